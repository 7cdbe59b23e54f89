import { accept, type Result } from '../../../shared/kernel/result.ts'
import { elapsedMs, type BusinessDay } from '../../../shared/kernel/time.ts'
import type { OutOfOrderCall } from '../../../shared/queue/out-of-order-call.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import type { StaffQuery } from '../api/command.ts'
import { sql, statement } from '../database/sql.ts'

const selectCalls = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('ticket')
    .innerJoin('ticket_event', 'ticket_event.ticket_id', 'ticket.id')
    .innerJoin('counter', 'counter.id', 'ticket_event.counter_id')
    .innerJoin('staff', 'staff.id', 'ticket_event.staff_id')
    .select(['ticket.id as ticketId', 'ticket.label', 'ticket.care', 'counter.number as counterNumber'])
    .select(['staff.id as staffId', 'staff.number as staffNumber', 'staff.name as staffName'])
    .select(['ticket_event.reason', 'ticket_event.at_ms as atMs', 'ticket_event.steady_ms as steadyMs'])
    .select('ticket.issued_steady_ms as issuedSteadyMs')
    .where('ticket.business_day', '=', param.day)
    .where('ticket_event.type', '=', 'called-out-of-order')
    .orderBy('ticket_event.id'),
)

/** Q5: nobody is served out of turn for being known to the clerk: every such call stands here with its reason. */
export function listOutOfOrder(
  { tx }: StaffQuery,
  { businessDay }: { readonly businessDay: BusinessDay },
): Result<OutOfOrderCall[], never> {
  return accept(
    tx.all(selectCalls, { day: businessDay }).map((row) => ({
      ticketId: row.ticketId,
      label: row.label,
      care: row.care as Care,
      counterNumber: row.counterNumber,
      by: { id: row.staffId, number: row.staffNumber, name: row.staffName },
      reason: row.reason ?? '',
      atMs: row.atMs,
      waitedMs: elapsedMs(row.issuedSteadyMs, row.steadyMs),
    })),
  )
}
