import type { Answer, Answers } from '../../shared/application/answer.ts'
import type { Mark } from '../../shared/application/application.ts'
import { holds } from '../../shared/application/condition.ts'
import type { Field as FieldOfKind } from '../../shared/application/field.ts'
import type { FormCheck } from '../../shared/application/form-check.ts'
import type { Section } from '../../shared/application/kind.ts'
import { Field, plainControl } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import { LoadList } from './load-list.tsx'
import { useLocalText } from './use-local-text.ts'

type SectionFieldsProps = {
  readonly section: Section
  readonly answers: Answers
  readonly marks: readonly Mark[]
  readonly mistakes: FormCheck['fields']
  readonly onChange: (field: string, answer: Answer) => void
  readonly onLeave: (field: string) => void
}

/** One step of the form: what is asked now, each with what is meant and a model answer (F2). */
export function SectionFields({ section, answers, marks, mistakes, onChange, onLeave }: SectionFieldsProps) {
  const texts = useTexts().application
  const local = useLocalText()
  const asked = section.fields.filter((field) => isShown(field, answers))
  return (
    <fieldset className="section-fields">
      <legend className="visually-hidden">{local(section.title)}</legend>
      {asked.map((field, index) => {
        const wrong = mistakes.find((each) => each.field === field.id)?.mistake
        const returned = marks.find(
          ({ target, verdict }) => target === `field ${field.id}` && verdict === 'returned',
        )
        const returnedWords =
          typeof returned?.reason === 'string' ? texts.form.returned(returned.reason) : undefined
        return (
          <div key={field.id} data-wide={isWide(field)} onBlur={() => onLeave(field.id)}>
            <Field
              label={
                field.required === false
                  ? `${local(field.label)}（${texts.form.optional}）`
                  : local(field.label)
              }
              mistake={wrong === undefined ? returnedWords : texts.mistakes[wrong.code](wrong)}
              hint={[local(field.help), texts.form.example(exampleOf(field, texts.form, local))].join(' · ')}
            >
              {(control) => (
                <FieldControl
                  field={field}
                  control={control}
                  answer={answers[field.id]}
                  isNext={index === 0}
                  onChange={(answer) => onChange(field.id, answer)}
                />
              )}
            </Field>
          </div>
        )
      })}
    </fieldset>
  )
}

/** Facts of the account are the terminal's to know; a condition on one is asked for. */
function isShown({ askedWhen }: FieldOfKind, answers: Answers): boolean {
  return (
    askedWhen === undefined ||
    holds(askedWhen, {
      answers,
      facts: {},
      today: new Date().toISOString().slice(0, 10),
      acceptedThisYear: () => 0,
    })
  )
}

function isWide({ type }: FieldOfKind): boolean {
  return type === 'long-text' || type === 'load-list'
}

type FormTexts = ReturnType<typeof useTexts>['application']['form']

function exampleOf(
  { type, example, options }: FieldOfKind,
  texts: FormTexts,
  local: ReturnType<typeof useLocalText>,
): string {
  if (typeof example === 'object')
    return example.map(({ name, watts, count }) => `${name} ${watts} W × ${count}`).join('，')
  if (type === 'yes-no') return example === 'yes' ? texts.yes : texts.no
  const option = options?.find(({ value }) => value === example)
  return option === undefined ? example : local(option.label)
}

type FieldControlProps = {
  readonly field: FieldOfKind
  readonly control: Parameters<Parameters<typeof Field>[0]['children']>[0]
  readonly answer: Answer | undefined
  readonly isNext: boolean
  readonly onChange: (answer: Answer) => void
}

function FieldControl({ field, control, answer, isNext, onChange }: FieldControlProps) {
  const texts = useTexts().application.form
  const local = useLocalText()
  const { type } = field
  const next = isNext ? { 'data-next': '' } : {}
  if (type === 'load-list')
    return <LoadList id={control.id} loads={typeof answer === 'object' ? answer : []} onChange={onChange} />
  const text = typeof answer === 'string' ? answer : ''
  if (type === 'choice' || type === 'yes-no') {
    const options =
      type === 'choice'
        ? (field.options ?? []).map(({ value, label }) => ({ value, name: local(label) }))
        : [
            { value: 'yes', name: texts.yes },
            { value: 'no', name: texts.no },
          ]
    return (
      <select
        {...plainControl(control)}
        {...next}
        className="select-field"
        value={text}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{texts.choose}</option>
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    )
  }
  if (type === 'long-text')
    return (
      <textarea
        {...plainControl(control)}
        {...next}
        className="text-field"
        rows={3}
        maxLength={field.longest ?? 500}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
    )
  return (
    <input
      {...plainControl(control)}
      {...next}
      className="text-field"
      type={type === 'date' ? 'date' : 'text'}
      inputMode={inputModes[type]}
      autoComplete="off"
      maxLength={type === 'date' ? undefined : 200}
      value={text}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

const inputModes: Readonly<Partial<Record<FieldOfKind['type'], 'numeric' | 'decimal' | 'tel'>>> = {
  number: 'numeric',
  capacity: 'decimal',
  phone: 'tel',
  'account-number': 'numeric',
}
