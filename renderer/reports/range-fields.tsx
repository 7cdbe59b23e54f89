import { Input } from 'antd'
import { useId } from 'react'
import { rangeOf, type Range, type RangeLength } from '../../shared/reports/range.ts'
import { useTexts } from '../texts/index.ts'

export type ChosenLength = RangeLength | 'range'
/** A day picks its week or month; a range of one's own is as it was typed. */
export type RangeChoice = { readonly length: ChosenLength; readonly range: Range }

const lengths = ['day', 'week', 'month', 'range'] as const

type RangeFieldsProps = { readonly choice: RangeChoice; readonly onChange: (choice: RangeChoice) => void }

export function RangeFields({ choice: { length, range }, onChange }: RangeFieldsProps) {
  const texts = useTexts().throughput
  const fit = (chosen: ChosenLength, day: string): RangeChoice => ({
    length: chosen,
    range: chosen === 'range' ? range : rangeOf(chosen, day),
  })
  return (
    <>
      <Choice
        label={texts.length}
        value={length}
        options={lengths.map((each) => ({ value: each, name: texts.lengths[each] }))}
        onChange={(value) => {
          const chosen = lengths.find((each) => each === value)
          if (chosen !== undefined) onChange(fit(chosen, range.from))
        }}
      />
      {length === 'range' ? (
        <>
          <DayField
            label={texts.from}
            value={range.from}
            onChange={(from) => onChange({ length, range: { ...range, from } })}
          />
          <DayField
            label={texts.to}
            value={range.to}
            onChange={(to) => onChange({ length, range: { ...range, to } })}
          />
        </>
      ) : (
        <DayField label={texts.day} value={range.from} onChange={(day) => onChange(fit(length, day))} />
      )}
    </>
  )
}

type DayFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (day: string) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        className="day-field"
        type="date"
        value={value}
        onChange={({ target }) => {
          if (target.value !== '') onChange(target.value)
        }}
      />
    </>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChange: (value: string) => void
}

/** In one line with its label. */
export function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select-field range-choice"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </>
  )
}
