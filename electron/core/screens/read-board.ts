import type { Board, BoardCounter } from '../../../shared/screens/board.ts'
import type { CounterView } from '../../../shared/counter/counter.ts'
import { countOpenAlarms, listAlarms } from '../alarm/index.ts'
import { listCounterViews } from '../counter/index.ts'
import { readStatus } from '../day/index.ts'
import { listFaultNotices } from '../fault/index.ts'
import { findTicketAtCounter, listServiceWaits } from '../queue/index.ts'
import { findOpenVisitAt } from '../visit/index.ts'
import { listServiceLines } from './service-lines.ts'
import type { ScreenQuery } from './stream.ts'

/** What fits beside the counters; all of them are on the alarms' own page. */
const alarmsShown = 5

/** What the manager sees of the whole hall at one glance. */
export function readBoard(query: ScreenQuery): Board {
  const { tx, at, hall, rules } = query
  const open = new Map(listServiceWaits(tx, query).map((each) => [each.serviceId, each.openCounters]))
  return {
    asOf: at,
    hallName: hall.name,
    timeZone: hall.timeZone,
    day: readStatus(query),
    services: listServiceLines(query).map(
      ({ service: { id, letter, nameZh, nameEn }, waiting, targeted, longestSinceSteadyMs }) => ({
        serviceId: id,
        letter,
        nameZh,
        nameEn,
        waiting: waiting + targeted,
        longestSinceSteadyMs,
        openCounters: open.get(id) ?? 0,
      }),
    ),
    counters: listCounterViews(tx).map((counter) => readCounter(query, counter)),
    alarms: listAlarms(tx, true, alarmsShown),
    openAlarms: countOpenAlarms(tx),
    faults: listFaultNotices(tx),
    waitLimitMinutes: rules.waitLimitMinutes,
    amberShare: rules.amberShare,
  }
}

function readCounter({ tx, at }: ScreenQuery, counter: CounterView): BoardCounter {
  const ticket = findTicketAtCounter(tx, counter.id)
  const visit = findOpenVisitAt(tx, counter.id, at)
  return {
    counter,
    ticketLabel: ticket?.label ?? null,
    ticketState: ticket === undefined ? null : ticket.state === 'called' ? 'called' : 'serving',
    visitStartedAtMs: visit?.startedAtMs ?? null,
    transaction: visit?.transactions.findLast(({ state }) => state !== 'ended') ?? null,
  }
}
