import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listResponsibilities } from './list-responsibilities.ts'
import { listSettled } from './pass-store.ts'

/** L5: nobody goes home from something that must be settled; each is passed on or kept by name, today. Detail: { count }. */
export function maySignOff({
  tx,
  at,
  actor,
  businessDay,
}: StaffCommand): Result<null, Refusal<'RESPONSIBILITIES_OPEN'>> {
  const open = listResponsibilities({ tx, at, staffId: actor.staffId }).filter(({ mustSettle }) => mustSettle)
  if (open.length === 0) return accept(null)
  const settled = listSettled(tx, actor.staffId, businessDay)
  const count = open.filter(({ kind, id }) => !settled.has(`${kind} ${id}`)).length
  return count === 0 ? accept(null) : refuse('RESPONSIBILITIES_OPEN', { count })
}
