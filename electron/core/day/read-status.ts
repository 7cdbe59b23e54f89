import type { DayStatus, IssueOverride } from '../../../shared/day/hall-day.ts'
import { closesAtOf, hallDayStateAt, issueStateAt, opensAtOf } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay, Moment } from '../../../shared/kernel/time.ts'
import type { HallFacts } from '../api/hall-facts.ts'
import type { Reader } from '../database/database.ts'
import { listHallDayActs, readHallDay } from '../hall/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { checksDueAt } from './read-checklist.ts'
import { listUnclosed } from './unclosed.ts'

type DayQuery = HallFacts & { readonly tx: Reader; readonly at: Moment }

/** The hall's day as it is now: by the calendar, the clock, and what managers did to it. */
export function readStatus(query: DayQuery): DayStatus {
  const { tx, at, hall, businessDay } = query
  const day = readHallDay(tx, hall.timeZone, businessDay)
  return {
    asOf: at,
    businessDay,
    timeZone: hall.timeZone,
    state: hallDayStateAt(day, at.atMs),
    hours: day.hours,
    opensAtMs: opensAtOf(day),
    closesAtMs: closesAtOf(day),
    checkedByMs: checksDueAt(query, businessDay),
    issue: issueStateAt(day, at.atMs),
    override: listOverrides(tx, businessDay).at(-1) ?? null,
    unclosed: listUnclosed(tx, businessDay),
  }
}

/** L16: what managers did to the day's ticket issue, the oldest first. */
export function listOverrides(reader: Reader, day: BusinessDay): IssueOverride[] {
  return listHallDayActs(reader, day).flatMap(({ act, untilMs, reason, staffId, atMs }) => {
    if (act !== 'keep-issue-open' && act !== 'stop-issue') return []
    const kind = act === 'stop-issue' ? 'stop' : 'keep-open'
    return [{ kind, untilMs, reason, by: loadStaffRef(reader, staffId), atMs }]
  })
}
