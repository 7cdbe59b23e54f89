import type { ExplainedReason, Outcome } from '../../shared/visit/visit.ts'

/** F8: what the clerk says of a matter that cannot be done. */
export type ExplainedDraft = {
  readonly reason: ExplainedReason | undefined
  readonly text: string
  readonly callManager: boolean
}
export const nothingExplained: ExplainedDraft = { reason: undefined, text: '', callManager: false }

export type Explanation = {
  readonly explained?: ExplainedReason
  readonly explainedText?: string
  readonly callManager?: boolean
}

/** What to send of it; undefined while something is still missing. Any other outcome explains nothing. */
export function readExplanation(
  outcome: Outcome,
  { reason, text, callManager }: ExplainedDraft,
): Explanation | undefined {
  if (outcome !== 'cannot-be-done') return {}
  if (reason === undefined) return undefined
  if (reason !== 'other-with-text') return { explained: reason, callManager }
  const explainedText = text.trim()
  return explainedText.length < 2 ? undefined : { explained: reason, explainedText, callManager }
}
