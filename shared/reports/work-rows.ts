import { elapsedMs } from '../kernel/time.ts'
import { isOverrun } from '../visit/timer.ts'
import type { DayFacts, PauseFact } from './day-facts.ts'
import type { FigureRow } from './figure-row.ts'

/** Transactions that have ended, each with what it took. */
export function listTransactionRows(facts: DayFacts): FigureRow[] {
  const { counters, staff, tickets, visits } = facts
  const labels = new Map(tickets.map(({ id, label }) => [id, label]))
  const known = new Map(visits.map((visit) => [visit.id, visit]))
  return facts.transactions.map((transaction) => {
    const visit = known.get(transaction.visitId)
    return {
      id: transaction.id,
      atMs: transaction.endedAtMs,
      ticketLabel: labels.get(visit?.ticketId ?? '') ?? null,
      serviceId: null,
      kindId: transaction.kindId,
      counterNumber: counters.find(({ id }) => id === visit?.counterId)?.number ?? null,
      staff: staff.get(visit?.staffId ?? '') ?? null,
      ms: transaction.workedMs,
      limitMs: transaction.limitSeconds * 1000,
      reason: transaction.overrunReason,
    }
  })
}

/** T1–T3 */
export function listOverrunRows(facts: DayFacts): FigureRow[] {
  return listTransactionRows(facts).filter(({ ms, limitMs }) => isOverrun(ms ?? 0, (limitMs ?? 0) / 1000))
}

/** P1 */
export function listPauseRows(facts: DayFacts): FigureRow[] {
  return facts.pauses.map((pause) => ({
    id: pause.id,
    atMs: pause.startedAtMs,
    ticketLabel: null,
    serviceId: null,
    kindId: null,
    counterNumber: facts.counters.find(({ id }) => id === pause.counterId)?.number ?? null,
    staff: facts.staff.get(pause.staffId) ?? null,
    ms: pausedMs(facts, pause),
    limitMs: null,
    reason: pause.reason,
  }))
}

/** One that lasts counts until now. */
export function pausedMs({ asOf }: DayFacts, { fromSteadyMs, toSteadyMs }: PauseFact): number {
  return elapsedMs(fromSteadyMs, toSteadyMs ?? asOf.steadyMs)
}
