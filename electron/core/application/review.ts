import type { Application, Mark } from '../../../shared/application/application.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { checkApplication, trimAnswers } from './circumstances.ts'
import { listMarks, loadAnswers, saveAnswer, saveMark } from './form-store.ts'
import { saveEvent } from './history-store.ts'
import { findOwn, type OnApplication, type OwnRefusal } from './own.ts'
import { readApplication } from './read-application.ts'
import { saveState } from './store.ts'

/** F2: the form is whole and goes before the papers, as the checks have read it. */
export function submit(
  command: StaffCommand,
  on: OnApplication,
): Result<Application, Refusal<OwnRefusal | 'FORM_INCOMPLETE' | 'FORM_REFUSED'>> {
  const own = findOwn(command, on, 'submit')
  if (!own.ok) return own
  const { tx, at, actor, record } = command
  const { row, kind, to } = own.value
  const check = checkApplication(command, row, kind)
  if (check.fields.length > 0) return refuse('FORM_INCOMPLETE', { count: check.fields.length })
  if (check.refusals.length > 0) return refuse('FORM_REFUSED', { count: check.refusals.length })
  const by = { staffId: actor.staffId, atMs: at.atMs }
  const answers = loadAnswers(tx, row.id)
  for (const [field, answer] of Object.entries(trimAnswers(kind, answers)))
    if (answer !== undefined && JSON.stringify(answer) !== JSON.stringify(answers[field]))
      saveAnswer(tx, row.id, field, answer, by)
  saveState(tx, row.id, to)
  saveEvent(tx, row.id, at.atMs, { type: 'submitted', staffId: actor.staffId })
  record('application.submitted', { id: row.id })
  return accept(readApplication(command, row.id))
}

type Marking = OnApplication & Pick<Mark, 'target' | 'verdict'> & { readonly reason?: string | undefined }

/** One field or group of papers: right, or to be mended and why. */
export function mark(
  command: StaffCommand,
  { applicationId, target, verdict, reason }: Marking,
): Result<Application, Refusal<OwnRefusal | 'TARGET_UNKNOWN' | 'REASON_MISSING'>> {
  const own = findOwn(command, { applicationId }, 'send-back')
  if (!own.ok) return own
  const { tx, at, actor } = command
  if (!targetsOf(own.value.kind).includes(target)) return refuse('TARGET_UNKNOWN')
  if (verdict === 'returned' && reason === undefined) return refuse('REASON_MISSING')
  const marked = { target, verdict, reason: verdict === 'returned' ? (reason ?? null) : null }
  saveMark(tx, applicationId, marked, { staffId: actor.staffId, atMs: at.atMs })
  return accept(readApplication(command, applicationId))
}

/** Everything that a review can look at. */
export function targetsOf(kind: Kind): string[] {
  return [
    ...fieldsOfKind(kind).map(({ id }) => `field ${id}`),
    ...kind.documents.map(({ id }) => `document ${id}`),
  ]
}

/** F2: what was marked goes back to be mended, and what was right stays. */
export function sendBack(
  command: StaffCommand,
  on: OnApplication,
): Result<Application, Refusal<OwnRefusal | 'NOTHING_RETURNED'>> {
  const own = findOwn(command, on, 'send-back')
  if (!own.ok) return own
  const { tx, at, actor, record } = command
  const { row, to } = own.value
  const returned = listMarks(tx, row.id).filter(({ verdict }) => verdict === 'returned')
  if (returned.length === 0) return refuse('NOTHING_RETURNED')
  saveState(tx, row.id, to)
  saveEvent(tx, row.id, at.atMs, { type: 'sent-back', staffId: actor.staffId })
  record('application.sentBack', { id: row.id, targets: returned.map(({ target }) => target) })
  return accept(readApplication(command, row.id))
}
