import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Workplace } from '../../../shared/screens/workplace.ts'
import type { Look } from '../api/watch-state.ts'
import { findLatestReceiptOfVisit, findOpenPaymentOfVisit, loadTaken } from '../cashier/index.ts'
import { findCounterView, findSessionOfStaff } from '../counter/index.ts'
import {
  apologyFor,
  findTicketAtCounter,
  listMissedTickets,
  listNextTickets,
  readTargetLine,
} from '../queue/index.ts'
import type { Reader } from '../database/database.ts'
import { findOpenShiftOf } from '../shift/index.ts'
import { findOpenVisitAt, listParkedVisits, loadDayFigures } from '../visit/index.ts'
import { listFaultNotices } from '../fault/index.ts'
import { readNudge } from './read-nudge.ts'
import { listServiceLines } from './service-lines.ts'
import type { ScreenQuery } from './stream.ts'

/** What fits beside the customer at the desk; the whole line is on the queue's own page. */
const nextShown = 5
const missedShown = 10

/** Everything the desk shows of the clerk's own counter. */
export function readWorkplace(
  query: ScreenQuery,
  staffId: string,
): Result<Look<Workplace>, Refusal<'NO_COUNTER'>> {
  const { tx, at, hall, rules, businessDay } = query
  const session = findSessionOfStaff(tx, staffId)
  const counter = session && findCounterView(tx, session.counterId)
  if (session === undefined || counter === undefined) return refuse('NO_COUNTER')
  const ticket = findTicketAtCounter(tx, counter.id)
  const visit = findOpenVisitAt(tx, counter.id, at)
  const line = {
    businessDay,
    serviceIds: counter.serviceIds,
    targetIds: [counter.id, staffId],
    careStreak: session.careStreak,
    carePriorityCap: rules.carePriorityCap,
  }
  const queue = listServiceLines(query).map(({ service: { id, letter, nameZh, nameEn }, ...waiting }) => ({
    serviceId: id,
    letter,
    nameZh,
    nameEn,
    ...waiting,
    served: counter.serviceIds.includes(id),
  }))
  const forYou = readTargetLine(tx, businessDay, line.targetIds)
  const faults = listFaultNotices(tx)
    .filter((each) => each.scope === 'hall' || each.counterNumber === counter.number)
    .toReversed()
  const { nudge, backOfficeStepsBack, dueInMs } = readNudge(query, {
    session,
    counter,
    hasCustomer: ticket !== undefined || visit !== undefined,
    isInFault: faults.length > 0,
    lines: [...queue.filter(({ served }) => served), forYou],
  })
  const state: Workplace = {
    asOf: at,
    hallName: hall.name,
    businessDay,
    counter,
    queue,
    forYou,
    next: listNextTickets(tx, line, nextShown),
    missed: listMissedTickets(tx, businessDay, missedShown),
    parked: listParkedVisits(tx, at).filter(({ clerk }) => clerk.id === staffId),
    shift: readShift(tx, staffId),
    ticket: ticket ?? null,
    visit: visit ?? null,
    payment: (visit && findOpenPaymentOfVisit(tx, visit.id)) ?? null,
    lastReceipt: (visit && findLatestReceiptOfVisit(tx, visit.id)) ?? null,
    apology: ticket?.state === 'called' ? apologyFor(ticket, session, rules, at) : null,
    nudge,
    backOfficeStepsBack,
    faults,
    today: { ...loadDayFigures(tx, businessDay, counter.id), ...loadTaken(tx, businessDay, counter.id) },
    waitLimitMinutes: rules.waitLimitMinutes,
    amberShare: rules.amberShare,
    recallTimes: rules.recallTimes,
    recallGapSeconds: rules.recallGapSeconds,
  }
  // A nudge comes by time alone.
  return accept({ state, staleInMs: dueInMs })
}

function readShift(reader: Reader, staffId: string): Workplace['shift'] {
  const shift = findOpenShiftOf(reader, staffId)
  if (shift === undefined) return null
  const { id, number, counter_id: counterId } = shift
  return { id, number, counterNumber: findCounterView(reader, counterId)?.number ?? 0 }
}
