import { hallDayOf, issueStateAt, type HallDay } from '../../../shared/day/hall-day-rule.ts'
import { refuse, type Refusal } from '../../../shared/kernel/result.ts'
import type { BusinessDay, Moment } from '../../../shared/kernel/time.ts'
import type { HallFacts } from '../api/hall-facts.ts'
import type { Reader } from '../database/database.ts'
import { readCalendar } from './calendar.ts'
import { findLastAct } from './hall-day-store.ts'

type Facts = Pick<HallFacts, 'hall' | 'businessDay'>

/** The day by the calendar, and what a manager last did to it. */
export function readHallDay(reader: Reader, timeZone: string, day: BusinessDay): HallDay {
  const act = findLastAct(reader, day)
  return hallDayOf(readCalendar(reader, day, day).hoursOn(day), timeZone, act)
}

/**
 * L16: why no ticket can be issued now, with the time that the customer is told; undefined while it can. A hall without opening
 * hours is never closed by the clock.
 */
export function findClosedHall(
  reader: Reader,
  { hall, businessDay }: Facts,
  at: Moment,
): Refusal<'HALL_CLOSED'> | undefined {
  const day = readHallDay(reader, hall.timeZone, businessDay)
  const { open, reason, changesAtMs } = issueStateAt(day, at.atMs)
  if (open) return undefined
  if (changesAtMs !== null) return refuse('HALL_CLOSED', { reason, opensAtMs: changesAtMs })
  const ends = [...day.spans.map(({ toMs }) => toMs), day.lastAct?.untilMs ?? 0].filter((ms) => ms > 0)
  return reason === 'after-closing'
    ? refuse('HALL_CLOSED', { reason, closesAtMs: Math.max(...ends) })
    : refuse('HALL_CLOSED', { reason })
}

/** The day has its statement: nothing more is begun on it. */
export function isDayClosed(reader: Reader, day: BusinessDay): boolean {
  return findLastAct(reader, day)?.act === 'close'
}
