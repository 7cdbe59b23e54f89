import { refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff, isPaused } from '../counter/index.ts'
import { findTicketAtCounter } from '../queue/index.ts'
import { beginVisit } from './begin-visit.ts'
import { hasOpenVisit } from './store.ts'

type WalkInRefusal = 'NO_COUNTER' | 'COUNTER_PAUSED' | 'CUSTOMER_AT_COUNTER' | 'TRANSACTION_KIND_NOT_FOUND'

/** Serves a customer who has no ticket, at a counter that is free. */
export function startWalkIn(
  command: StaffCommand,
  { kindId }: { readonly kindId: string },
): Result<Visit, Refusal<WalkInRefusal>> {
  const { tx, actor, record } = command
  const counterSession = findSessionOfStaff(tx, actor.staffId)
  if (counterSession === undefined) return refuse('NO_COUNTER')
  const { counterId } = counterSession
  if (isPaused(tx, counterSession)) return refuse('COUNTER_PAUSED')
  if (hasOpenVisit(tx, counterId) || findTicketAtCounter(tx, counterId) !== undefined)
    return refuse('CUSTOMER_AT_COUNTER')
  const begun = beginVisit(command, { counterSession, ticketId: null, kindId })
  if (begun.ok) record('visit.walkInStarted', begun.value)
  return begun
}
