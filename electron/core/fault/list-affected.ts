import { isAffected } from '../../../shared/fault/affected.ts'
import type { AffectedTicket } from '../../../shared/fault/fault.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import { listCounterViews } from '../counter/index.ts'
import { listTicketsNotEnded } from '../queue/index.ts'
import { findFault } from './store.ts'

/** P2: nobody is left standing there: each of these is promised an appointment or a call back. */
export function listAffected(
  { tx, businessDay }: StaffQuery,
  { faultId }: { readonly faultId: string },
): Result<AffectedTicket[], Refusal<'FAULT_NOT_FOUND'>> {
  const fault = findFault(tx, faultId)
  if (fault === undefined) return refuse('FAULT_NOT_FOUND')
  if (fault.endedAtMs !== null) return accept([])
  const counters = listCounterViews(tx)
  const tickets = listTicketsNotEnded(tx, businessDay).filter((ticket) => isAffected(fault, ticket, counters))
  return accept(
    tickets.map(({ id, label, serviceId, care, state, issued, wanted }) => ({
      ticketId: id,
      label,
      serviceId,
      care,
      state,
      issuedAtMs: issued.atMs,
      issuedSteadyMs: issued.steadyMs,
      wanted,
    })),
  )
}
