import type { Responsibility } from '../../shared/responsibility/responsibility.ts'

export type ResponsibilityAct =
  | 'accept'
  | 'return'
  | 'complete'
  | 'milestone'
  | 'offer-again'
  | 'withdraw'
  | 'tell'
  | 'attempt'
  | 'reschedule'
  | 'answer'
  | 'mark-told'

/** What this person may do about it now, the likeliest first; the host has the last word. */
export function actsOf(item: Responsibility): readonly ResponsibilityAct[] {
  switch (item.kind) {
    case 'follow-up':
      return ['attempt', 'reschedule']
    case 'contact':
      if (item.contact.openMatters > 0) return []
      return item.contact.source === 'enquiry' ? ['answer'] : ['mark-told']
    case 'hand-off':
      return actsOfHandOff(item)
  }
}

function actsOfHandOff({
  stage,
  handOff: { state, to },
}: Extract<Responsibility, { kind: 'hand-off' }>): readonly ResponsibilityAct[] {
  // Nobody signs in at a department: who sent it records what is said there.
  const isDepartment = to.kind === 'department'
  switch (state) {
    case 'offered':
      if (stage === 'to-accept') return ['accept', 'return']
      return isDepartment ? ['accept', 'return', 'withdraw'] : ['withdraw']
    case 'accepted':
      return stage === 'held' || isDepartment ? ['complete', 'milestone', 'return'] : []
    case 'returned':
      return ['offer-again', 'withdraw']
    case 'done':
      return ['tell']
    case 'withdrawn':
    case 'told':
      return []
  }
}

/** Which acts of a department ask who over there said so. */
export function asksPerson(item: Responsibility, act: ResponsibilityAct): boolean {
  if (item.kind !== 'hand-off' || item.handOff.to.kind !== 'department') return false
  return act === 'accept' || act === 'return' || act === 'complete' || act === 'milestone'
}
