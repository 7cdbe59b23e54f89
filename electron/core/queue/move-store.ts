import type { Moment } from '../../../shared/kernel/time.ts'
import type { Care, Target, TicketState } from '../../../shared/queue/ticket.ts'
import type { Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertTicket = statement<NewTicket & Moment>()((param) =>
  sql.insertInto('ticket').values({
    id: param.id,
    business_day: param.day,
    service_id: param.serviceId,
    label: param.label,
    care: param.care,
    state: 'waiting',
    issued_at_ms: param.atMs,
    issued_steady_ms: param.steadyMs,
    first_contact_id: param.firstContactId,
  }),
)
const updateCalled = statement<{ id: string; state: string; counterId: string } & Moment>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: param.state, counter_id: param.counterId, recall_count: 0 })
    .set({ called_at_ms: param.atMs, called_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const updateRecalled = statement<{ id: string } & Moment>()((param) =>
  sql
    .updateTable('ticket')
    .set({ called_at_ms: param.atMs, called_steady_ms: param.steadyMs })
    .set((each) => ({ recall_count: each('recall_count', '+', 1) }))
    .where('id', '=', param.id),
)
const updateState = statement<{ id: string; state: string }>()((param) =>
  sql.updateTable('ticket').set({ state: param.state }).where('id', '=', param.id),
)
const updateServing = statement<{ id: string; state: string; counterId: string }>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: param.state, counter_id: param.counterId })
    .where('id', '=', param.id),
)
const updateFirstContact = statement<{ id: string; contactId: string }>()((param) =>
  sql.updateTable('ticket').set({ first_contact_id: param.contactId }).where('id', '=', param.id),
)
const updateMissed = statement<{ id: string; state: string; steadyMs: number }>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: param.state, missed_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const updateReturned = statement<{ id: string; state: string }>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: param.state, counter_id: null, missed_steady_ms: null })
    .where('id', '=', param.id),
)
const updateSent = statement<{
  id: string
  state: string
  serviceId: string
  targetCounterId: string | null
  targetStaffId: string | null
  handedOff: number
}>()((param) =>
  sql
    .updateTable('ticket')
    .set({ state: param.state, counter_id: null, missed_steady_ms: null })
    .set({ service_id: param.serviceId, handed_off: param.handedOff })
    .set({ target_counter_id: param.targetCounterId, target_staff_id: param.targetStaffId })
    .where('id', '=', param.id),
)
const updateEnded = statement<{ id: string; state: string; atMs: number }>()((param) =>
  sql.updateTable('ticket').set({ state: param.state, ended_at_ms: param.atMs }).where('id', '=', param.id),
)

export type NewTicket = {
  readonly id: string
  readonly day: string
  readonly serviceId: string
  readonly label: string
  readonly care: Care
  readonly firstContactId: string
}

/** A move's new state comes from the table of states. */
type Move = { readonly id: string; readonly state: TicketState }

export function saveTicket(writer: Writer, ticket: NewTicket, at: Moment): void {
  writer.run(insertTicket, { ...ticket, ...at })
}

export function saveCalled(writer: Writer, move: Move & { readonly counterId: string }, at: Moment): void {
  writer.run(updateCalled, { ...move, ...at })
}

export function saveRecalled(writer: Writer, id: string, at: Moment): void {
  writer.run(updateRecalled, { id, ...at })
}

export function saveServing(writer: Writer, move: Move & { readonly counterId: string }): void {
  writer.run(updateServing, move)
}

export function saveParked(writer: Writer, move: Move): void {
  writer.run(updateState, move)
}

/** Once: nobody takes a first contact away (H1). */
export function saveFirstContact(writer: Writer, id: string, contactId: string): void {
  writer.run(updateFirstContact, { id, contactId })
}

export function saveMissed(writer: Writer, move: Move, at: Moment): void {
  writer.run(updateMissed, { ...move, steadyMs: at.steadyMs })
}

/** Back to the old place: the position never changes. */
export function saveReturned(writer: Writer, move: Move): void {
  writer.run(updateReturned, move)
}

type Sending = Move & {
  readonly serviceId: string
  readonly target: Target | null
  readonly handedOff: boolean
}

/** Into a line, for anybody or for one counter or person, with the old number and place. */
export function saveSent(writer: Writer, { target, handedOff, ...move }: Sending): void {
  writer.run(updateSent, {
    ...move,
    handedOff: handedOff ? 1 : 0,
    targetCounterId: target?.kind === 'counter' ? target.counterId : null,
    targetStaffId: target?.kind === 'person' ? target.staffId : null,
  })
}

export function saveEnded(writer: Writer, move: Move, at: Moment): void {
  writer.run(updateEnded, { ...move, atMs: at.atMs })
}
