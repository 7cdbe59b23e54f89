import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { listServiceIdsOfCounter } from '../hall/index.ts'
import { claim } from './claim.ts'
import { listNextTickets } from './line.ts'
import { loadFreeCounter } from './own-counter.ts'

type CallRefusal = 'NO_COUNTER' | 'COUNTER_PAUSED' | 'CUSTOMER_AT_COUNTER' | 'QUEUE_EMPTY'

/** Calls the first of the line to the caller's counter. */
export function callNext(command: StaffCommand): Result<Ticket, Refusal<CallRefusal>> {
  const { tx, businessDay, rules } = command
  const counter = loadFreeCounter(command)
  if (!counter.ok) return counter
  const { counterId, staffId, careStreak } = counter.value
  const line = {
    businessDay,
    serviceIds: listServiceIdsOfCounter(tx, counterId),
    targetIds: [counterId, staffId],
    careStreak,
    carePriorityCap: rules.carePriorityCap,
  }
  const [next] = listNextTickets(tx, line, 1)
  return next === undefined ? refuse('QUEUE_EMPTY') : accept(claim(command, next, counter.value))
}
