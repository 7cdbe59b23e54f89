import { actOfAttempt, followUpStates, type FollowUpAct } from '../../../shared/followup/follow-up-states.ts'
import type { AttemptOutcome, FollowUp } from '../../../shared/followup/follow-up.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { endMatter, removeOpenMatter } from '../contact/index.ts'
import { saveEvent, type NewEvent } from './event-store.ts'
import { loadFollowUp } from './promise-follow-up.ts'
import { findFollowUp, listFollowUpsOfOrigin, saveDue, saveEnd, saveOwner } from './store.ts'

type OnFollowUp = { readonly followUpId: string }
type ActRefusal = 'FOLLOW_UP_NOT_FOUND' | 'FOLLOW_UP_ENDED' | 'FOLLOW_UP_NOT_YOURS'

/** Every attempt is kept with what came of it; only reaching the customer keeps the promise. */
export function recordAttempt(
  command: StaffCommand,
  {
    followUpId,
    outcome,
    note,
  }: OnFollowUp & { readonly outcome: AttemptOutcome; readonly note?: string | undefined },
): Result<FollowUp, Refusal<ActRefusal | 'ATTEMPT_DOES_NOT_FIT'>> {
  const known = findFollowUp(command.tx, followUpId)
  const act = known === undefined ? 'try' : actOfAttempt(known.kind, outcome)
  if (act === undefined) return refuse('ATTEMPT_DOES_NOT_FIT')
  return carryOut(command, followUpId, act, { type: 'attempted', outcome, note: note ?? null })
}

export function reschedule(
  command: StaffCommand,
  { followUpId, dueAtMs, reason }: OnFollowUp & { readonly dueAtMs: number; readonly reason: string },
): Result<FollowUp, Refusal<ActRefusal | 'DUE_IN_THE_PAST'>> {
  if (dueAtMs <= command.at.atMs) return refuse('DUE_IN_THE_PAST')
  return carryOut(command, followUpId, 'reschedule', { type: 'rescheduled', dueAtMs, note: reason })
}

export function giveUp(
  command: StaffCommand,
  { followUpId, reason }: OnFollowUp & { readonly reason: string },
): Result<FollowUp, Refusal<ActRefusal>> {
  return carryOut(command, followUpId, 'give-up', { type: 'given-up', note: reason })
}

/** Part of another use-case (L5); the caller has looked at the person. */
export function passOnFollowUp(
  command: StaffCommand,
  followUpId: string,
  toStaffId: string,
  reason: string,
): Result<FollowUp, Refusal<ActRefusal>> {
  return carryOut(command, followUpId, 'pass-on', { type: 'passed-on', staffId: toStaffId, note: reason })
}

/** Part of another use-case: what was promised for this hand-off has been done with it. */
export function keepFollowUpsOf(command: StaffCommand, originId: string): void {
  const { tx, at, actor } = command
  for (const followUp of listFollowUpsOfOrigin(tx, originId)) {
    if (followUp.state !== 'open') continue
    end(command, followUp, 'kept')
    const event = { type: 'attempted', outcome: followUp.kind === 'call-back' ? 'reached' : 'kept' } as const
    saveEvent(tx, followUp.id, event, { staffId: actor.staffId, atMs: at.atMs })
    command.record('followup.attempted', { followUpId: followUp.id, outcome: event.outcome, state: 'kept' })
  }
}

/** The owner, or a manager in the owner's place. */
function carryOut(
  command: StaffCommand,
  followUpId: string,
  act: FollowUpAct,
  event: NewEvent,
): Result<FollowUp, Refusal<ActRefusal>> {
  const { tx, at, actor, record } = command
  const followUp = findFollowUp(tx, followUpId)
  if (followUp === undefined) return refuse('FOLLOW_UP_NOT_FOUND')
  if (followUp.owner.id !== actor.staffId && actor.role === 'clerk') return refuse('FOLLOW_UP_NOT_YOURS')
  const to = nextState(followUpStates, followUp.state, act)
  if (to === undefined) return refuse('FOLLOW_UP_ENDED')
  if (act === 'reschedule') saveDue(tx, followUpId, event.dueAtMs ?? followUp.dueAtMs)
  if (act === 'pass-on') saveOwner(tx, followUpId, event.staffId ?? followUp.owner.id)
  if (to !== 'open') end(command, followUp, to)
  saveEvent(tx, followUpId, event, { staffId: actor.staffId, atMs: at.atMs })
  const { type, outcome = null, dueAtMs = null, staffId = null } = event
  record(`followup.${type}`, { followUpId, outcome, dueAtMs, staffId, state: to })
  return accept(loadFollowUp(command, followUpId))
}

function end(
  command: StaffCommand,
  { id, firstContactId, origin }: FollowUp,
  state: FollowUp['state'],
): void {
  const { tx, at } = command
  saveEnd(tx, id, state, at.atMs)
  if (firstContactId !== null) {
    // P2: what the fault kept from being done is done now; any other outcome is still for the first contact to tell (H1).
    if (origin.kind === 'fault' && state === 'kept') endMatter(command, firstContactId, 'made-up')
    else removeOpenMatter(command, firstContactId)
  }
  answerAlarmsOf(command, 'followup-overdue', id)
  answerAlarmsOf(command, 'closing-call-overdue', id)
}
