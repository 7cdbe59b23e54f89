import { Input, Select } from 'antd'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import type { StepProps } from './step-props.ts'

const timeZones = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }))

export function HallStep({ draft, setDraft, mistakeAt }: StepProps) {
  const texts = useTexts().hall.hall
  return (
    <div className="set-up-fields">
      <Field label={texts.name} hint={texts.nameHint} mistake={mistakeAt('hallName')}>
        {(control) => (
          <Input
            {...control}
            size="large"
            maxLength={40}
            value={draft.hallName}
            onChange={({ target }) => setDraft({ ...draft, hallName: target.value })}
          />
        )}
      </Field>
      <Field label={texts.timeZone} hint={texts.timeZoneHint} mistake={mistakeAt('timeZone')}>
        {(control) => (
          <Select
            {...control}
            size="large"
            showSearch
            options={timeZones}
            value={draft.timeZone}
            onChange={(timeZone: string) => setDraft({ ...draft, timeZone })}
          />
        )}
      </Field>
    </div>
  )
}
