import { sql as raw } from 'kysely'
import type { Placed } from '../../../shared/queue/choose-next-ticket.ts'
import type { Care, Target, Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** Every look at tickets begins here; what the customer wants stands with the first contact. */
export const tickets = sql
  .selectFrom('ticket')
  .leftJoin('first_contact', 'first_contact.id', 'ticket.first_contact_id')
  .select(['ticket.id', 'ticket.business_day', 'service_id', 'label', 'ticket.care', 'state'])
  .select(['issued_at_ms', 'issued_steady_ms', 'called_at_ms', 'called_steady_ms', 'recall_count'])
  .select(['counter_id', 'position', 'missed_steady_ms', 'handed_off'])
  .select(['target_counter_id', 'target_staff_id', 'first_contact_id', 'wanted'])

const selectTicket = statement<{ id: string }>()((param) => tickets.where('ticket.id', '=', param.id))
const selectByLabel = statement<{ day: string; label: string }>()((param) =>
  tickets.where('ticket.business_day', '=', param.day).where('label', '=', param.label),
)
// Literals, because the partial index of busy counters is used for no parameter.
const selectAtCounter = statement<{ counterId: string }>()((param) =>
  tickets
    .where('counter_id', '=', param.counterId)
    .where('state', 'in', [raw.lit('called'), raw.lit('serving')]),
)
const selectNotEnded = statement<{ day: string }>()((param) =>
  tickets
    .where('ticket.business_day', '=', param.day)
    .where('state', 'in', ['waiting', 'called', 'serving', 'parked', 'missed'])
    .orderBy('position'),
)

export type TicketRow = Ticket & { readonly position: number; readonly missedSteadyMs: number | null }

export function findTicket(reader: Reader, id: string): TicketRow | undefined {
  const row = reader.first(selectTicket, { id })
  return row && toTicket(row)
}

export function loadTicket(reader: Reader, id: string): Ticket {
  const ticket = findTicket(reader, id)
  if (ticket === undefined) throw new Error(`no ticket ${id}`)
  return withoutPlace(ticket)
}

export function findTicketByLabel(reader: Reader, day: string, label: string): Ticket | undefined {
  const row = reader.first(selectByLabel, { day, label })
  return row && withoutPlace(toTicket(row))
}

/** Called to this counter or served there: at most one (L12). */
export function findTicketAtCounter(reader: Reader, counterId: string): Ticket | undefined {
  const row = reader.first(selectAtCounter, { counterId })
  return row && withoutPlace(toTicket(row))
}

/** Of that day and without an end so far, by place (L15). */
export function listTicketsNotEnded(reader: Reader, businessDay: string): Ticket[] {
  return reader.all(selectNotEnded, { day: businessDay }).map((row) => withoutPlace(toTicket(row)))
}

export type Row = {
  id: string
  business_day: string
  service_id: string
  label: string
  care: string
  state: string
  issued_at_ms: number
  issued_steady_ms: number
  called_at_ms: number | null
  called_steady_ms: number | null
  recall_count: number
  counter_id: string | null
  position: number
  missed_steady_ms: number | null
  handed_off: number
  target_counter_id: string | null
  target_staff_id: string | null
  first_contact_id: string | null
  wanted: string | null
}

export function toTicket(row: Row): TicketRow {
  const { called_at_ms: atMs, called_steady_ms: steadyMs } = row
  return {
    id: row.id,
    businessDay: row.business_day,
    serviceId: row.service_id,
    label: row.label,
    care: row.care as Care,
    state: row.state as TicketState,
    issued: { atMs: row.issued_at_ms, steadyMs: row.issued_steady_ms },
    called: atMs === null || steadyMs === null ? null : { atMs, steadyMs },
    recallCount: row.recall_count,
    counterId: row.counter_id,
    handedOff: row.handed_off === 1,
    target: toTarget(row),
    firstContactId: row.first_contact_id,
    wanted: row.wanted,
    position: row.position,
    missedSteadyMs: row.missed_steady_ms,
  }
}

function toTarget({ target_counter_id: counterId, target_staff_id: staffId }: Row): Target | null {
  if (counterId !== null) return { kind: 'counter', counterId }
  return staffId === null ? null : { kind: 'person', staffId }
}

export function toPlaced(row: Row): Placed {
  return { position: row.position, ticket: withoutPlace(toTicket(row)) }
}

/** What leaves the slice. */
export function withoutPlace({
  position: _position,
  missedSteadyMs: _missedSteadyMs,
  ...ticket
}: TicketRow): Ticket {
  return ticket
}
