import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'

type RefusalTextProps = { readonly refusal: ShownRefusal | undefined; readonly id?: string }

/** Why something was refused and what to do; stands beside the field or button that caused it. */
export function RefusalText({ refusal, id }: RefusalTextProps) {
  const { refusals } = useTexts()
  if (refusal === undefined) return null
  return (
    <p className="refusal-text" role="alert" id={id} data-code={refusal.code}>
      <span aria-hidden="true">✕ </span>
      {(refusals[refusal.code] ?? refusals.UNEXPECTED)(refusal.detail)}
    </p>
  )
}
