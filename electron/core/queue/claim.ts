import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { nextStreak } from '../../../shared/queue/choose-next-ticket.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { setCareStreak, type CounterSession } from '../counter/index.ts'
import { apologyFor } from './apology.ts'
import { saveCall } from './call-store.ts'
import { saveEvent } from './event-store.ts'
import { saveCalled } from './move-store.ts'

/** The ticket is this counter's from here on; the unique index of busy counters stands behind it (L12). */
export function claim(
  command: StaffCommand,
  ticket: Ticket,
  session: CounterSession,
  reason?: string,
): Ticket {
  const { tx, at, actor, businessDay, rules, record } = command
  const { counterId } = session
  const apology = apologyFor({ ...ticket, called: at }, session, rules, at) !== null
  const state = loadNextState(ticketStates, ticket.state, 'call')
  saveCalled(tx, { id: ticket.id, state, counterId }, at)
  setCareStreak(tx, session.id, nextStreak(session.careStreak, ticket))
  saveCall(tx, { day: businessDay, ticketId: ticket.id, counterId, atMs: at.atMs, recall: 0, apology })
  const isOutOfOrder = reason !== undefined
  saveEvent(
    tx,
    {
      ticketId: ticket.id,
      type: isOutOfOrder ? 'called-out-of-order' : 'called',
      counterId,
      ...(isOutOfOrder ? { reason } : {}),
    },
    actor.staffId,
    at,
  )
  record('queue.called', { ticketId: ticket.id, label: ticket.label, counterId, isOutOfOrder })
  return { ...ticket, state, counterId, called: at, recallCount: 0 }
}
