import type { Application } from '../../../shared/application/application.ts'
import { checkForm, type Shown } from '../../../shared/application/check-form.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { circumstancesOf, trimAnswers } from './circumstances.ts'
import { dropMark, listShown, loadAnswers, removeShown, saveShown } from './form-store.ts'
import { closeGap, saveEvent } from './history-store.ts'
import { findForPapers, findOwn, type OnApplication, type Own, type OwnRefusal } from './own.ts'
import { answerGapAlarm } from './sweep-applications.ts'
import { readApplication } from './read-application.ts'

type Answered = Result<Application, Refusal<OwnRefusal | 'DOCUMENT_UNKNOWN'>>

/** The customer showed this paper; after acceptance it closes the gap, once it is all that was asked. */
export function showDocument(
  command: StaffCommand,
  { applicationId, ...shown }: OnApplication & Shown,
): Answered {
  const own = findForPapers(command, { applicationId })
  if (!own.ok) return own
  const { tx, at, actor, record } = command
  const { row, kind } = own.value
  const group = kind.documents.find(({ id }) => id === shown.groupId)
  if (group?.oneOf.some(({ id }) => id === shown.optionId) !== true) return refuse('DOCUMENT_UNKNOWN')
  saveShown(tx, row.id, shown, { staffId: actor.staffId, atMs: at.atMs })
  dropMark(tx, row.id, `document ${group.id}`)
  record('application.paperShown', { id: row.id, ...shown })
  if (row.state === 'accepted' && !isMissing(command, own.value, group.id)) {
    if (closeGap(tx, row.id, group.id, actor.staffId, at.atMs)) {
      saveEvent(tx, row.id, at.atMs, { type: 'gap-closed', staffId: actor.staffId, about: group.id })
      answerGapAlarm(command, row.id, group.id)
      record('application.gapClosed', { id: row.id, groupId: group.id })
    }
  }
  return accept(readApplication(command, row.id))
}

/** Ticked by mistake; before acceptance only. */
export function hideDocument(
  command: StaffCommand,
  { groupId, optionId, ...on }: OnApplication & Pick<Shown, 'groupId' | 'optionId'>,
): Answered {
  const own = findOwn(command, on, 'submit')
  if (!own.ok) return own
  const { tx, record } = command
  const { row, kind } = own.value
  const group = kind.documents.find(({ id }) => id === groupId)
  if (group === undefined) return refuse('DOCUMENT_UNKNOWN')
  removeShown(tx, row.id, groupId, optionId)
  dropMark(tx, row.id, `document ${groupId}`)
  record('application.paperHidden', { id: row.id, groupId, optionId })
  return accept(readApplication(command, row.id))
}

function isMissing(command: StaffCommand, { row, kind }: Own, groupId: string): boolean {
  const { tx } = command
  const about = circumstancesOf(command, row, trimAnswers(kind, loadAnswers(tx, row.id)))
  return checkForm(kind, listShown(tx, row.id), about).documents.some(({ group }) => group === groupId)
}
