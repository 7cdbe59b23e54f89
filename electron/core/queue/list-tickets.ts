import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { StaffQuery } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { listServices } from '../hall/index.ts'
import { listByPlace, listNextTickets, listTargetedTickets } from './line.ts'

type ListInput = {
  readonly state: TicketState
  readonly serviceId?: string | undefined
  readonly onlyTargeted: boolean
  readonly limit: number
}

/** Those who wait come in calling order, seen from the caller's own counter where there is one (L11). */
export function listTickets(
  { tx, businessDay, rules, actor }: StaffQuery,
  { state, serviceId, onlyTargeted, limit }: ListInput,
): Result<Ticket[], Refusal<never>> {
  if (onlyTargeted) return accept(listTargetedTickets(tx, businessDay, limit))
  const serviceIds = serviceId === undefined ? listServices(tx).map(({ id }) => id) : [serviceId]
  if (state !== 'waiting') return accept(listByPlace(tx, { businessDay, serviceIds }, state, limit))
  const session = findSessionOfStaff(tx, actor.staffId)
  const line = {
    businessDay,
    serviceIds,
    targetIds: [session?.counterId ?? [], actor.staffId].flat(),
    careStreak: session?.careStreak ?? 0,
    carePriorityCap: rules.carePriorityCap,
  }
  return accept(listNextTickets(tx, line, limit))
}
