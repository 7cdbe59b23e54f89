import { sql as raw } from 'kysely'
import type { Care, Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { Placed } from '../../../shared/queue/choose-next-ticket.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const columns = [
  'id',
  'business_day',
  'service_id',
  'label',
  'care',
  'state',
  'issued_at_ms',
  'issued_steady_ms',
  'called_at_ms',
  'called_steady_ms',
  'recall_count',
  'counter_id',
  'position',
  'missed_steady_ms',
] as const

const select = () => sql.selectFrom('ticket').select(columns)

const selectTicket = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectByLabel = statement<{ day: string; label: string }>()((param) =>
  select().where('business_day', '=', param.day).where('label', '=', param.label),
)
// Literals, because the partial index of busy counters is used for no parameter.
const selectAtCounter = statement<{ counterId: string }>()((param) =>
  select()
    .where('counter_id', '=', param.counterId)
    .where('state', 'in', [raw.lit('called'), raw.lit('serving')]),
)
const selectLine = statement<{
  day: string
  state: string
  serviceId: string
  care: string
  limit: number
}>()((param) =>
  select()
    .where('business_day', '=', param.day)
    .where('state', '=', param.state as TicketState)
    .where('service_id', '=', param.serviceId)
    .where('care', '=', param.care as Care)
    .orderBy('position')
    .limit(param.limit),
)
const insertTicket = statement<{
  id: string
  day: string
  serviceId: string
  label: string
  care: string
  atMs: number
  steadyMs: number
}>()((param) =>
  sql.insertInto('ticket').values({
    id: param.id,
    business_day: param.day,
    service_id: param.serviceId,
    label: param.label,
    care: param.care,
    state: 'waiting',
    issued_at_ms: param.atMs,
    issued_steady_ms: param.steadyMs,
  }),
)
const updateCalled = statement<{ id: string; counterId: string; atMs: number; steadyMs: number }>()((param) =>
  sql
    .updateTable('ticket')
    .set({
      state: 'called',
      counter_id: param.counterId,
      called_at_ms: param.atMs,
      called_steady_ms: param.steadyMs,
      recall_count: 0,
    })
    .where('id', '=', param.id),
)
const updateRecalled = statement<{ id: string; atMs: number; steadyMs: number }>()((param) =>
  sql
    .updateTable('ticket')
    .set((each) => ({
      called_at_ms: param.atMs,
      called_steady_ms: param.steadyMs,
      recall_count: each('recall_count', '+', 1),
    }))
    .where('id', '=', param.id),
)
const updateState = statement<{ id: string; state: string }>()((param) =>
  sql.updateTable('ticket').set({ state: param.state }).where('id', '=', param.id),
)
const updateMissed = statement<{ id: string; steadyMs: number }>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: 'missed', missed_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const updateReturned = statement<{ id: string }>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: 'waiting', counter_id: null, missed_steady_ms: null })
    .where('id', '=', param.id),
)
const updateEnded = statement<{ id: string; state: string; atMs: number }>()((param) =>
  sql.updateTable('ticket').set({ state: param.state, ended_at_ms: param.atMs }).where('id', '=', param.id),
)
const insertEvent = statement<{
  ticketId: string
  type: string
  atMs: number
  staffId: string
  counterId: string | null
  reason: string | null
}>()((param) =>
  sql.insertInto('ticket_event').values({
    ticket_id: param.ticketId,
    type: param.type,
    at_ms: param.atMs,
    staff_id: param.staffId,
    counter_id: param.counterId,
    reason: param.reason,
  }),
)

export type TicketRow = Ticket & { readonly position: number; readonly missedSteadyMs: number | null }

export function findTicket(reader: Reader, id: string): TicketRow | undefined {
  const row = reader.first(selectTicket, { id })
  return row && toTicket(row)
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

/** The first of one service, care class and state, by place in the line; an indexed look-up however many wait. */
export function listPlaced(
  reader: Reader,
  line: { day: string; state: TicketState; serviceId: string; care: Care; limit: number },
): Placed[] {
  return reader
    .all(selectLine, line)
    .map((row) => ({ position: row.position, ticket: withoutPlace(toTicket(row)) }))
}

export type NewTicket = {
  readonly id: string
  readonly day: string
  readonly serviceId: string
  readonly label: string
  readonly care: Care
}

export function saveTicket(writer: Writer, ticket: NewTicket, at: Moment): void {
  writer.run(insertTicket, { ...ticket, ...at })
}

export function saveCalled(writer: Writer, id: string, counterId: string, at: Moment): void {
  writer.run(updateCalled, { id, counterId, ...at })
}

export function saveRecalled(writer: Writer, id: string, at: Moment): void {
  writer.run(updateRecalled, { id, ...at })
}

export function saveServing(writer: Writer, id: string): void {
  writer.run(updateState, { id, state: 'serving' })
}

export function saveMissed(writer: Writer, id: string, at: Moment): void {
  writer.run(updateMissed, { id, steadyMs: at.steadyMs })
}

/** Back to the old place: the position never changes. */
export function saveReturned(writer: Writer, id: string): void {
  writer.run(updateReturned, { id })
}

export function saveEnded(
  writer: Writer,
  id: string,
  state: 'left' | 'cancelled' | 'finished',
  at: Moment,
): void {
  writer.run(updateEnded, { id, state, atMs: at.atMs })
}

export type TicketEvent = {
  readonly ticketId: string
  readonly type: string
  readonly counterId: string | null
  readonly reason?: string
}

/** Who did what to the ticket, for ever (Q5). */
export function saveEvent(
  writer: Writer,
  { reason = '', ...event }: TicketEvent,
  staffId: string,
  at: Moment,
): void {
  writer.run(insertEvent, { ...event, reason: reason === '' ? null : reason, staffId, atMs: at.atMs })
}

type Row = {
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
}

function toTicket(row: Row): TicketRow {
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
    position: row.position,
    missedSteadyMs: row.missed_steady_ms,
  }
}

/** What leaves the slice. */
export function withoutPlace({
  position: _position,
  missedSteadyMs: _missedSteadyMs,
  ...ticket
}: TicketRow): Ticket {
  return ticket
}
