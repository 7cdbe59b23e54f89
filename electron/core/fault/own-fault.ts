import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import { managers, type Role } from '../../../shared/staff/role.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Actor } from '../api/sessions.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { findFault, type ExpectedEnd, type FaultRow } from './store.ts'

export type ActingRefusal = 'FAULT_NOT_FOUND' | 'FAULT_ENDED' | 'FAULT_NOT_YOURS'

export function isManager({ role }: Actor): boolean {
  const allowed: readonly Role[] = managers
  return allowed.includes(role)
}

/** A fault that lasts and that the actor may change: a manager, or whoever sits at its counter now. */
export function loadOwnFault(
  { tx, actor }: StaffCommand,
  faultId: string,
): Result<FaultRow, Refusal<ActingRefusal>> {
  const fault = findFault(tx, faultId)
  if (fault === undefined) return refuse('FAULT_NOT_FOUND')
  if (fault.endedAtMs !== null) return refuse('FAULT_ENDED')
  const isOwn =
    fault.counterId !== null && findSessionOfStaff(tx, actor.staffId)?.counterId === fault.counterId
  return isOwn || isManager(actor) ? accept(fault) : refuse('FAULT_NOT_YOURS')
}

/** In so many minutes from now, or nobody can say. */
export function expectedEndIn(minutes: number | undefined, at: Moment): ExpectedEnd {
  if (minutes === undefined) return { expectedEndAtMs: null, expectedEndSteadyMs: null }
  const lengthMs = minutes * 60_000
  return { expectedEndAtMs: at.atMs + lengthMs, expectedEndSteadyMs: at.steadyMs + lengthMs }
}
