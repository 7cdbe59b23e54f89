import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { raiseManagerCall } from './manager-call.ts'
import { findOwnVisit } from './own-work.ts'
import { toVisit } from './store.ts'

/** F8: an upset customer gets a person of their own. */
export function callManager(
  command: StaffCommand,
  { visitId }: { readonly visitId: string },
): Result<Visit, Refusal<'VISIT_NOT_FOUND'>> {
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  raiseManagerCall(command, visit)
  return accept(toVisit(visit))
}
