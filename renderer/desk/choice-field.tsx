type ChoiceFieldProps<Value extends string> = {
  readonly name: string
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly name: string }[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** The next step is here. */
  readonly isNext?: boolean
  readonly isSmall?: boolean
}

/** A few choices, all in sight; arrow keys go through them and Enter goes on. */
export function ChoiceField<Value extends string>({
  name,
  label,
  choices,
  value,
  onChange,
  isNext,
  isSmall,
}: ChoiceFieldProps<Value>) {
  return (
    <fieldset className={isSmall === true ? 'choice-field choice-field-small' : 'choice-field'}>
      <legend>{label}</legend>
      <div className="choices">
        {choices.map((choice, index) => {
          const isFirst = value === undefined ? index === 0 : choice.value === value
          return (
            <label key={choice.value} data-chosen={choice.value === value}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                data-next={isNext === true && isFirst ? '' : undefined}
                onChange={() => onChange(choice.value)}
              />
              {choice.name}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
