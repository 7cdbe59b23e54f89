import type { OverrunReason } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'

type OverrunFieldsProps = {
  readonly overMs: number
  readonly value: OverrunReason | undefined
  readonly onChange: (reason: OverrunReason) => void
  readonly isChecked: boolean
}

/** T1–T3: past the limit the reason is asked. */
export function OverrunFields({ overMs, value, onChange, isChecked }: OverrunFieldsProps) {
  const texts = useTexts().visit
  return (
    <>
      <p className="overrun-note">
        <span aria-hidden="true">◆ </span>
        {texts.endForm.overrunExplain(clockTime(overMs))}
      </p>
      <ChoiceField
        name="overrun-reason"
        label={texts.endForm.overrunReason}
        choices={choicesOf(texts.overrunReasons)}
        value={value}
        onChange={onChange}
        isNext
        isSmall
      />
      <span className="field-note" role="alert">
        {isChecked && value === undefined && texts.endForm.choose}
      </span>
    </>
  )
}
