import { sql as raw } from 'kysely'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { ParkedVisit, ParkReason } from '../../../shared/visit/visit.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { listTransactions } from './transaction-store.ts'

const selectParked = statement<{ none: null }>()(() =>
  sql
    .selectFrom('visit')
    .innerJoin('counter', 'counter.id', 'visit.counter_id')
    .innerJoin('staff', 'staff.id', 'visit.staff_id')
    .leftJoin('ticket', 'ticket.id', 'visit.ticket_id')
    .select(['visit.id', 'visit.counter_id as counterId', 'visit.ticket_id as ticketId'])
    .select(['visit.first_contact_id as firstContactId', 'started_at_ms as startedAtMs'])
    .select(['parked_at_ms as atMs', 'parked_steady_ms as steadyMs', 'park_reason as reason'])
    .select(['parked_ms as parkedMs', 'ticket.label', 'counter.number as counterNumber'])
    .select(['staff.id as staffId', 'staff.number as staffNumber', 'staff.name as staffName'])
    // Literals, and both of what is not ended, because only so the partial index is used.
    .where('visit.state', 'in', [raw.lit('open'), raw.lit('parked')])
    .where('visit.state', '=', 'parked')
    .orderBy('parked_steady_ms'),
)

/** Everybody who has stepped aside, the longest first. */
export function listParkedVisits(reader: Reader, at: Moment): ParkedVisit[] {
  return reader.all(selectParked, { none: null }).map((row) => {
    const { atMs, steadyMs, reason, label, staffId, staffNumber, staffName, ...visit } = row
    // The schema holds that a parked visit has them.
    const since = { atMs: atMs ?? 0, steadyMs: steadyMs ?? 0 }
    return {
      ...visit,
      state: 'parked',
      ticketLabel: label,
      clerk: { id: staffId, number: staffNumber, name: staffName },
      parked: { since, reason: reason as ParkReason },
      transactions: listTransactions(reader, visit.id, at),
    }
  })
}
