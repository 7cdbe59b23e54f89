import { holds, type Circumstances } from './condition.ts'
import { findAnswerMistake, isEmpty, type AnswerMistake } from './check-answer.ts'
import type { Field } from './field.ts'
import type { FormCheck } from './form-check.ts'
import { fieldsOfKind, type DocumentGroup, type Kind } from './kind.ts'

/** What was shown to the clerk for one group of documents. */
export type Shown = {
  readonly groupId: string
  readonly optionId: string
  readonly copies: number
  readonly originalSeen: boolean
}

type FieldMistake = { readonly field: string; readonly mistake: AnswerMistake }

type DocumentMistake = FormCheck['documents'][number]

type Formed = Pick<Kind, 'sections' | 'documents' | 'guards'>

export function checkForm(kind: Formed, shown: readonly Shown[], about: Circumstances): FormCheck {
  // What is not asked does not count, also where a guard looks at it.
  const asked = fieldsOfKind(kind).filter((field) => isAsked(field, about))
  const answers = Object.fromEntries(asked.map(({ id }) => [id, answerOf(about, id)]))
  const counted = { ...about, answers }
  const documents = kind.documents
    .filter((group) => isRequired(group, counted))
    .flatMap((group) => findDocumentMistake(group, shown))
  const hit = kind.guards.filter(({ when }) => holds(when, counted))
  return {
    fields: asked.flatMap((field) => findFieldMistake(field, counted)),
    documents,
    mayFollow: documents
      .map(({ group }) => group)
      .filter((id) => kind.documents.find((group) => group.id === id)?.mayFollowWithin !== null),
    refusals: hit.filter(({ act }) => act === 'refuse'),
    notes: hit.filter(({ act }) => act === 'note'),
  }
}

export function isAsked({ askedWhen }: Pick<Field, 'askedWhen'>, about: Circumstances): boolean {
  return askedWhen === undefined || holds(askedWhen, about)
}

export function isRequired(
  { required }: Pick<Field | DocumentGroup, 'required'>,
  about: Circumstances,
): boolean {
  return typeof required === 'boolean' ? required : holds(required, about)
}

export function findFieldMistake(field: Field, about: Circumstances): FieldMistake[] {
  const answer = answerOf(about, field.id)
  if (isEmpty(answer))
    return isRequired(field, about) ? [{ field: field.id, mistake: { code: 'MISSING' } }] : []
  const mistake = findAnswerMistake(field, answer, about.today)
  return mistake === undefined ? [] : [{ field: field.id, mistake }]
}

function answerOf({ answers }: Circumstances, field: string) {
  return Object.hasOwn(answers, field) ? answers[field] : undefined
}

function findDocumentMistake(group: DocumentGroup, shown: readonly Shown[]): DocumentMistake[] {
  const fitting = shown.filter(
    ({ groupId, optionId }) => groupId === group.id && group.oneOf.some(({ id }) => id === optionId),
  )
  if (fitting.length === 0) return [{ group: group.id, code: 'MISSING' }]
  const seen = fitting.filter(({ originalSeen }) => originalSeen || !group.originalSeen)
  if (seen.length === 0) return [{ group: group.id, code: 'ORIGINAL_NOT_SEEN' }]
  const isEnough = seen.some(({ copies }) => copies >= group.copies)
  return isEnough ? [] : [{ group: group.id, code: 'COPIES_MISSING' }]
}
