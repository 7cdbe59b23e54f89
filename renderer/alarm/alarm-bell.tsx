import { BellOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLive } from '../api/use-live.ts'
import { useTexts } from '../texts/index.ts'
import './alarm.css'

/** In the head of a manager's page: how many alarms nobody has answered. */
export function AlarmBell({ onOpen }: { readonly onOpen?: (() => void) | undefined }) {
  const texts = useTexts().alarm
  const { state } = useLive((client, signal) => client.screens.watchBoard(undefined, { signal }), [])
  const count = state?.openAlarms ?? 0
  const words = (
    <>
      <BellOutlined aria-hidden="true" />
      <span className="visually-hidden">{texts.count(count)}</span>
      <span aria-hidden="true">{count}</span>
    </>
  )
  return onOpen === undefined ? (
    <span className="alarm-bell" data-any={count > 0}>
      {words}
    </span>
  ) : (
    <Button className="alarm-bell" data-any={count > 0} onClick={onOpen}>
      {words}
    </Button>
  )
}
