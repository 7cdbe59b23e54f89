import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type {
  ItemKind,
  Responsibility,
  ResponsibilityCounts,
} from '../../../shared/responsibility/responsibility.ts'
import type { StaffCommand } from '../api/command.ts'
import { findStaff } from '../staff/index.ts'
import { giveItem, type GiveRefusal } from './give-item.ts'
import { countResponsibilities, listResponsibilities } from './list-responsibilities.ts'
import { savePass } from './pass-store.ts'

type PassOn = {
  readonly items: readonly { readonly kind: ItemKind; readonly id: string }[]
  readonly toStaffId: string
  readonly reason: string
}
type Own = { readonly items: Responsibility[]; readonly counts: ResponsibilityCounts }
type PassRefusal = 'STAFF_NOT_FOUND' | GiveRefusal

/** L5: each thing by name, to a person; to oneself means kept, and stands there as well. */
export function passOn(
  command: StaffCommand,
  { items, toStaffId, reason }: PassOn,
): Result<Own, Refusal<PassRefusal>> {
  const { tx, at, actor, businessDay, record } = command
  if (findStaff(tx, toStaffId)?.active !== true) return refuse('STAFF_NOT_FOUND')
  const own = listResponsibilities({ tx, at, staffId: actor.staffId })
  const isKept = toStaffId === actor.staffId
  for (const item of items) {
    const known = own.find(({ kind, id }) => kind === item.kind && id === item.id)
    if (known === undefined) return refuse('RESPONSIBILITY_NOT_YOURS')
    const passed = isKept ? accept(null) : giveOwn(command, known, toStaffId, reason)
    if (!passed.ok) return passed
    savePass(tx, {
      day: businessDay,
      staffId: actor.staffId,
      ...item,
      toStaffId,
      reason,
      byStaffId: actor.staffId,
      atMs: at.atMs,
    })
  }
  record('responsibility.passedOn', { items: items.map(({ kind, id }) => ({ kind, id })), toStaffId })
  const left = listResponsibilities({ tx, at, staffId: actor.staffId })
  return accept({ items: left, counts: countResponsibilities(left) })
}

/** A hand-off stands on several lists; only whom it waits for at this moment gives it away. */
function giveOwn(
  command: StaffCommand,
  item: Responsibility,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<GiveRefusal>> {
  if (item.kind === 'hand-off') {
    const { state, responsible } = item.handOff
    const isAccepted = state !== 'offered' && state !== 'returned'
    if (isAccepted && responsible.id !== command.actor.staffId) return refuse('RESPONSIBILITY_NOT_YOURS')
  }
  return giveItem(command, item, toStaffId, reason)
}
