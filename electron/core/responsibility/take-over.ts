import type { Responsibility } from '../../../shared/responsibility/responsibility.ts'
import type { StaffCommand } from '../api/command.ts'
import { giveItem } from './give-item.ts'
import { listResponsibilities } from './list-responsibilities.ts'

const reason = 'staff-left'

/**
 * H1, L5: whoever lets somebody go answers for what that person leaves open, until it is passed on by name. What the person
 * had only sent, or was only asked to take up, stays where it is.
 */
export function takeOver(command: StaffCommand, fromStaffId: string): void {
  const { tx, at, actor, record } = command
  for (;;) {
    const items = listResponsibilities({ tx, at, staffId: fromStaffId }).filter(isTheirs)
    if (items.length === 0) return
    for (const item of items) {
      const given = giveItem(command, item, actor.staffId, reason)
      if (!given.ok) throw new Error(`${item.kind} ${item.id} cannot be taken over: ${given.code}`)
    }
    record('responsibility.takenOver', {
      items: items.map(({ kind, id }) => ({ kind, id })),
      fromStaffId,
      toStaffId: actor.staffId,
    })
  }
}

function isTheirs(item: Responsibility): boolean {
  // A restore order goes with the customer's first contact, which stands on the list as well.
  if (item.kind === 'restore-order') return false
  return item.kind !== 'hand-off' || item.stage === 'held' || item.stage === 'to-tell'
}
