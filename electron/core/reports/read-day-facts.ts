import { addDays, instantOf } from '../../../shared/kernel/local-instant.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { DayFacts } from '../../../shared/reports/day-facts.ts'
import type { StaffQuery } from '../api/command.ts'
import { listCounters, listServices, listTransactionKinds } from '../hall/index.ts'
import { listPauseFacts, listSessionFacts } from './attendance-store.ts'
import { listFaultFacts, listFollowUpFacts, listHandOffFacts } from './promise-store.ts'
import { listStaffRefs, readRulesOf } from './store.ts'
import { listTicketFacts } from './ticket-store.ts'
import { listTransactionFacts, listVisitFacts } from './visit-store.ts'

/** Nobody in person asks when a day is kept. */
export type DayQuery = Omit<StaffQuery, 'actor'>

/** L18: the one reading of a day that screen, file and `npm run day` share. */
export function readDayFacts({ tx, at, hall }: DayQuery, businessDay: BusinessDay): DayFacts {
  const between = {
    fromMs: instantOf(businessDay, '00:00', hall.timeZone),
    toMs: instantOf(addDays(businessDay, 1), '00:00', hall.timeZone),
  }
  return {
    businessDay,
    asOf: at,
    fromMs: between.fromMs,
    untilSteadyMs: Math.min(at.steadyMs, at.steadyMs - at.atMs + between.toMs),
    waitLimitMinutes: readRulesOf(tx, businessDay).waitLimitMinutes,
    services: listServices(tx),
    counters: listCounters(tx),
    kindIds: listTransactionKinds(tx).map(({ id }) => id),
    staff: new Map(listStaffRefs(tx).map((person) => [person.id, person])),
    tickets: listTicketFacts(tx, businessDay),
    visits: listVisitFacts(tx, businessDay),
    transactions: listTransactionFacts(tx, businessDay),
    sessions: listSessionFacts(tx, between),
    pauses: listPauseFacts(tx, businessDay),
    faults: listFaultFacts(tx, businessDay),
    handOffs: listHandOffFacts(tx, businessDay),
    followUps: listFollowUpFacts(tx, businessDay),
  }
}
