import { BellOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import './responsibility.css'

/** How much this person answers for; `turn` changes when it should be counted again at once. */
export function ResponsibilityBell({ turn, onOpen }: { readonly turn: string; readonly onOpen: () => void }) {
  const texts = useTexts().responsibility
  const mine = useRepeatedQuery((api, signal) => api.responsibility.mine(undefined, { signal }), [turn])
  const { open = 0, overdue = 0 } = mine.data?.counts ?? {}
  return (
    <Button
      className="responsibility-bell"
      data-overdue={overdue > 0}
      aria-keyshortcuts="Shift+F3"
      title="Shift+F3"
      onClick={onOpen}
    >
      <BellOutlined aria-hidden="true" />
      <span className="visually-hidden">{texts.bell(open, overdue)}</span>
      <span aria-hidden="true">
        {open}
        {overdue > 0 && ' ◆'}
      </span>
    </Button>
  )
}
