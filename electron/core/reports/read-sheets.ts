import { closesAtOf } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import { makeSheets, type DaySheets } from '../../../shared/reports/make-sheets.ts'
import type { Dimension } from '../../../shared/reports/place.ts'
import type { Sheets } from '../../../shared/reports/sheet.ts'
import type { ThroughputFacts } from '../../../shared/reports/throughput-facts.ts'
import { readOverTime } from '../day/index.ts'
import { daysBetween, readHallDay } from '../hall/index.ts'
import { listSessionFacts } from './attendance-store.ts'
import { findKept } from './kept-store.ts'
import { listApplicationFacts, listTenderFacts } from './money-store.ts'
import { readDayFacts, type DayQuery } from './read-day-facts.ts'

/** One dimension of each day in the range, of what is kept or else of the rows. */
export type DayReader = (
  dimension: Dimension,
  from: BusinessDay,
  to: BusinessDay,
) => ReadonlyMap<BusinessDay, Sheets>

/** Reads the rows of a day that is not kept once, for all of its dimensions. */
export function dayReader(query: DayQuery): DayReader {
  const made = new Map<BusinessDay, DaySheets>()
  const make = (day: BusinessDay) => {
    const sheets = made.get(day) ?? makeSheets(readThroughputFacts(query, day))
    made.set(day, sheets)
    return sheets
  }
  return (dimension, from, to) => {
    const kept = findKept(query.tx, dimension, from, to)
    return new Map(
      daysBetween(from, to)
        .filter((day) => day <= query.businessDay)
        .map((day) => [day, kept.get(day) ?? make(day)[dimension]]),
    )
  }
}

/** All rows of one day. */
export function readThroughputFacts(query: DayQuery, businessDay: BusinessDay): ThroughputFacts {
  const { tx, hall } = query
  const hallDay = readHallDay(tx, hall.timeZone, businessDay)
  return {
    day: readDayFacts(query, businessDay),
    toMs: hallDay.toMs,
    sessions: listSessionFacts(tx, hallDay),
    tenders: listTenderFacts(tx, businessDay),
    applications: listApplicationFacts(tx, businessDay),
    closesAtMs: closesAtOf(hallDay),
    overTime: readOverTime(tx, hallDay),
  }
}
