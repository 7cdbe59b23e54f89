import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import type { PromiseDraft, PromiseMistakes } from './promise-draft.ts'

type PromiseFieldsProps = {
  readonly value: PromiseDraft
  readonly onChange: (value: PromiseDraft) => void
  /** Undefined until somebody tried to send it. */
  readonly mistakes: PromiseMistakes | undefined
}

/** Whom to expect or to call, under which number, and when. */
export function PromiseFields({ value, onChange, mistakes }: PromiseFieldsProps) {
  const texts = useTexts().day.closing
  return (
    <>
      <TextField
        label={texts.name}
        value={value.name}
        maxLength={40}
        onChange={(name) => onChange({ ...value, name })}
        mistake={mistakes?.name === true ? texts.nameWrong : undefined}
      />
      <TextField
        label={texts.phone}
        value={value.phone}
        inputMode="tel"
        maxLength={20}
        onChange={(phone) => onChange({ ...value, phone })}
        mistake={mistakes?.phone === true ? texts.phoneWrong : undefined}
      />
      <TextField
        label={texts.due}
        type="datetime-local"
        value={value.due}
        onChange={(due) => onChange({ ...value, due })}
        mistake={mistakes?.due === true ? texts.dueWrong : undefined}
      />
    </>
  )
}
