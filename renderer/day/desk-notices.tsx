import { Button } from 'antd'
import { useEffect } from 'react'
import type { DayStatus } from '../../shared/day/hall-day.ts'
import { useQuery } from '../api/use-query.ts'
import type { Desk } from '../desk/use-desk.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { focusNext } from '../ui/use-focus-next.ts'
import { countLeft } from './checklist-progress.ts'
import './desk-notices.css'

/** What the hall's day asks of this counter: to be checked before opening (P4), to serve those who wait after closing (P3). */
export function DeskNotices({ desk }: { readonly desk: Desk }) {
  const { data: status } = useRepeatedQuery(
    (api, signal) => api.day.status(undefined, { signal }),
    [desk.workplace.counter.sign, desk.panel?.kind],
  )
  if (status === undefined) return null
  return (
    <>
      {desk.panel?.kind !== 'opening' && <OpeningNotice desk={desk} status={status} />}
      <ClosingNotice desk={desk} status={status} />
    </>
  )
}

type NoticeProps = { readonly desk: Desk; readonly status: DayStatus }

function OpeningNotice({ desk, status }: NoticeProps) {
  const texts = useTexts().day.checklist
  const { counter, today, shift } = desk.workplace
  const isFirst = status.state === 'before' && desk.situation.kind === 'idle' && desk.panel === undefined
  const { data: checklist } = useQuery(
    (api, signal) => api.day.checklist({ counterId: counter.id }, { signal }),
    [counter.id, status.state, shift?.id],
  )
  const isShown = checklist !== undefined && checklist.expected && checklist.doneAtMs === null
  useEffect(() => {
    // Before opening the checks are the next step; whoever is typing is left in peace.
    if (isFirst && isShown && !(document.activeElement instanceof HTMLInputElement))
      focusNext(document.querySelector('.work-pane'))
  }, [isFirst, isShown])
  if (!isShown) return null
  // A hall without opening hours is checked before its first customer; nobody waits for it afterwards.
  if (status.state === 'closing' || status.state === 'closed') return null
  if (checklist.dueAtMs === null && today.visits > 0) return null
  return (
    <section className="desk-notice" data-tone={checklist.late ? 'past' : 'amber'} aria-label={texts.title}>
      <p>
        <span aria-hidden="true">{checklist.late ? '◆ ' : '▲ '}</span>
        <b>{texts.notDone(countLeft(checklist))}</b>
        {checklist.dueAtMs !== null && ` · ${texts.dueBy(hallTime(checklist.dueAtMs, status.timeZone))}`}
        {checklist.late && ` · ${texts.late}`}
      </p>
      <Button data-next={isFirst ? '' : undefined} onClick={() => desk.openPanel({ kind: 'opening' })}>
        {texts.open}
      </Button>
    </section>
  )
}

function ClosingNotice({ desk, status }: NoticeProps) {
  const texts = useTexts().day.banner
  const waiting = desk.workplace.queue
    .filter(({ served }) => served)
    .reduce((sum, line) => sum + line.waiting, 0)
  const { issue, state } = status
  if (issue.reason === 'kept-open' && issue.changesAtMs !== null) {
    return (
      <section className="desk-notice" data-tone="calm" aria-live="polite">
        <p>
          <span aria-hidden="true">● </span>
          <b>{texts.until(hallTime(issue.changesAtMs, status.timeZone))}</b>
        </p>
      </section>
    )
  }
  if (state !== 'closing' && state !== 'closed') return null
  const heading =
    state === 'closed' ? texts.closed : issue.reason === 'stopped' ? texts.stopped : texts.closing
  const isAllServed = waiting === 0 && desk.situation.kind === 'idle'
  return (
    <section className="desk-notice" data-tone="amber" aria-live="polite">
      <p>
        <span aria-hidden="true">■ </span>
        <b>{heading}</b> · {isAllServed ? texts.allServed : texts.waiting(waiting)}
      </p>
    </section>
  )
}
