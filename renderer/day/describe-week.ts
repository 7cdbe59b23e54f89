import type { OpenSpan } from '../../shared/hall/calendar.ts'
import { formatSpans } from './spans-text.ts'

/** "一–五 08:30–17:30 · 六–日 休息": days in a row with the same hours stand together. */
export function describeWeek(
  week: readonly (readonly OpenSpan[])[],
  weekdays: readonly string[],
  closed: string,
): string {
  const runs: { first: number; last: number; hours: string }[] = []
  for (const [weekday, spans] of week.entries()) {
    const hours = formatSpans(spans) || closed
    const run = runs.at(-1)
    if (run?.hours === hours) run.last = weekday
    else runs.push({ first: weekday, last: weekday, hours })
  }
  const nameOf = ({ first, last }: { first: number; last: number }) =>
    first === last ? weekdays[first] : `${weekdays[first]}–${weekdays[last]}`
  return runs.map((run) => `${nameOf(run)} ${run.hours}`).join(' · ')
}
