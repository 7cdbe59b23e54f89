import { ChoiceField } from '../desk/choice-field.tsx'
import { choicesOf } from '../desk/choices-of.ts'
import { useTexts } from '../texts/index.ts'
import type { RecipientChoice, RecipientKind } from './use-recipients.ts'

type RecipientFieldsProps = {
  readonly recipients: Readonly<Record<RecipientKind, readonly RecipientChoice[]>>
  readonly kind: RecipientKind
  readonly chosen: string | undefined
  readonly onKind: (kind: RecipientKind) => void
  readonly onChosen: (value: string) => void
  readonly isMissing: boolean
}

/** Which kind of recipient, and which one. */
export function RecipientFields(props: RecipientFieldsProps) {
  const { form: texts, kinds } = useTexts().handoff
  const choices = props.recipients[props.kind]
  return (
    <>
      <ChoiceField
        name="recipient-kind"
        label={texts.kind}
        choices={choicesOf(kinds)}
        value={props.kind}
        onChange={props.onKind}
        isNext
        isSmall
      />
      {choices.length === 0 ? (
        <p className="hint">{texts.nobody}</p>
      ) : (
        <ChoiceField
          name="recipient"
          label={texts.which}
          choices={choices}
          value={props.chosen}
          onChange={props.onChosen}
          isSmall
        />
      )}
      <span className="field-note" role="alert">
        {props.isMissing && texts.choose}
      </span>
    </>
  )
}
