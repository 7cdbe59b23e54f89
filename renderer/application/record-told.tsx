import { useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { fromDueValue, toDueValue } from '../manager/due-value.ts'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type RecordToldProps = {
  readonly applicationId: string
  readonly kind: Kind
  readonly timeZone: string
  readonly onTold: (application: Application) => void
  readonly onClose: () => void
}

const connected = ' connected'

/** How far it is elsewhere, as somebody said on the telephone. */
export function RecordTold({ applicationId, kind, timeZone, onTold, onClose }: RecordToldProps) {
  const texts = useTexts().application.page
  const local = useLocalText()
  const record = useCommand(client.application.recordTold)
  const [step, setStep] = useState(kind.steps[1]?.id ?? kind.steps[0]?.id ?? connected)
  const [when, setWhen] = useState(() => toDueValue(Date.now(), timeZone))
  const [source, setSource] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const atMs = fromDueValue(when, timeZone)
  const isShort = source.trim().length < 2
  const submit = () => {
    setIsChecked(true)
    if (isShort || atMs === undefined) return false
    const what = step === connected ? { type: 'connected' as const } : { type: 'step' as const, step }
    void record
      .run({ applicationId, what, atMs, source: source.trim() })
      .then((told) => told !== undefined && onTold(told))
    return true
  }
  return (
    <PageForm
      submit={texts.save}
      cancel={texts.cancel}
      refusal={record.refusal}
      isRunning={record.isRunning}
      onSubmit={submit}
      onCancel={onClose}
    >
      <SelectField
        label={texts.toldWhat}
        value={step}
        options={[
          ...kind.steps.map(({ id, name }) => ({ value: id, name: local(name) })),
          { value: connected, name: texts.toldConnected },
        ]}
        onChange={setStep}
      />
      <TextField
        label={texts.toldAt}
        type="datetime-local"
        value={when}
        onChange={setWhen}
        mistake={isChecked && atMs === undefined ? texts.toldAtWrong : undefined}
      />
      <TextField
        label={texts.toldSource}
        value={source}
        maxLength={60}
        placeholder={texts.toldSourceHint}
        onChange={setSource}
        mistake={isChecked && isShort ? texts.wordsWrong : undefined}
      />
    </PageForm>
  )
}
