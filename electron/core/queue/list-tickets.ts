import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { StaffQuery } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { listServices } from '../hall/index.ts'
import { listByPlace, listNextTickets } from './line.ts'

type ListInput = {
  readonly state: TicketState
  readonly serviceId?: string | undefined
  readonly limit: number
}

/** Those who wait come in calling order, seen from the caller's own counter where there is one (L11). */
export function listTickets(
  query: StaffQuery,
  { state, serviceId, limit }: ListInput,
): Result<Ticket[], Refusal<never>> {
  const { tx, businessDay, rules, actor } = query
  const serviceIds = serviceId === undefined ? listServices(tx).map(({ id }) => id) : [serviceId]
  if (state !== 'waiting') return accept(listByPlace(tx, { businessDay, serviceIds }, state, limit))
  const careStreak = findSessionOfStaff(tx, actor.staffId)?.careStreak ?? 0
  return accept(
    listNextTickets(
      tx,
      { businessDay, serviceIds, careStreak, carePriorityCap: rules.carePriorityCap },
      limit,
    ),
  )
}
