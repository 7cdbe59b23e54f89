import { Input } from 'antd'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import type { ManagerDraft } from './set-up-draft.ts'
import type { StepProps } from './step-props.ts'

export function ManagerStep({ draft, setDraft, mistakeAt }: StepProps) {
  const texts = useTexts().hall.manager
  const { manager } = draft
  const change = (part: Partial<ManagerDraft>) => setDraft({ ...draft, manager: { ...manager, ...part } })
  return (
    <div className="set-up-fields">
      <p className="set-up-lead">{texts.lead}</p>
      <Field label={texts.number} hint={texts.numberHint} mistake={mistakeAt('manager.number')}>
        {(control) => (
          <Input
            {...control}
            size="large"
            inputMode="numeric"
            maxLength={8}
            autoComplete="off"
            value={manager.number}
            onChange={({ target }) => change({ number: target.value })}
          />
        )}
      </Field>
      <Field label={texts.name} mistake={mistakeAt('manager.name')}>
        {(control) => (
          <Input
            {...control}
            size="large"
            maxLength={40}
            autoComplete="off"
            value={manager.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Field>
      <Field label={texts.pin} hint={texts.pinHint} mistake={mistakeAt('manager.pin')}>
        {(control) => (
          <Input.Password
            {...control}
            size="large"
            inputMode="numeric"
            maxLength={12}
            visibilityToggle={false}
            autoComplete="new-password"
            value={manager.pin}
            onChange={({ target }) => change({ pin: target.value })}
          />
        )}
      </Field>
      <Field label={texts.pinAgain} mistake={mistakeAt('manager.pinAgain')}>
        {(control) => (
          <Input.Password
            {...control}
            size="large"
            inputMode="numeric"
            maxLength={12}
            visibilityToggle={false}
            autoComplete="new-password"
            value={manager.pinAgain}
            onChange={({ target }) => change({ pinAgain: target.value })}
          />
        )}
      </Field>
    </div>
  )
}
