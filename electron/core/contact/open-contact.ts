import type { ContactSource } from '../../../shared/contact/first-contact.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveContact } from './store.ts'

type Opening = {
  readonly source: ContactSource
  readonly staffId?: string
  readonly ticketId?: string
  readonly care?: Care
  readonly wanted?: string | undefined
}

/** H1: fixes who was asked first; the actor, unless another is named. The caller records the change with the id. */
export function openContact(
  { tx, at, businessDay, actor, newId }: StaffCommand,
  { source, staffId = actor.staffId, ticketId, care = 'ordinary', wanted }: Opening,
): string {
  const id = newId()
  saveContact(tx, {
    id,
    businessDay,
    staffId,
    source,
    care,
    wanted: wanted ?? null,
    ticketId: ticketId ?? null,
    atMs: at.atMs,
  })
  return id
}
