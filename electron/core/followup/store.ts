import type { AlarmKind } from '../../../shared/alarm/alarm.ts'
import type { OpenPromise } from '../../../shared/day/closing-statement.ts'
import type {
  FollowUp,
  FollowUpKind,
  FollowUpOrigin,
  FollowUpState,
} from '../../../shared/followup/follow-up.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listEvents } from './event-store.ts'

/** What a manager hears of a promise past its time (H3, H4). */
const overdueAlarms = ['followup-overdue', 'closing-call-overdue'] as const satisfies readonly AlarmKind[]

const select = () => sql.selectFrom('follow_up').selectAll()

const selectFollowUp = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectOpenOf = statement<{ staffId: string; limit: number }>()((param) =>
  select()
    .where('state', '=', 'open')
    .where('owner_staff_id', '=', param.staffId)
    .orderBy('due_at_ms')
    .limit(param.limit),
)
const selectOpen = statement<{ limit: number }>()((param) =>
  select().where('state', '=', 'open').orderBy('due_at_ms').limit(param.limit),
)
const selectOverdue = statement<{ nowMs: number; limit: number }>()((param) =>
  select()
    .where('state', '=', 'open')
    .where('due_at_ms', '<', param.nowMs)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('alarm')
            .select('alarm.id')
            .where('alarm.kind', 'in', [...overdueAlarms])
            .whereRef('alarm.subject_id', '=', 'follow_up.id'),
        ),
      ),
    )
    .orderBy('due_at_ms')
    .limit(param.limit),
)
const selectOfOrigin = statement<{ originId: string }>()((param) =>
  select().where('origin_id', '=', param.originId).orderBy('promised_at_ms'),
)
const insertFollowUp = statement<Omit<NewFollowUp, 'origin'> & { origin: string; originId: string | null }>()(
  (param) =>
    sql.insertInto('follow_up').values({
      id: param.id,
      business_day: param.businessDay,
      first_contact_id: param.contactId,
      kind: param.kind,
      owner_staff_id: param.ownerStaffId,
      name: param.name,
      phone: param.phone,
      address: param.address,
      about: param.about,
      due_at_ms: param.dueAtMs,
      origin: param.origin,
      origin_id: param.originId,
      promised_by: param.promisedBy,
      promised_at_ms: param.atMs,
    }),
)
const updateEnd = statement<{ id: string; state: string; atMs: number }>()((param) =>
  sql
    .updateTable('follow_up')
    .set({ state: param.state, ended_at_ms: param.atMs })
    .where('id', '=', param.id),
)
const updateDue = statement<{ id: string; dueAtMs: number }>()((param) =>
  sql.updateTable('follow_up').set({ due_at_ms: param.dueAtMs }).where('id', '=', param.id),
)
const updateOwner = statement<{ id: string; staffId: string }>()((param) =>
  sql.updateTable('follow_up').set({ owner_staff_id: param.staffId }).where('id', '=', param.id),
)

export type NewFollowUp = {
  readonly id: string
  readonly businessDay: string
  readonly contactId: string | null
  readonly kind: FollowUpKind
  readonly ownerStaffId: string
  readonly name: string
  readonly phone: string
  readonly address: string | null
  readonly about: string
  readonly dueAtMs: number
  readonly origin: FollowUpOrigin
  readonly promisedBy: string
  readonly atMs: number
}

export function saveFollowUp(writer: Writer, { origin, ...followUp }: NewFollowUp): void {
  writer.run(insertFollowUp, { ...followUp, origin: origin.kind, originId: origin.id })
}

export function saveEnd(writer: Writer, id: string, state: FollowUpState, atMs: number): void {
  writer.run(updateEnd, { id, state, atMs })
}

export function saveDue(writer: Writer, id: string, dueAtMs: number): void {
  writer.run(updateDue, { id, dueAtMs })
}

export function saveOwner(writer: Writer, id: string, staffId: string): void {
  writer.run(updateOwner, { id, staffId })
}

export function findFollowUp(reader: Reader, id: string): FollowUp | undefined {
  const row = reader.first(selectFollowUp, { id })
  return row && toFollowUp(reader, row)
}

/** By due time. */
export function listOpenOf(reader: Reader, staffId: string, limit: number): FollowUp[] {
  return reader.all(selectOpenOf, { staffId, limit }).map((row) => toFollowUp(reader, row))
}

/** Everybody's, by due time. */
export function listOpen(reader: Reader, limit: number): FollowUp[] {
  return reader.all(selectOpen, { limit }).map((row) => toFollowUp(reader, row))
}

/** All of them, without a word about the customers: for what is signed and kept. */
export function listOpenPromises(reader: Reader): OpenPromise[] {
  return listOpen(reader, -1).map(({ id, kind, owner, dueAtMs }) => ({ id, kind, owner, dueAtMs }))
}

/** Past their time, and no manager has heard of it yet: those who have are never in the way of the next ones. */
export function listNewlyOverdue(reader: Reader, nowMs: number, limit: number): FollowUp[] {
  return reader.all(selectOverdue, { nowMs, limit }).map((row) => toFollowUp(reader, row))
}

/** What was promised because of this fault, ticket or hand-off. */
export function listFollowUpsOfOrigin(reader: Reader, originId: string): FollowUp[] {
  return reader.all(selectOfOrigin, { originId }).map((row) => toFollowUp(reader, row))
}

type Row = {
  id: string
  business_day: string
  first_contact_id: string | null
  kind: string
  state: string
  owner_staff_id: string
  name: string
  phone: string
  address: string | null
  about: string
  due_at_ms: number
  origin: string
  origin_id: string | null
}

function toFollowUp(reader: Reader, row: Row): FollowUp {
  return {
    id: row.id,
    businessDay: row.business_day,
    firstContactId: row.first_contact_id,
    kind: row.kind as FollowUpKind,
    state: row.state as FollowUpState,
    owner: loadStaffRef(reader, row.owner_staff_id),
    name: row.name,
    phone: row.phone,
    address: row.address,
    about: row.about,
    dueAtMs: row.due_at_ms,
    origin: { kind: row.origin as FollowUpOrigin['kind'], id: row.origin_id },
    events: listEvents(reader, row.id),
  }
}
