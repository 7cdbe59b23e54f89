import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { endTicketBySettlement } from '../queue/index.ts'
import { endVisitAs } from './end-visit-as.ts'
import { loadParkedVisit, type ParkedRefusal } from './parked-visit.ts'
import { loadVisit, toVisit } from './store.ts'

type End = { readonly visitId: string; readonly how: 'left' | 'appointed'; readonly reason: string }

/** L15: the customer did not come back; what became of them is said by name. */
export function endParked(
  command: StaffCommand,
  { visitId, how, reason }: End,
): Result<Visit, Refusal<ParkedRefusal>> {
  const parked = loadParkedVisit(command, visitId)
  if (!parked.ok) return parked
  const { ticketId } = parked.value
  if (ticketId === null) endVisitAs(command, visitId, how, reason)
  else endTicketBySettlement(command, { ticketId, state: how, reason })
  return accept(toVisit(loadVisit(command.tx, visitId, command.at)))
}
