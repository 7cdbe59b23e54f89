import type { Answer } from '../../../shared/application/answer.ts'
import type { Application } from '../../../shared/application/application.ts'
import { isEmpty, trimAnswer } from '../../../shared/application/check-answer.ts'
import { findFieldMistake } from '../../../shared/application/check-form.ts'
import { fieldsOfKind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { chained } from './accept.ts'
import { circumstancesOf, trimAnswers } from './circumstances.ts'
import { loadAnswers, saveAnswer } from './form-store.ts'
import { saveCorrection } from './correction-store.ts'
import { saveEvent } from './history-store.ts'
import { findOwn, type OnApplication, type OwnRefusal } from './own.ts'
import { readApplication } from './read-application.ts'
import { saveSearch } from './save.ts'

type Correcting = OnApplication & { readonly field: string; readonly answer: Answer; readonly reason: string }

/** C5: put right at once, by a row of its own; what was accepted first stays readable beside it. */
export function correct(
  command: StaffCommand,
  { field: id, answer: typed, reason, ...on }: Correcting,
): Result<Application, Refusal<OwnRefusal | 'FIELD_UNKNOWN' | 'ANSWER_WRONG' | 'ANSWER_SAME'>> {
  const own = findOwn(command, on, 'correct')
  if (!own.ok) return own
  const { tx, at, actor, newId, record } = command
  const { row, kind } = own.value
  const field = fieldsOfKind(kind).find((each) => each.id === id)
  if (field === undefined) return refuse('FIELD_UNKNOWN', { field: id })
  const before = loadAnswers(tx, row.id)
  const answer = trimAnswer(field, typed)
  const after = { ...before, [id]: answer }
  const about = circumstancesOf(command, row, trimAnswers(kind, after))
  const [mistake] = findFieldMistake(field, about)
  if (mistake !== undefined) return refuse('ANSWER_WRONG', { code: mistake.mistake.code })
  const first = before[id] ?? ''
  if (JSON.stringify(first) === JSON.stringify(answer) || (isEmpty(first) && isEmpty(answer)))
    return refuse('ANSWER_SAME')
  const by = { staffId: actor.staffId, atMs: at.atMs }
  const correctionId = newId()
  saveCorrection(tx, {
    id: correctionId,
    applicationId: row.id,
    field: id,
    before: JSON.stringify(first),
    after: JSON.stringify(answer),
    reason,
    ...by,
  })
  saveAnswer(tx, row.id, id, answer, by)
  saveSearch(tx, row.id, kind)
  saveEvent(tx, row.id, at.atMs, { type: 'corrected', staffId: actor.staffId, about: id, text: reason })
  record('application.corrected', { id: row.id, correctionId, field: id, ...chained(kind, after, row.salt) })
  return accept(readApplication(command, row.id))
}
