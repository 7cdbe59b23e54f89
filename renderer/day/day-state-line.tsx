import type { DayStatus } from '../../shared/day/hall-day.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

const shapes = { before: '○', open: '●', closing: '▲', closed: '■' } as const

/** Where the hall's day stands: its state, its hours, and whether tickets are given. */
export function DayStateLine({ status }: { readonly status: DayStatus }) {
  const texts = useTexts().day
  const { state, hours, issue, timeZone, override } = status
  const { opens, closes, source } = hours
  const today = () => {
    return opens === null || closes === null ? texts.closedToday : texts.hours(opens, closes)
  }
  return (
    <div className="day-state">
      <span className="day-state-badge" data-state={state}>
        <span aria-hidden="true">{shapes[state]} </span>
        {texts.states[state]}
      </span>
      {source !== 'no-hours' && <span>{today()}</span>}
      <span>
        {issue.open ? '●' : '■'} {issue.open ? texts.issue.open : texts.issue.stopped} ·{' '}
        {texts.issue.reasons[issue.reason]}
        {issue.open &&
          issue.changesAtMs !== null &&
          ` · ${texts.issue.until(hallTime(issue.changesAtMs, timeZone))}`}
      </span>
      {override !== null && (
        <span className="hint">{texts.closing.override(override.reason, override.by.name)}</span>
      )}
    </div>
  )
}
