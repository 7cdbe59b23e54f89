import { handOffStates, type HandOffAct, type HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { findContact } from '../contact/index.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { findHandOff } from './read-hand-off.ts'

export type ActRefusal = 'HAND_OFF_NOT_FOUND' | 'HAND_OFF_NOT_YOURS' | 'HAND_OFF_STATE_WRONG'
export type OwnHandOff = { readonly handOff: HandOff; readonly to: HandOffState }

/** The hand-off, where this person may do this to it now, and the state that it leads to. */
export function findOwnHandOff(
  command: StaffCommand,
  handOffId: string,
  act: HandOffAct,
): Result<OwnHandOff, Refusal<ActRefusal>> {
  const handOff = findHandOff(command.tx, handOffId)
  if (handOff === undefined) return refuse('HAND_OFF_NOT_FOUND')
  if (!mayDo(command, handOff, act)) return refuse('HAND_OFF_NOT_YOURS')
  const to = nextState(handOffStates, handOff.state, act)
  return to === undefined ? refuse('HAND_OFF_STATE_WRONG') : accept({ handOff, to })
}

/** Nobody signs in at a department: the sender records what is said there, and with every right of theirs a manager. */
function mayDo(command: StaffCommand, handOff: HandOff, act: HandOffAct): boolean {
  const { actor, tx } = command
  if (actor.role !== 'clerk') return true
  const isSender = handOff.sender.id === actor.staffId
  const isHolder = handOff.holder?.id === actor.staffId
  const isFirstContact = findContact(tx, handOff.firstContactId)?.staffId === actor.staffId
  const isDepartment = handOff.to.kind === 'department'
  switch (act) {
    case 'withdraw':
    case 'offer-again':
      return isSender || handOff.responsible.id === actor.staffId
    case 'accept':
      return isDepartment ? isSender || isFirstContact : isRecipient(command, handOff)
    case 'return':
      if (isDepartment) return isSender || isFirstContact
      return handOff.state === 'accepted' ? isHolder : isRecipient(command, handOff)
    case 'note':
    case 'complete':
    case 'pass-on':
      return isHolder || (isDepartment && (isSender || isFirstContact))
    // The order's own end, which asks for its own rights.
    case 'call-off':
      return false
    case 'tell':
      return isSender || isHolder || isFirstContact
  }
}

function isRecipient({ tx, actor }: StaffCommand, { to }: HandOff): boolean {
  switch (to.kind) {
    case 'counter':
      return findSessionOfStaff(tx, actor.staffId)?.counterId === to.counterId
    case 'person':
      return to.staffId === actor.staffId
    // A post has no sign-in of its own: whoever of the hall is there takes it up by name.
    case 'post':
      return true
    case 'department':
      return false
  }
}

/** At a department the word of somebody over there is kept with their name. */
export function lacksPerson({ to }: HandOff, person: string | undefined): boolean {
  return to.kind === 'department' && person === undefined
}
