import { isAsked } from '../../../shared/application/check-form.ts'
import type { Answer } from '../../../shared/application/answer.ts'
import type { Field } from '../../../shared/application/field.ts'
import type { LocalText } from '../../../shared/application/local-text.ts'
import { maskAnswers } from '../../../shared/application/mask.ts'
import type { MirroredForm } from '../../../shared/screens/workplace.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { loadKind } from './catalogue.ts'
import { circumstancesOf, trimAnswers } from './circumstances.ts'
import { loadAnswers } from './form-store.ts'
import { applicationRows } from './store.ts'

/** Q4: the step of the form that the clerk fills in for this visit's customer; null where there is none. */
export function readMirroredForm(
  scope: { readonly tx: Reader; readonly businessDay: BusinessDay },
  visitId: string,
): MirroredForm | null {
  const { tx } = scope
  const row = applicationRows.mirrored(tx, visitId)
  if (row === undefined) return null
  const kind = loadKind(tx, row.kind, row.kind_version)
  const section = kind.sections.find(({ id }) => id === row.step) ?? kind.sections[0]
  if (section === undefined) return null
  const answers = trimAnswers(kind, loadAnswers(tx, row.id))
  const about = circumstancesOf(scope, row, answers)
  const shown = row.shows_personal === 1 ? answers : maskAnswers(section.fields, answers)
  return {
    kindName: kind.name,
    section: section.title,
    rows: section.fields
      .filter((field) => isAsked(field, about))
      .map((field) => ({ field: field.id, label: field.label, value: valueOf(field, shown[field.id]) })),
  }
}

const yes: LocalText = { zh: '是', en: 'Yes' }
const no: LocalText = { zh: '否', en: 'No' }

function valueOf({ type, options }: Field, answer: Answer | undefined): LocalText | null {
  if (answer === undefined || answer.length === 0) return null
  if (typeof answer === 'object') {
    const lines = answer.map(({ name, watts, count }) => `${name} ${watts} W × ${count}`).join('；')
    return { zh: lines, en: lines }
  }
  if (type === 'yes-no') return answer === 'yes' ? yes : no
  return options?.find(({ value }) => value === answer)?.label ?? { zh: answer, en: answer }
}
