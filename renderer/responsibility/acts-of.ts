import type { ApplicationHit } from '../../shared/application/application.ts'
import type { FirstContact } from '../../shared/contact/first-contact.ts'
import type { FollowUp } from '../../shared/followup/follow-up.ts'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import type { Responsibility } from '../../shared/responsibility/responsibility.ts'
import type { RestoreOrder } from '../../shared/restore/restore-order.ts'

/** What something is done about; also what is not on one's own list. */
export type ActItem =
  | { readonly kind: 'hand-off'; readonly id: string; readonly handOff: HandOff }
  | { readonly kind: 'follow-up'; readonly id: string; readonly followUp: FollowUp }
  | { readonly kind: 'restore-order'; readonly id: string; readonly order: RestoreOrder }
  | { readonly kind: 'application'; readonly id: string; readonly application: ApplicationHit }
  | { readonly kind: 'contact'; readonly id: string; readonly contact: FirstContact }

/** What is carried out after a question in a dialogue. */
export type DialogAct =
  | 'accept'
  | 'return'
  | 'complete'
  | 'milestone'
  | 'offer-again'
  | 'withdraw'
  | 'tell'
  | 'attempt'
  | 'reschedule'
  | 'give-up'
  | 'answer'
  | 'mark-told'
  | 'give-to-post'
  | 'mark-restored'
  | 'hand-over'
/** A question of the entrance goes to somebody else by a form of its own. */
export type ResponsibilityAct = DialogAct | 'hand-off'

/** What this person may do about it now, the likeliest first; the host has the last word. */
export function actsOf(item: Responsibility, isManager: boolean): readonly ResponsibilityAct[] {
  switch (item.kind) {
    case 'follow-up':
      return isManager ? ['attempt', 'reschedule', 'give-up'] : ['attempt', 'reschedule']
    case 'restore-order':
      return ['give-to-post', 'mark-restored']
    case 'application':
      // A form goes on where it is filled in (Ctrl+F8).
      return item.stage === 'to-follow-up' ? ['hand-over'] : []
    case 'contact':
      if (item.contact.source === 'enquiry')
        return item.contact.openMatters > 0 ? ['hand-off'] : ['answer', 'hand-off']
      return item.contact.openMatters > 0 ? [] : ['mark-told']
    case 'hand-off':
      return actsOfHandOff(item.handOff, item.stage === 'to-accept', item.stage === 'held')
  }
}

/** A manager acts for everybody, but does not take up what others are to do. */
export function actsOfManager(handOff: HandOff): readonly DialogAct[] {
  return actsOfHandOff(handOff, false, true)
}

function actsOfHandOff(
  { state, to, subject }: HandOff,
  isTheirsToAccept: boolean,
  isTheirsToDo: boolean,
): readonly DialogAct[] {
  // Nobody signs in at a department: who sent it records what is said there.
  const isDepartment = to.kind === 'department'
  // C6: it ends with its order only.
  const withdrawal: readonly DialogAct[] = subject.kind === 'restore-order' ? [] : ['withdraw']
  switch (state) {
    case 'offered':
      if (isTheirsToAccept) return ['accept', 'return']
      return isDepartment ? ['accept', 'return', ...withdrawal] : withdrawal
    case 'accepted':
      return isTheirsToDo || isDepartment ? ['complete', 'milestone', 'return'] : []
    case 'returned':
      return ['offer-again', ...withdrawal]
    case 'done':
      return ['tell']
    case 'withdrawn':
    case 'told':
      return []
  }
}

type ThereAct = 'accept' | 'return' | 'complete' | 'milestone' | 'mark-restored'

/** At a department, or where the supply is, nobody signs in: these are told here, and by whom over there. */
export function isSaidThere<Act extends ResponsibilityAct>(item: ActItem, act: Act): act is Act & ThereAct {
  if (item.kind === 'restore-order') return act === 'mark-restored'
  if (item.kind !== 'hand-off' || item.handOff.to.kind !== 'department') return false
  return act === 'accept' || act === 'return' || act === 'complete' || act === 'milestone'
}
