import type { Customer, Recipient, Subject } from '../../../shared/handoff/hand-off.ts'
import type { HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const select = () => sql.selectFrom('hand_off').selectAll()
const open = () => select().where('ended_at_ms', 'is', null)

const selectHandOff = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectOpen = statement<{ limit: number }>()((param) => open().orderBy('due_at_ms').limit(param.limit))
const selectOverdue = statement<{ nowMs: number; limit: number }>()((param) =>
  open()
    // Done in time and not yet told is the closing call's matter (H4).
    .where('state', '<>', 'done')
    .where('due_at_ms', '<', param.nowMs)
    // Once: what the manager has heard of does not hide the others.
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('alarm')
            .select('alarm.id')
            .where('alarm.kind', '=', 'handoff-overdue')
            .whereRef('alarm.subject_id', '=', 'hand_off.id'),
        ),
      ),
    )
    .orderBy('due_at_ms')
    .limit(param.limit),
)
const selectOfSender = statement<{ staffId: string }>()((param) =>
  open().where('sender_staff_id', '=', param.staffId).orderBy('due_at_ms'),
)
const selectOfHolder = statement<{ staffId: string }>()((param) =>
  open().where('holder_staff_id', '=', param.staffId).where('state', '=', 'accepted').orderBy('due_at_ms'),
)
const selectOfferedToPosts = statement<{ none: null }>()(() =>
  open().where('to_kind', '=', 'post').where('state', '=', 'offered').orderBy('due_at_ms'),
)
const selectOfRecipient = statement<{ toId: string }>()((param) =>
  open().where('to_id', '=', param.toId).where('state', '=', 'offered').orderBy('due_at_ms'),
)
const selectOpenOfTicket = statement<{ ticketId: string }>()((param) =>
  open().where('ticket_id', '=', param.ticketId),
)
const selectOfContact = statement<{ contactId: string }>()((param) =>
  select().where('first_contact_id', '=', param.contactId).orderBy('offered_at_ms'),
)
const selectLastNumber = statement<{ year: number }>()((param) =>
  sql
    .selectFrom('hand_off')
    .select((each) => each.fn.max('number').as('last'))
    .where('year', '=', param.year),
)
const insertHandOff = statement<InsertedRow>()((param) =>
  sql.insertInto('hand_off').values({
    id: param.id,
    year: param.year,
    number: param.number,
    business_day: param.businessDay,
    first_contact_id: param.contactId,
    subject_kind: param.subjectKind,
    subject_id: param.subjectId,
    ticket_id: param.ticketId,
    state: 'offered',
    to_kind: param.toKind,
    to_id: param.toId,
    sender_staff_id: param.senderId,
    why: param.why,
    done_so_far: param.doneSoFar,
    told_customer: param.toldCustomer,
    customer_name: param.customerName,
    customer_phone: param.customerPhone,
    offered_at_ms: param.atMs,
    due_at_ms: param.dueAtMs,
  }),
)
const updateState = statement<{
  id: string
  state: string
  holderId: string | null
  outcome: string | null
  endedAtMs: number | null
}>()((param) =>
  sql
    .updateTable('hand_off')
    .set({
      state: param.state,
      holder_staff_id: param.holderId,
      outcome: param.outcome,
      ended_at_ms: param.endedAtMs,
    })
    .where('id', '=', param.id),
)
const updateRecipient = statement<{ id: string; toKind: string; toId: string; why: string }>()((param) =>
  sql
    .updateTable('hand_off')
    .set({ to_kind: param.toKind, to_id: param.toId, why: param.why })
    .where('id', '=', param.id),
)

type InsertedRow = {
  id: string
  year: number
  number: number
  businessDay: string
  contactId: string
  subjectKind: string
  subjectId: string
  ticketId: string | null
  toKind: string
  toId: string
  senderId: string
  why: string
  doneSoFar: string
  toldCustomer: string
  customerName: string | null
  customerPhone: string | null
  atMs: number
  dueAtMs: number
}

export type NewHandOff = {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly businessDay: string
  readonly contactId: string
  readonly subject: Subject
  readonly ticketId: string | null
  readonly to: Recipient
  readonly senderId: string
  readonly why: string
  readonly doneSoFar: string
  readonly toldCustomer: string
  readonly customer: Customer | undefined
  readonly atMs: number
  readonly dueAtMs: number
}

export function saveHandOff(writer: Writer, { subject, to, customer, ...handOff }: NewHandOff): void {
  writer.run(insertHandOff, {
    ...handOff,
    subjectKind: subject.kind,
    subjectId: subject.id,
    toKind: to.kind,
    toId: recipientId(to),
    customerName: customer?.name ?? null,
    customerPhone: customer?.phone ?? null,
  })
}

export function saveState(
  writer: Writer,
  id: string,
  change: {
    readonly state: HandOffState
    readonly holderId: string | null
    readonly outcome: string | null
    readonly endedAtMs: number | null
  },
): void {
  writer.run(updateState, { id, ...change })
}

export function saveRecipient(writer: Writer, id: string, to: Recipient, why: string): void {
  writer.run(updateRecipient, { id, toKind: to.kind, toId: recipientId(to), why })
}

export function recipientId(to: Recipient): string {
  switch (to.kind) {
    case 'counter':
      return to.counterId
    case 'person':
      return to.staffId
    case 'post':
    case 'department':
      return to.placeId
  }
}

/** The last one of the year; tickets of the hall are counted apart. */
export function lastNumberOf(reader: Reader, year: number): number {
  return reader.first(selectLastNumber, { year })?.last ?? 0
}

export const handOffRows = {
  find: (reader: Reader, id: string) => reader.first(selectHandOff, { id }),
  open: (reader: Reader, limit: number) => reader.all(selectOpen, { limit }),
  overdue: (reader: Reader, nowMs: number, limit: number) => reader.all(selectOverdue, { nowMs, limit }),
  ofSender: (reader: Reader, staffId: string) => reader.all(selectOfSender, { staffId }),
  ofHolder: (reader: Reader, staffId: string) => reader.all(selectOfHolder, { staffId }),
  ofRecipient: (reader: Reader, toId: string) => reader.all(selectOfRecipient, { toId }),
  offeredToPosts: (reader: Reader) => reader.all(selectOfferedToPosts, { none: null }),
  openOfTicket: (reader: Reader, ticketId: string) => reader.all(selectOpenOfTicket, { ticketId }),
  ofContact: (reader: Reader, contactId: string) => reader.all(selectOfContact, { contactId }),
}
export type HandOffRow = NonNullable<ReturnType<typeof handOffRows.find>>
