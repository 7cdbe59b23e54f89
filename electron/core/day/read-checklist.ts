import { dayCheckSchema, isConfirmable, isMadeByHost, type Checklist } from '../../../shared/day/checklist.ts'
import { firstDoneAt, isLate } from '../../../shared/day/checklist-rule.ts'
import { placeByTime } from '../../../shared/day/drawer-check.ts'
import { opensAtOf } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay, Instant, Moment } from '../../../shared/kernel/time.ts'
import type { HallFacts } from '../api/hall-facts.ts'
import type { Reader } from '../database/database.ts'
import { listCounters, readHallDay, type CounterRow } from '../hall/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findExpectedCounters, listChecks, type CheckRow } from './check-store.ts'
import { listDrawerResults } from './drawer-check.ts'

type DayQuery = HallFacts & { readonly tx: Reader; readonly at: Moment }

/** A counter's checklist of today. */
export function readChecklist(query: DayQuery, counter: CounterRow): Checklist {
  const { tx, at, businessDay } = query
  const rows = listResults(tx, businessDay, counter.id)
  const doneAtMs = firstDoneAt(rows)
  const dueAtMs = checksDueAt(query, businessDay)
  return {
    businessDay,
    counterId: counter.id,
    counterNumber: counter.number,
    expected: findExpectedCounters(tx, businessDay)?.includes(counter.id) ?? true,
    checks: dayCheckSchema.options.map((check) => {
      const row = rows.findLast((each) => each.check === check)
      return {
        check,
        byHost: isMadeByHost(check),
        confirmable: isConfirmable(check),
        result: row === undefined ? null : toResult(tx, row),
      }
    }),
    doneAtMs,
    dueAtMs,
    late: isLate(doneAtMs, dueAtMs, at.atMs),
  }
}

/** Every counter's, by number. */
export function listChecklists(query: DayQuery): Checklist[] {
  return listCounters(query.tx).map((counter) => readChecklist(query, counter))
}

/** P4: `openingLeadMinutes` before the hall opens; null on a day on which no clock opens it. */
export function checksDueAt({ tx, hall, rules }: Omit<DayQuery, 'at'>, day: BusinessDay): Instant | null {
  const opensAtMs = opensAtOf(readHallDay(tx, hall.timeZone, day))
  return opensAtMs === null ? null : opensAtMs - rules.openingLeadMinutes * 60_000
}

/** When the counter's checks were all fine for the first time; null while they are not. */
export function checksDoneAt(reader: Reader, day: BusinessDay, counterId: string): Instant | null {
  return firstDoneAt(listResults(reader, day, counterId))
}

function listResults(reader: Reader, day: BusinessDay, counterId: string): CheckRow[] {
  return placeByTime(listChecks(reader, day, counterId), listDrawerResults(reader, counterId, day))
}

function toResult(reader: Reader, { ok, madeBy, finding, figures, note, staffId, atMs }: CheckRow) {
  return { ok, madeBy, finding, figures, note, by: loadStaffRef(reader, staffId), atMs }
}
