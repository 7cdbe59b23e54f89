import type { FollowUp, FollowUpKind, FollowUpOrigin } from '../../../shared/followup/follow-up.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { addOpenMatter, findContact } from '../contact/index.ts'
import { findStaff } from '../staff/index.ts'
import { saveEvent } from './event-store.ts'
import { findFollowUp, saveFollowUp } from './store.ts'

type Promised = {
  readonly kind: FollowUpKind
  readonly name: string
  readonly phone: string
  readonly address?: string | undefined
  readonly dueAtMs: number
  readonly about: string
  readonly ownerStaffId?: string | undefined
}

/**
 * Part of another use-case: binding from here on, with a person who keeps it (by default whoever promises). The caller has
 * looked at the due time and at the person. Returns the follow-up's id.
 */
export function promiseFollowUp(
  { tx, at, actor, businessDay, newId, record }: StaffCommand,
  {
    address,
    ownerStaffId = actor.staffId,
    contactId,
    ...promised
  }: Promised & {
    readonly contactId: string | null
    readonly origin: FollowUpOrigin
  },
): string {
  const id = newId()
  const by = { promisedBy: actor.staffId, atMs: at.atMs }
  saveFollowUp(tx, { ...promised, ...by, id, businessDay, contactId, ownerStaffId, address: address ?? null })
  saveEvent(
    tx,
    id,
    { type: 'promised', dueAtMs: promised.dueAtMs, staffId: ownerStaffId },
    { staffId: actor.staffId, atMs: at.atMs },
  )
  // H1: the first contact answers until this, too, is done.
  if (contactId !== null) addOpenMatter({ tx, record }, contactId)
  const { kind, dueAtMs, origin } = promised
  record('followup.promised', { followUpId: id, kind, dueAtMs, origin, ownerStaffId, contactId })
  return id
}

type PromiseRefusal = 'DUE_IN_THE_PAST' | 'ADDRESS_MISSING' | 'CONTACT_NOT_FOUND' | 'STAFF_NOT_FOUND'

/** H3: what cannot be answered now is answered later by phone. Q4: a home visit needs to know where. */
export function promise(
  command: StaffCommand,
  { contactId, ...promised }: Promised & { readonly contactId?: string | undefined },
): Result<FollowUp, Refusal<PromiseRefusal>> {
  const { tx, at } = command
  const { kind, address, dueAtMs, ownerStaffId } = promised
  if (dueAtMs <= at.atMs) return refuse('DUE_IN_THE_PAST')
  if (kind === 'home-visit' && address === undefined) return refuse('ADDRESS_MISSING')
  if (contactId !== undefined && findContact(tx, contactId) === undefined) return refuse('CONTACT_NOT_FOUND')
  if (ownerStaffId !== undefined && findStaff(tx, ownerStaffId)?.active !== true)
    return refuse('STAFF_NOT_FOUND')
  const origin = { kind: 'promise', id: null } as const
  const id = promiseFollowUp(command, { ...promised, contactId: contactId ?? null, origin })
  return accept(loadFollowUp(command, id))
}

export function loadFollowUp({ tx }: { readonly tx: Reader }, id: string): FollowUp {
  const followUp = findFollowUp(tx, id)
  if (followUp === undefined) throw new Error(`no follow-up ${id}`)
  return followUp
}
