import type { Moment } from '../../../shared/kernel/time.ts'
import type { ParkReason, VisitState } from '../../../shared/visit/visit.ts'
import type { Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import type { NewVisit } from './store.ts'

const insertVisit = statement<NewVisit & Moment>()((param) =>
  sql.insertInto('visit').values({
    id: param.id,
    business_day: param.businessDay,
    counter_id: param.counterId,
    counter_session_id: param.counterSessionId,
    staff_id: param.staffId,
    ticket_id: param.ticketId,
    first_contact_id: param.firstContactId,
    started_at_ms: param.atMs,
    started_steady_ms: param.steadyMs,
  }),
)
const updateParked = statement<{ id: string; state: string; reason: string } & Moment>()((param) =>
  sql
    .updateTable('visit')
    .set({ state: param.state, park_reason: param.reason })
    .set({ parked_at_ms: param.atMs, parked_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const updateTakenBack = statement<{
  id: string
  state: string
  counterId: string
  counterSessionId: string
  staffId: string
  parkedMs: number
}>()((param) =>
  sql
    .updateTable('visit')
    .set({ state: param.state, parked_at_ms: null, parked_steady_ms: null, park_reason: null })
    .set({ counter_id: param.counterId, counter_session_id: param.counterSessionId })
    .set({ staff_id: param.staffId, parked_ms: param.parkedMs })
    .where('id', '=', param.id),
)
const updateEnd = statement<{ id: string; state: string; parkedMs: number } & Moment>()((param) =>
  sql
    .updateTable('visit')
    .set({ state: param.state, ended_at_ms: param.atMs, ended_steady_ms: param.steadyMs })
    .set({ parked_at_ms: null, parked_steady_ms: null, park_reason: null, parked_ms: param.parkedMs })
    .where('id', '=', param.id),
)
const insertEvent = statement<VisitEvent & Moment & { staffId: string; reason: string | null }>()((param) =>
  sql.insertInto('visit_event').values({
    visit_id: param.visitId,
    type: param.type,
    at_ms: param.atMs,
    steady_ms: param.steadyMs,
    staff_id: param.staffId,
    counter_id: param.counterId,
    reason: param.reason,
  }),
)

/** A move's new state comes from the table of states. */
type Move = { readonly id: string; readonly state: VisitState }

export function saveVisit(writer: Writer, visit: NewVisit, at: Moment): void {
  writer.run(insertVisit, { ...visit, ...at })
}

export function saveParked(writer: Writer, move: Move & { readonly reason: ParkReason }, at: Moment): void {
  writer.run(updateParked, { ...move, ...at })
}

type TakingBack = Move &
  Pick<NewVisit, 'counterId' | 'counterSessionId' | 'staffId'> & { readonly parkedMs: number }

/** The customer is at this counter now, with this clerk. */
export function saveTakenBack(writer: Writer, back: TakingBack): void {
  writer.run(updateTakenBack, back)
}

export function saveVisitEnd(writer: Writer, move: Move & { readonly parkedMs: number }, at: Moment): void {
  writer.run(updateEnd, { ...move, ...at })
}

type VisitEvent = { readonly visitId: string; readonly type: string; readonly counterId: string }

/** Who did what to the visit, where and why, for ever. */
export function saveEvent(
  writer: Writer,
  { reason, ...event }: VisitEvent & { readonly reason?: string | undefined },
  staffId: string,
  at: Moment,
): void {
  writer.run(insertEvent, { ...event, reason: reason ?? null, staffId, ...at })
}
