import { shortenName, shortenPhone } from '../account/account.ts'
import type { Correction } from './application.ts'
import type { Answer, Answers } from './answer.ts'
import type { Field } from './field.ts'

/** The form as somebody sees it who has not said why they need more: "张*", "138****5678", "4301**********2345". */
export function maskAnswers(fields: readonly Field[], answers: Answers): Record<string, Answer> {
  const masked: Record<string, Answer> = {}
  for (const field of fields) {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
    if (answer !== undefined) masked[field.id] = field.personal ? maskAnswer(field, answer) : answer
  }
  return masked
}

/** What was put right, as long as nobody said why they need to see it. */
export function maskCorrection(fields: readonly Field[], correction: Correction): Correction {
  const field = fields.find(({ id }) => id === correction.field)
  if (field?.personal === false) return correction
  const of = field ?? { type: 'text' as const }
  return { ...correction, before: maskAnswer(of, correction.before), after: maskAnswer(of, correction.after) }
}

export function maskAnswer({ type }: Pick<Field, 'type'>, answer: Answer): Answer {
  if (typeof answer === 'object') return []
  if (type === 'name') return shortenName(answer)
  if (type === 'phone') return shortenPhone(answer)
  return maskMiddle(answer, type === 'identity-number' || type === 'credit-code' ? 4 : 2)
}

/** Nothing of a text that is too short to hide its middle. */
function maskMiddle(text: string, kept: number): string {
  const letters = [...text]
  const hidden = letters.length - 2 * kept
  if (hidden < kept) return '*'.repeat(letters.length)
  return [...letters.slice(0, kept), '*'.repeat(hidden), ...letters.slice(-kept)].join('')
}
