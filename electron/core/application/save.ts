import { plainText, phoneBackwardsOf } from '../../../shared/account/search.ts'
import type { Answer } from '../../../shared/application/answer.ts'
import type { FormCheck } from '../../../shared/application/form-check.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Writer } from '../database/database.ts'
import { checkApplication } from './circumstances.ts'
import { dropMark, loadAnswers, saveAnswer } from './form-store.ts'
import { findOwn, type OnApplication, type OwnRefusal } from './own.ts'
import { loadRow, saveForm } from './store.ts'

type Typed = OnApplication & {
  readonly answers: Readonly<Record<string, Answer>>
  readonly step?: string | undefined
  readonly showsPersonal?: boolean | undefined
}

/** F2: on disk as it is typed, right or wrong, so that nothing a person said is asked again. */
export function save(
  command: StaffCommand,
  { answers, step, showsPersonal, ...on }: Typed,
): Result<FormCheck, Refusal<OwnRefusal | 'FIELD_UNKNOWN'>> {
  const own = findOwn(command, on, 'save')
  if (!own.ok) return own
  const { tx, at, actor } = command
  const { row, kind } = own.value
  const fields = new Set(fieldsOfKind(kind).map(({ id }) => id))
  const unknown = Object.keys(answers).find((field) => !fields.has(field))
  if (unknown !== undefined) return refuse('FIELD_UNKNOWN', { field: unknown })
  for (const [field, answer] of Object.entries(answers)) {
    saveAnswer(tx, row.id, field, answer, { staffId: actor.staffId, atMs: at.atMs })
    // What was held against the papers is looked at again once it has changed.
    dropMark(tx, row.id, `field ${field}`)
  }
  saveSearch(tx, row.id, kind, { step, showsPersonal })
  return accept(checkApplication(command, row, kind))
}

type Place = { readonly step?: string | undefined; readonly showsPersonal?: boolean | undefined }

/** What the application is found by: the first name and the first phone of its form. */
export function saveSearch(tx: Writer, id: string, kind: Kind, { step, showsPersonal }: Place = {}): void {
  const row = loadRow(tx, id)
  const answers = loadAnswers(tx, id)
  const first = (type: 'name' | 'phone') => {
    const field = fieldsOfKind(kind).find((each) => each.type === type)
    const answer = field === undefined ? undefined : answers[field.id]
    return typeof answer === 'string' && answer !== '' ? answer : undefined
  }
  const [name, phone] = [first('name'), first('phone')]
  saveForm(tx, id, {
    step: step ?? row.step,
    showsPersonal: (showsPersonal ?? row.shows_personal === 1) ? 1 : 0,
    searchName: name === undefined ? null : plainText(name),
    searchPhone: phone === undefined ? null : phoneBackwardsOf(phone),
  })
}
