import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, InputNumber, Select } from 'antd'
import { Field } from '../manager/field.tsx'
import { useLanguage, useTexts } from '../texts/index.ts'
import { addCounter, changeCounter, removeCounter } from './set-up-draft.ts'
import type { StepProps } from './step-props.ts'

const mostCounters = 40

export function CountersStep({ draft, setDraft, mistakeAt }: StepProps) {
  const texts = useTexts().hall.counters
  const { language } = useLanguage()
  const serviceOptions = draft.services.map(({ key, letter, nameZh, nameEn }) => ({
    value: key,
    label: `${letter} ${language === 'en' ? nameEn : nameZh}`,
  }))
  return (
    <>
      <p className="set-up-lead">{texts.lead}</p>
      {draft.counters.map(({ key, number, serviceKeys }) => (
        <fieldset className="set-up-row set-up-counter" key={key} aria-label={texts.row(number)}>
          <Field label={texts.number} mistake={mistakeAt(`counters.${key}.number`)}>
            {(control) => (
              <InputNumber<number>
                {...control}
                min={1}
                max={99}
                precision={0}
                value={number}
                onChange={(value) => setDraft(changeCounter(draft, key, { number: value }))}
              />
            )}
          </Field>
          <Field label={texts.services} mistake={mistakeAt(`counters.${key}.services`)}>
            {(control) => (
              <Select
                {...control}
                mode="multiple"
                options={serviceOptions}
                value={[...serviceKeys]}
                onChange={(keys: number[]) => setDraft(changeCounter(draft, key, { serviceKeys: keys }))}
              />
            )}
          </Field>
          <Button
            icon={<DeleteOutlined />}
            aria-label={texts.remove(number)}
            disabled={draft.counters.length === 1}
            onClick={() => setDraft(removeCounter(draft, key))}
          />
        </fieldset>
      ))}
      <Button
        icon={<PlusOutlined />}
        disabled={draft.counters.length >= mostCounters}
        onClick={() => setDraft(addCounter(draft))}
      >
        {texts.add}
      </Button>
      <span className="set-up-limit">{texts.limit}</span>
    </>
  )
}
