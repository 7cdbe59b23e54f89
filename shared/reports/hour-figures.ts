import type { DayFacts } from './day-facts.ts'
import type { HourFigures } from './day-report.ts'
import { summarize } from './durations.ts'
import { ticketRows } from './ticket-rows.ts'

const hourMs = 3_600_000

/** When people came, and how long those who came then waited. */
export function hourFigures(facts: DayFacts): HourFigures[] {
  const { tickets, fromMs } = facts
  const hourOf = (atMs: number) => Math.min(24, Math.max(0, Math.floor((atMs - fromMs) / hourMs)))
  const hours = new Map(tickets.map(({ id, issuedAtMs }) => [id, hourOf(issuedAtMs)]))
  if (hours.size === 0) return []
  const waits = ticketRows.waits(facts)
  const [first, last] = [Math.min(...hours.values()), Math.max(...hours.values())]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index
    const ofHour = waits.filter(({ id }) => hours.get(id) === hour)
    return {
      hour,
      issued: [...hours.values()].filter((each) => each === hour).length,
      waits: summarize(ofHour.map(({ ms }) => ms ?? 0)),
      waitsOverLimit: ofHour.filter(({ ms, limitMs }) => (ms ?? 0) > (limitMs ?? 0)).length,
    }
  })
}
