import type { HandOffAct, HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { HandOff, HandOffEvent, Recipient } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { checkRecipient, type RecipientRefusal } from './check-recipient.ts'
import { closeMatter, promiseClosingCall } from './close-matter.ts'
import { saveEvent } from './event-store.ts'
import { findOwnHandOff, lacksPerson, type ActRefusal } from './own-hand-off.ts'
import { findHandOff, loadHandOff } from './read-hand-off.ts'
import { recipientId, saveRecipient, saveState } from './store.ts'

type OnHandOff = { readonly handOffId: string }
type ByPerson = OnHandOff & { readonly person?: string | undefined }
type Answer<Code extends string = never> = Result<HandOff, Refusal<ActRefusal | Code>>

/** H2: taken up; from here on the holder answers for it. */
export function acceptHandOff(
  command: StaffCommand,
  { handOffId, person }: ByPerson,
): Answer<'PERSON_MISSING'> {
  return act(command, handOffId, 'accept', { type: 'accepted', person })
}

/** Not theirs: with the reason it is the sender's again. */
export function returnHandOff(
  command: StaffCommand,
  { handOffId, reason, person }: ByPerson & { readonly reason: string },
): Answer<'PERSON_MISSING'> {
  return act(command, handOffId, 'return', { type: 'returned', text: reason, person })
}

export function withdraw(
  command: StaffCommand,
  { handOffId, reason }: OnHandOff & { readonly reason: string },
): Answer<'HAND_OFF_OF_ORDER'> {
  // C6: the order would be left without anybody to restore the supply.
  if (findHandOff(command.tx, handOffId)?.subject.kind === 'restore-order') return refuse('HAND_OFF_OF_ORDER')
  return withoutPerson(act(command, handOffId, 'withdraw', { type: 'withdrawn', text: reason }))
}

/** H4: a step on the way; the state stays. */
export function addMilestone(
  command: StaffCommand,
  { handOffId, text, person }: ByPerson & { readonly text: string },
): Answer<'PERSON_MISSING'> {
  return act(command, handOffId, 'note', { type: 'milestone', text, person })
}

export function complete(
  command: StaffCommand,
  { handOffId, outcome, person }: ByPerson & { readonly outcome: string },
): Answer<'PERSON_MISSING'> {
  return act(command, handOffId, 'complete', { type: 'done', text: outcome, person })
}

/** H1: the customer knows the outcome. */
export function tell(
  command: StaffCommand,
  { handOffId, words }: OnHandOff & { readonly words: string },
): Answer {
  return withoutPerson(act(command, handOffId, 'tell', { type: 'told', text: words }))
}

/** A returned one goes to somebody else, as a message; the customer has been sent back to the sender. */
export function offerAgain(
  command: StaffCommand,
  { handOffId, to, why }: OnHandOff & { readonly to: Recipient; readonly why: string },
): Answer<RecipientRefusal> {
  const own = findOwnHandOff(command, handOffId, 'offer-again')
  if (!own.ok) return own
  const { handOff } = own.value
  const fit = checkRecipient(command, to, handOff.customer ?? undefined, false)
  if (!fit.ok) return fit
  saveRecipient(command.tx, handOffId, to, why)
  command.record('handoff.readdressed', { handOffId, to: to.kind, toId: recipientId(to) })
  return accept(move(command, handOff, own.value.to, { type: 'offered-again', text: why }))
}

/** Part of another use-case (L5); the caller has looked at the person. */
export function passOnHandOff(
  command: StaffCommand,
  handOffId: string,
  toStaffId: string,
  reason: string,
): Answer<'PERSON_MISSING'> {
  const own = findOwnHandOff(command, handOffId, 'pass-on')
  if (!own.ok) return own
  return accept(
    move(command, own.value.handOff, own.value.to, { type: 'passed-on', text: reason }, toStaffId),
  )
}

type Event = {
  readonly type: HandOffEvent['type']
  readonly text?: string | undefined
  readonly person?: string | undefined
}

function act(
  command: StaffCommand,
  handOffId: string,
  name: HandOffAct,
  event: Event,
): Answer<'PERSON_MISSING'> {
  const own = findOwnHandOff(command, handOffId, name)
  if (!own.ok) return own
  const { handOff, to } = own.value
  const isSaidThere = name === 'accept' || name === 'return' || name === 'note' || name === 'complete'
  if (isSaidThere && lacksPerson(handOff, event.person)) return refuse('PERSON_MISSING')
  const holder = name === 'accept' && handOff.to.kind !== 'department' ? command.actor.staffId : undefined
  return accept(move(command, handOff, to, event, holder))
}

/** Saves the step and what follows from it. */
export function move(
  command: StaffCommand,
  handOff: HandOff,
  state: HandOffState,
  event: Event,
  newHolderId?: string,
): HandOff {
  const { tx, at, actor, record } = command
  const isEnd = state === 'withdrawn' || state === 'told'
  const keptHolder = state === 'offered' || state === 'returned' ? null : (handOff.holder?.id ?? null)
  const holderId = newHolderId ?? keptHolder
  const outcome = state === 'done' ? (event.text ?? null) : handOff.outcome
  saveState(tx, handOff.id, { state, holderId, outcome, endedAtMs: isEnd ? at.atMs : null })
  saveEvent(tx, handOff.id, event, { staffId: actor.staffId, atMs: at.atMs })
  record(`handoff.${event.type}`, { handOffId: handOff.id, number: handOff.number, state, holderId })
  if (state === 'done') promiseClosingCall(command, handOff)
  if (isEnd) closeMatter(command, handOff, state)
  if (state === 'done' || isEnd) answerAlarmsOf(command, 'handoff-overdue', handOff.id)
  return loadHandOff(tx, handOff.id)
}

/** Only what is said at a department asks for a name. */
function withoutPerson(answer: Answer<'PERSON_MISSING'>): Answer {
  if (answer.ok || answer.code !== 'PERSON_MISSING') return answer as Answer
  throw new Error('nobody over there was asked')
}
