import { Button } from 'antd'
import type { Desk } from '../desk/use-desk.ts'
import { useTexts } from '../texts/index.ts'

/** L3: before money is taken the drawer is counted; or the clerk's drawer stands at another counter. */
export function ShiftNotice({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().shift
  const { shift, counter } = desk.workplace
  if (desk.panel?.kind === 'shift' || desk.situation.kind === 'called') return null
  if (shift !== null && shift.counterNumber === counter.number) return null
  return (
    <section className="desk-notice" data-tone="amber" aria-label={texts.title}>
      <p>
        <span aria-hidden="true">▲ </span>
        <b>{shift === null ? texts.none : texts.elsewhere(shift.number, shift.counterNumber)}</b>
      </p>
      <Button aria-keyshortcuts="Control+F9" onClick={() => desk.openPanel({ kind: 'shift' })}>
        {shift === null ? texts.openNow : texts.key} <kbd>Ctrl+F9</kbd>
      </Button>
    </section>
  )
}
