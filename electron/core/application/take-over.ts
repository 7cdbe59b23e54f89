import type { Application } from '../../../shared/application/application.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findVisit } from '../visit/index.ts'
import { saveEvent } from './history-store.ts'
import { saveLook } from './look-store.ts'
import type { OnApplication } from './own.ts'
import { readApplication, toApplication } from './read-application.ts'
import { applicationRows, saveHolder } from './store.ts'

type Taking = OnApplication & { readonly visitId?: string | undefined }

/** A draft goes on at any counter of the hall; from here on it is the actor's, and nothing that was typed is lost. */
export function takeOver(
  command: StaffCommand,
  { applicationId, visitId }: Taking,
): Result<Application, Refusal<'APPLICATION_NOT_FOUND' | 'APPLICATION_STATE_WRONG' | 'VISIT_NOT_FOUND'>> {
  const { tx, at, actor, record } = command
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  if (row.state !== 'draft' && row.state !== 'review')
    return refuse('APPLICATION_STATE_WRONG', { state: row.state })
  const visit = visitId === undefined ? undefined : findVisit(tx, visitId, at)
  if (visitId !== undefined && (visit?.staffId !== actor.staffId || !visit.isOpen))
    return refuse('VISIT_NOT_FOUND')
  const isNew = row.staff_id !== actor.staffId
  saveHolder(tx, row.id, actor.staffId, visitId ?? row.visit_id)
  if (isNew) saveEvent(tx, row.id, at.atMs, { type: 'taken-over', staffId: actor.staffId })
  record('application.takenOver', { id: row.id, visitId: visitId ?? null })
  return accept(readApplication(command, row.id))
}

/** Personal data in full: who looked and why stays. */
export function reveal(
  { tx, at, actor, newId, record }: StaffCommand,
  { applicationId, reason }: OnApplication & { readonly reason: string },
): Result<Application, Refusal<'APPLICATION_NOT_FOUND'>> {
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  const id = newId()
  saveLook(tx, { id, applicationId, reason, staffId: actor.staffId, atMs: at.atMs })
  record('application.revealed', { id: applicationId, lookId: id })
  return accept(toApplication(tx, row, true))
}
