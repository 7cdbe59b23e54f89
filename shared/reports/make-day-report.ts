import { isOverrun } from '../visit/timer.ts'
import { outcomeSchema, overrunReasonSchema, type VisitState } from '../visit/visit.ts'
import type { DayFacts, TransactionFact } from './day-facts.ts'
import type { DayReport, TicketFigures, WorkFigures } from './day-report.ts'
import { summarize } from './durations.ts'
import { ticketFigureSchema, type FigureRow, type TicketFigure } from './figure-row.ts'
import { hourFigures } from './hour-figures.ts'
import { idleMeter, pauseFigures, placeFigures } from './place-figures.ts'
import { promiseFigures } from './promise-figures.ts'
import { ticketRows } from './ticket-rows.ts'

/** Every figure of the day from its rows. */
export function makeDayReport(facts: DayFacts): DayReport {
  const { businessDay, asOf, waitLimitMinutes, services, kindIds, counters, staff } = facts
  const rows = ticketFigureSchema.options.map((figure) => ({ figure, rows: ticketRows[figure](facts) }))
  const idleMs = idleMeter(facts)
  const present = new Set([...facts.sessions, ...facts.visits].map(({ staffId }) => staffId))
  return {
    businessDay,
    asOf,
    waitLimitMinutes,
    tickets: ticketFigures(rows),
    services: services.map(({ id }) => ({ serviceId: id, ...ticketFigures(rows, id) })),
    hours: hourFigures(facts),
    visits: visitFigures(facts),
    work: workFigures(facts.transactions),
    kinds: kindIds.map((kindId) => ({
      kindId,
      ...workFigures(facts.transactions.filter((each) => each.kindId === kindId)),
    })),
    pauses: pauseFigures(facts, facts.pauses),
    ...promiseFigures(facts),
    staff: [...staff.values()]
      .filter(({ id }) => present.has(id))
      .map((person) => ({
        staff: person,
        ...placeFigures(facts, idleMs, ({ staffId }) => staffId === person.id),
      })),
    counters: counters.map(({ id, number }) => ({
      counterId: id,
      number,
      ...placeFigures(facts, idleMs, ({ counterId }) => counterId === id),
    })),
  }
}

type RowsOfFigure = { readonly figure: TicketFigure; readonly rows: readonly FigureRow[] }

function ticketFigures(all: readonly RowsOfFigure[], serviceId?: string): TicketFigures {
  const rowsOf = (wanted: TicketFigure) =>
    all
      .filter(({ figure }) => figure === wanted)
      .flatMap(({ rows }) => rows)
      .filter((row) => serviceId === undefined || row.serviceId === serviceId)
  const count = (figure: TicketFigure) => rowsOf(figure).length
  return {
    issued: count('issued'),
    served: count('served'),
    left: count('left'),
    missed: count('missed'),
    cancelled: count('cancelled'),
    appointed: count('appointed'),
    open: count('open'),
    timesMissed: count('times-missed'),
    outOfOrderCalls: count('out-of-order-calls'),
    waits: summarize(rowsOf('waits').map(({ ms }) => ms ?? 0)),
    waitsOverLimit: count('waits-over-limit'),
  }
}

function workFigures(transactions: readonly TransactionFact[]): WorkFigures {
  const overruns = transactions.filter(({ workedMs, limitSeconds }) => isOverrun(workedMs, limitSeconds))
  const add = (amount: (each: TransactionFact) => number) =>
    transactions.reduce((total, each) => total + amount(each), 0)
  return {
    transactions: transactions.length,
    quantity: add(({ quantity }) => quantity),
    worked: summarize(transactions.map(({ workedMs }) => workedMs)),
    overruns: overruns.length,
    overrunReasons: tally(
      overrunReasonSchema.options,
      overruns.map(({ overrunReason }) => overrunReason),
    ),
    outcomes: tally(
      outcomeSchema.options,
      transactions.map(({ outcome }) => outcome),
    ),
    heldMs: add(({ heldMs }) => heldMs),
    parkedMs: add(({ parkedMs }) => parkedMs),
  }
}

function tally<Name extends string>(
  names: readonly Name[],
  found: readonly (Name | null)[],
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => [name, found.filter((each) => each === name).length]),
  ) as Record<Name, number>
}

function visitFigures({ visits }: DayFacts): DayReport['visits'] {
  const count = (...states: VisitState[]) => visits.filter(({ state }) => states.includes(state)).length
  return {
    begun: visits.length,
    finished: count('finished'),
    sentOn: count('transferred', 'handed-off'),
    settled: count('left', 'appointed'),
    open: count('open', 'parked'),
    withoutTicket: visits.filter(({ ticketId }) => ticketId === null).length,
    parkedMs: visits.reduce((total, { parkedMs }) => total + parkedMs, 0),
  }
}
