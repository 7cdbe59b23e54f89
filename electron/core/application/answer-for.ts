import type { ApplicationHit } from '../../../shared/application/application.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { saveEvent } from './history-store.ts'
import { toHit } from './read-application.ts'
import { applicationRows, loadRow, saveHolder } from './store.ts'

type Answered = { readonly hit: ApplicationHit; readonly firstContactId: string }

/** What waits for this person: forms in hand, and accepted ones that nobody was handed, or that came back from there. */
export function listApplicationsOf(reader: Reader, staffId: string): Answered[] {
  return [...applicationRows.inHand(reader, staffId), ...applicationRows.toFollowUp(reader, staffId)].map(
    (row) => ({ hit: toHit(reader, row), firstContactId: row.first_contact_id }),
  )
}

/** Part of another use-case (L5); the caller has looked at the person. Nothing that was typed is lost. */
export function passOnApplication(
  { tx, at, record }: StaffCommand,
  applicationId: string,
  toStaffId: string,
  reason: string,
): void {
  const row = loadRow(tx, applicationId)
  saveHolder(tx, row.id, toStaffId, row.visit_id)
  saveEvent(tx, row.id, at.atMs, { type: 'taken-over', staffId: toStaffId, text: reason })
  record('application.takenOver', { id: row.id, visitId: row.visit_id })
}
