import type { DayReport } from '../../shared/reports/day-report.ts'
import { figureSchema, type Figure } from '../../shared/reports/figure-row.ts'

/** Every figure whose rows can be looked at, as the report counts it. */
export function summaryFigures(
  report: DayReport,
): readonly { readonly figure: Figure; readonly count: number }[] {
  const { tickets, work, pauses, faults, handOffs, followUps } = report
  const counts: Readonly<Record<Figure, number>> = {
    issued: tickets.issued,
    served: tickets.served,
    left: tickets.left,
    missed: tickets.missed,
    cancelled: tickets.cancelled,
    appointed: tickets.appointed,
    open: tickets.open,
    'times-missed': tickets.timesMissed,
    waits: tickets.waits.count,
    'waits-over-limit': tickets.waitsOverLimit,
    'out-of-order-calls': tickets.outOfOrderCalls,
    transactions: work.transactions,
    overruns: work.overruns,
    pauses: pauses.pauses,
    faults: faults.declared,
    'hand-offs': handOffs.made,
    'hand-offs-overdue': handOffs.overdue,
    'follow-ups': followUps.made,
    'follow-ups-overdue': followUps.overdue,
  }
  return figureSchema.options.map((figure) => ({ figure, count: counts[figure] }))
}
