import type { DayFacts } from './day-facts.ts'
import type { Figure, FigureRow } from './figure-row.ts'
import { listFaultRows, listFollowUpRows, listHandOffRows } from './promise-rows.ts'
import { ticketRows } from './ticket-rows.ts'
import { listOverrunRows, listPauseRows, listTransactionRows } from './work-rows.ts'

const rows: Readonly<Record<Figure, (facts: DayFacts) => FigureRow[]>> = {
  ...ticketRows,
  transactions: listTransactionRows,
  overruns: listOverrunRows,
  pauses: listPauseRows,
  faults: listFaultRows,
  'hand-offs': listHandOffRows,
  'hand-offs-overdue': (facts) => listHandOffRows(facts).filter(({ isOverdue }) => isOverdue),
  'follow-ups': listFollowUpRows,
  'follow-ups-overdue': (facts) => listFollowUpRows(facts).filter(({ isOverdue }) => isOverdue),
}

/** The rows behind a figure of the day: the report counts these and nothing else (L18). */
export function listRows(facts: DayFacts, figure: Figure): FigureRow[] {
  return rows[figure](facts)
}
