import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StoryEntry } from '../../../shared/responsibility/story.ts'
import type { StaffQuery } from '../api/command.ts'
import { findContact } from '../contact/index.ts'
import { listHandOffsOfContact } from '../handoff/index.ts'
import { listResponsibilities } from './list-responsibilities.ts'
import { listStory } from './story-store.ts'

type Story = { readonly contact: FirstContact; readonly entries: StoryEntry[] }

/** H1: what a customer said, and to whom, is read by those who have to do with it. */
export function readStory(
  query: StaffQuery,
  { contactId }: { readonly contactId: string },
): Result<Story, Refusal<'CONTACT_NOT_FOUND' | 'FORBIDDEN'>> {
  const contact = findContact(query.tx, contactId)
  if (contact === undefined) return refuse('CONTACT_NOT_FOUND')
  const entries = listStory(query.tx, contactId)
  return mayRead(query, contactId, entries) ? accept({ contact, entries }) : refuse('FORBIDDEN')
}

/** A manager, whoever did something in it or has something of it on their list, and at a post whoever may take it up there. */
function mayRead({ tx, at, actor }: StaffQuery, contactId: string, entries: readonly StoryEntry[]): boolean {
  const { staffId } = actor
  if (actor.role !== 'clerk' || entries.some(({ by }) => by?.id === staffId)) return true
  return (
    listResponsibilities({ tx, at, staffId }).some(({ firstContactId }) => firstContactId === contactId) ||
    listHandOffsOfContact(tx, contactId).some(({ state, to }) => state === 'offered' && to.kind === 'post')
  )
}
