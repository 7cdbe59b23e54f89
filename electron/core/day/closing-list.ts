import type { ClosingList } from '../../../shared/day/hall-day.ts'
import { hallDayStateAt } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay, Moment } from '../../../shared/kernel/time.ts'
import type { HallFacts } from '../api/hall-facts.ts'
import { findOpenPaymentOfVisit } from '../cashier/index.ts'
import { listOpenSessions } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { listCounters, readHallDay } from '../hall/index.ts'
import { listTicketsNotEnded } from '../queue/index.ts'
import { listOpenShifts } from '../shift/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listOpenVisits } from '../visit/index.ts'
import { listTicketsToSettle } from './unclosed.ts'

type DayQuery = HallFacts & { readonly tx: Reader; readonly at: Moment }

/** Everything that has to come to an end before this day can be closed, each by name (L5). */
export function readClosingList({ tx, at, hall }: DayQuery, businessDay: BusinessDay): ClosingList {
  const day = readHallDay(tx, hall.timeZone, businessDay)
  const numbers = new Map(listCounters(tx).map(({ id, number }) => [id, number]))
  const numberOf = (counterId: string) => numbers.get(counterId) ?? 0
  const visits = listOpenVisits(tx).filter((visit) => visit.businessDay === businessDay)
  return {
    businessDay,
    state: hallDayStateAt(day, at.atMs),
    tickets: listTicketsToSettle(tx, businessDay),
    missed: listTicketsNotEnded(tx, businessDay).filter(({ state }) => state === 'missed'),
    openVisits: visits.map(({ id, counterId, staffId, ticketId, startedAtMs }) => ({
      id,
      businessDay,
      counterNumber: numberOf(counterId),
      staff: loadStaffRef(tx, staffId),
      ticketId,
      startedAtMs,
    })),
    openPayments: visits
      .filter(({ id }) => findOpenPaymentOfVisit(tx, id) !== undefined)
      .map(({ id, counterId }) => ({ visitId: id, counterNumber: numberOf(counterId) })),
    openShifts: listOpenShifts(tx)
      .filter((shift) => shift.business_day <= businessDay)
      .map(({ id, number, counter_id: counterId, staff_id: staffId }) => ({
        shiftId: id,
        number,
        counterNumber: numberOf(counterId),
        staff: loadStaffRef(tx, staffId),
      })),
    // Whoever came back to the counter the next morning still sits in yesterday's session.
    occupied: listOpenSessions(tx)
      .filter(({ openedAtMs }) => openedAtMs < day.toMs)
      .map(({ counterId, staffId, openedAtMs }) => ({
        counterId,
        counterNumber: numberOf(counterId),
        staff: loadStaffRef(tx, staffId),
        sinceMs: openedAtMs,
      }))
      .toSorted((one, other) => one.counterNumber - other.counterNumber),
  }
}
