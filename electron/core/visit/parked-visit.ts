import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findVisit, type KnownVisit } from './store.ts'

export type ParkedRefusal = 'VISIT_NOT_FOUND' | 'VISIT_NOT_PARKED' | 'PARKED_BY_ANOTHER'

/** A customer who stepped aside is their clerk's, or a manager's, to take up again. */
export function loadParkedVisit(
  { tx, at, actor }: StaffCommand,
  visitId: string,
): Result<KnownVisit, Refusal<ParkedRefusal>> {
  const visit = findVisit(tx, visitId, at)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  if (visit.state !== 'parked') return refuse('VISIT_NOT_PARKED')
  const isAnothers = visit.staffId !== actor.staffId && actor.role === 'clerk'
  return isAnothers ? refuse('PARKED_BY_ANOTHER') : accept(visit)
}
