import type { ExplainedReason } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import type { ExplainedDraft } from './explained-draft.ts'
import { ReasonField } from './reason-field.tsx'

type ExplainedFieldsProps = {
  readonly draft: ExplainedDraft
  readonly onChange: (draft: ExplainedDraft) => void
  readonly isChecked: boolean
}

/** F8: what was explained, not argued; an upset customer gets the manager. */
export function ExplainedFields({ draft, onChange, isChecked }: ExplainedFieldsProps) {
  const texts = useTexts().visit
  const { endForm } = texts
  return (
    <>
      <ChoiceField<ExplainedReason>
        name="explained"
        label={endForm.explained}
        choices={choicesOf(texts.explainedReasons)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
        isSmall
      />
      <span className="field-note" role="alert">
        {isChecked && draft.reason === undefined && endForm.chooseExplained}
      </span>
      {draft.reason === 'other-with-text' && (
        <ReasonField
          label={endForm.explainedText}
          hint={endForm.explainedHint}
          value={draft.text}
          onChange={(text) => onChange({ ...draft, text })}
          mistake={endForm.explainedMissing}
          isChecked={isChecked}
        />
      )}
      <label className="check-field">
        <input
          type="checkbox"
          checked={draft.callManager}
          aria-describedby="call-manager-hint"
          onChange={({ target }) => onChange({ ...draft, callManager: target.checked })}
        />
        {endForm.callManager}
      </label>
      <span className="hint" id="call-manager-hint">
        {endForm.callManagerHint}
      </span>
    </>
  )
}
