import type { OpenPromise } from '../../../shared/day/closing-statement.ts'
import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import type { Reader } from '../database/database.ts'
import { toHandOff } from './read-hand-off.ts'
import { handOffRows, type HandOffRow } from './store.ts'

const read = (reader: Reader, rows: readonly HandOffRow[]) => rows.map((row) => toHandOff(reader, row))

/** By due time. */
export function listOpenHandOffs(reader: Reader, limit: number): HandOff[] {
  return read(reader, handOffRows.open(reader, limit))
}

/** What this person sent and still answers for or waits for. */
export function listSentBy(reader: Reader, staffId: string): HandOff[] {
  return read(reader, handOffRows.ofSender(reader, staffId))
}

export function listHeldBy(reader: Reader, staffId: string): HandOff[] {
  return read(reader, handOffRows.ofHolder(reader, staffId))
}

/** Offered to this person, counter or place and not yet accepted. */
export function listOfferedTo(reader: Reader, toId: string): HandOff[] {
  return read(reader, handOffRows.ofRecipient(reader, toId))
}

/** A post has no sign-in of its own: whoever of the hall is there takes it up. */
export function listOfferedToPosts(reader: Reader): HandOff[] {
  return handOffRows.offeredToPosts(reader).map((row) => toHandOff(reader, row))
}

export function listHandOffsOfContact(reader: Reader, contactId: string): HandOff[] {
  return read(reader, handOffRows.ofContact(reader, contactId))
}

/** Without a word about the customers: for what is signed and kept. */
export function listHandOffPromises(reader: Reader): OpenPromise[] {
  return listOpenHandOffs(reader, -1).map(({ id, to, responsible, dueAtMs }) => ({
    id,
    kind: to.kind,
    owner: responsible,
    dueAtMs,
  }))
}
