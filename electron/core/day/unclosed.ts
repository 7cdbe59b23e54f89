import type { UnclosedDay } from '../../../shared/day/hall-day.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { listTicketsNotEnded } from '../queue/index.ts'
import { listOpenVisits } from '../visit/index.ts'
import { listOpenDays } from './open-day-store.ts'

/** Past days with business in them that nobody has closed, the oldest first (L15). */
export function listUnclosed(reader: Reader, today: BusinessDay): UnclosedDay[] {
  const days = listOpenDays(reader, today)
  if (days.length === 0) return []
  const visits = listOpenVisits(reader)
  return days.map((businessDay) => ({
    businessDay,
    ticketsNotEnded: listTicketsToSettle(reader, businessDay).length,
    openVisits: visits.filter((visit) => visit.businessDay === businessDay).length,
  }))
}

/** Missed ones are left out: they end by the named rule. */
export function listTicketsToSettle(reader: Reader, day: BusinessDay) {
  return listTicketsNotEnded(reader, day).filter(({ state }) => state !== 'missed')
}
