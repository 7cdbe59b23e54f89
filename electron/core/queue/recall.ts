import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { recallsLeft } from '../../../shared/queue/recall.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { apologyFor } from './apology.ts'
import { saveCall } from './call-store.ts'
import { loadOwnCall } from './own-counter.ts'
import { saveEvent } from './event-store.ts'
import { saveRecalled } from './move-store.ts'
import { withoutPlace } from './store.ts'

type RecallRefusal = 'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED' | 'RECALL_TOO_SOON' | 'RECALLS_USED_UP'

/** Calls the customer again, a few times and with time to walk in between. */
export function recall(
  command: StaffCommand,
  { ticketId }: { readonly ticketId: string },
): Result<Ticket, Refusal<RecallRefusal>> {
  const { tx, at, actor, businessDay, rules, record } = command
  const own = loadOwnCall(command, ticketId, 'recall')
  if (!own.ok) return own
  const { ticket, session } = own.value
  const { left, waitSeconds } = recallsLeft(ticket, rules, at)
  if (left === 0) return refuse('RECALLS_USED_UP')
  if (waitSeconds > 0) return refuse('RECALL_TOO_SOON', { waitSeconds })
  const { counterId } = session
  const recallCount = ticket.recallCount + 1
  saveRecalled(tx, ticketId, at)
  saveCall(tx, {
    day: businessDay,
    ticketId,
    counterId,
    atMs: at.atMs,
    recall: recallCount,
    apology: apologyFor(ticket, session, rules, at) !== null,
  })
  saveEvent(tx, { ticketId, type: 'recalled', counterId }, actor.staffId, at)
  record('queue.recalled', { ticketId, label: ticket.label, counterId, recall: recallCount })
  return accept({ ...withoutPlace(ticket), called: at, recallCount })
}
