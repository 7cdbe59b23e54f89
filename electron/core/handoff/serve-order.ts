import type { Customer, HandOff, Recipient, Subject } from '../../../shared/handoff/hand-off.ts'
import { handOffStates, type HandOffAct } from '../../../shared/handoff/hand-off-states.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { move } from './act-on-hand-off.ts'
import { loadHandOff } from './read-hand-off.ts'
import { saveOffer, type OfferWords } from './save-offer.ts'

/** Told when a hand-off is done, in the same commit; `person` said so over there. */
export type AfterDone = (command: StaffCommand, handOff: HandOff, person: string | undefined) => void

export type OrderOffer = OfferWords & {
  readonly subject: Subject
  readonly to: Recipient
  readonly contactId: string
  /** Undefined where the account has no phone that anybody could call. */
  readonly customer: Customer | undefined
  readonly dueAtMs: number | undefined
}

/** C6, H2: part of another use-case: hands a restore order or an application on in the actor's name; the visit goes on. */
export function offerForOrder(command: StaffCommand, offered: OrderOffer): HandOff {
  return saveOffer(command, {
    ...offered,
    // Not the ticket's: what was asked for is not done by the end of any visit.
    ticketId: null,
  })
}

/** C6: somebody at the other end has said that it is done, whoever was asked to do it and however far they had got. */
export function completeForOrder(
  command: StaffCommand,
  handOffId: string,
  outcome: string,
  person: string,
): HandOff {
  let handOff = loadHandOff(command.tx, handOffId)
  const holder = handOff.to.kind === 'department' ? undefined : command.actor.staffId
  const step = (act: HandOffAct, event: Parameters<typeof move>[3], holderId?: string) => {
    handOff = move(command, handOff, loadNextState(handOffStates, handOff.state, act), event, holderId)
  }
  if (handOff.state === 'returned') step('offer-again', { type: 'offered-again' })
  if (handOff.state === 'offered') step('accept', { type: 'accepted', person }, holder)
  step('complete', { type: 'done', text: outcome, person })
  return handOff
}

/** The order is withdrawn, and with it what was handed off, also where it is worked on already. */
export function callOff(command: StaffCommand, handOffId: string, reason: string): HandOff {
  const handOff = loadHandOff(command.tx, handOffId)
  const state = loadNextState(handOffStates, handOff.state, 'call-off')
  return move(command, handOff, state, { type: 'withdrawn', text: reason })
}
