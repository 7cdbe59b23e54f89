import type { Application } from '../../shared/application/application.ts'
import { isAsked } from '../../shared/application/check-form.ts'
import { fieldsOfKind, type Kind } from '../../shared/application/kind.ts'
import { useAnswerText } from './answer-text.ts'
import { useLocalText } from './use-local-text.ts'

export type ReviewItem = { readonly target: string; readonly label: string; readonly value: string }

/** What was answered, and what was shown; groups that are still missing become gaps or a notice. */
export function useReviewItems(
  kind: Kind,
  { answers, documents }: Application,
  missing: readonly string[],
): ReviewItem[] {
  const local = useLocalText()
  const textOf = useAnswerText()
  const about = { answers, facts: {}, today: '', acceptedThisYear: () => 0 }
  return [
    ...fieldsOfKind(kind)
      .filter((field) => isAsked(field, about) && (answers[field.id]?.length ?? 0) > 0)
      .map((field) => ({
        target: `field ${field.id}`,
        label: local(field.label),
        value: textOf(field, answers[field.id]),
      })),
    ...kind.documents
      .filter(({ id }) => !missing.includes(id) && documents.some(({ groupId }) => groupId === id))
      .map(({ id, label, oneOf }) => ({
        target: `document ${id}`,
        label: local(label),
        value: oneOf
          .filter((option) => documents.some((each) => each.groupId === id && each.optionId === option.id))
          .map((option) => local(option.label))
          .join('、'),
      })),
  ]
}
