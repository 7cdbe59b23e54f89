import { Button } from 'antd'
import { useState } from 'react'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { useKeys } from '../ui/use-keys.ts'
import { HelpDialog } from './help-dialog.tsx'

/** In every head: F1. Counts the reports that wait for their finder to verify them (S1). */
export function HelpButton({ isCovered }: { readonly isCovered: boolean }) {
  const texts = useTexts().problem
  const [isOpen, setIsOpen] = useState(false)
  const own = useRepeatedQuery(
    (client, signal) => client.problem.list({ onlyOpen: false, onlyOwn: true, limit: 20 }, { signal }),
    [],
    60_000,
  )
  const toVerify = (own.data ?? []).filter(({ state }) => state === 'mended').length
  const open = () => {
    own.reload()
    setIsOpen(true)
  }
  useKeys({ F1: open }, !isCovered)
  return (
    <>
      <Button
        onClick={open}
        title="F1"
        aria-keyshortcuts="F1"
        aria-label={toVerify === 0 ? texts.help : texts.helpWith(toVerify)}
      >
        {texts.help}
        {toVerify > 0 && <b className="problem-count">{toVerify}</b>}
      </Button>
      {isOpen && <HelpDialog own={own.data ?? []} onChanged={own.reload} onClose={() => setIsOpen(false)} />}
    </>
  )
}
