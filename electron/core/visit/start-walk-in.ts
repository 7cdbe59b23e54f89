import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { addOpenMatter, findContactToJoin, openContact, type JoinRefusal } from '../contact/index.ts'
import { loadFreeCounter } from '../queue/index.ts'
import { beginVisit } from './begin-visit.ts'

type WalkIn = { readonly kindId: string; readonly contactId?: string | undefined }
type WalkInRefusal =
  | 'NO_COUNTER'
  | 'COUNTER_PAUSED'
  | 'CUSTOMER_AT_COUNTER'
  | 'TRANSACTION_KIND_NOT_FOUND'
  | JoinRefusal

/** Serves a customer who has no ticket, at a counter that is free; H1: the clerk is the first contact, or the enquiry's. */
export function startWalkIn(
  command: StaffCommand,
  { kindId, contactId }: WalkIn,
): Result<Visit, Refusal<WalkInRefusal>> {
  const { tx, record } = command
  const counter = loadFreeCounter(command)
  if (!counter.ok) return counter
  const contact =
    contactId === undefined
      ? accept({ id: openContact(command, { source: 'walk-in' }) })
      : findContactToJoin(tx, contactId)
  if (!contact.ok) return contact
  const firstContactId = contact.value.id
  addOpenMatter(command, firstContactId)
  const begun = beginVisit(command, { counterSession: counter.value, ticketId: null, firstContactId, kindId })
  if (begun.ok) record('visit.walkInStarted', begun.value)
  return begun
}
