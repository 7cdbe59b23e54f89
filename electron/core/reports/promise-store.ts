import type { FaultCause } from '../../../shared/fault/fault.ts'
import type { FollowUpKind, FollowUpState } from '../../../shared/followup/follow-up.ts'
import type { HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { FaultFact, FollowUpFact, HandOffFact } from '../../../shared/reports/day-facts.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectFaults = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('fault')
    .select(['id', 'counter_id as counterId', 'cause', 'declared_by as declaredBy'])
    .select(['declared_at_ms as declaredAtMs', 'declared_steady_ms as fromSteadyMs'])
    .select('ended_steady_ms as toSteadyMs')
    .where('business_day', '=', param.day)
    .orderBy('declared_steady_ms'),
)
const selectHandOffs = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('hand_off')
    .leftJoin('hand_off_event as event', 'event.hand_off_id', 'hand_off.id')
    .select(['hand_off.id', 'hand_off.state', 'hand_off.sender_staff_id as senderStaffId'])
    .select(['hand_off.offered_at_ms as offeredAtMs', 'hand_off.due_at_ms as dueAtMs'])
    .select(({ fn }) => [
      fn.min('event.at_ms').filterWhere('event.type', '=', 'accepted').as('acceptedAtMs'),
      fn.min('event.at_ms').filterWhere('event.type', '=', 'returned').as('returnedAtMs'),
      fn.min('event.at_ms').filterWhere('event.type', '=', 'done').as('doneAtMs'),
    ])
    .where('hand_off.business_day', '=', param.day)
    .groupBy('hand_off.id')
    .orderBy('hand_off.offered_at_ms'),
)
const selectFollowUps = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('follow_up')
    .select(['id', 'kind', 'state', 'owner_staff_id as ownerStaffId', 'promised_at_ms as promisedAtMs'])
    .select(['due_at_ms as dueAtMs', 'ended_at_ms as endedAtMs'])
    .where('business_day', '=', param.day)
    .orderBy('promised_at_ms'),
)

export function listFaultFacts(reader: Reader, day: BusinessDay): FaultFact[] {
  return reader.all(selectFaults, { day }).map((row) => ({ ...row, cause: row.cause as FaultCause }))
}

export function listHandOffFacts(reader: Reader, day: BusinessDay): HandOffFact[] {
  return reader.all(selectHandOffs, { day }).map((row) => ({ ...row, state: row.state as HandOffState }))
}

export function listFollowUpFacts(reader: Reader, day: BusinessDay): FollowUpFact[] {
  return reader.all(selectFollowUps, { day }).map((row) => ({
    ...row,
    kind: row.kind as FollowUpKind,
    state: row.state as FollowUpState,
  }))
}
