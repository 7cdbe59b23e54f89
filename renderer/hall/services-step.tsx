import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import { addService, changeService, kindIds, removeService, type KindId } from './set-up-draft.ts'
import type { StepProps } from './step-props.ts'

const mostServices = 12

export function ServicesStep({ draft, setDraft, mistakeAt }: StepProps) {
  const { services: texts, kinds } = useTexts().hall
  const kindOptions = kindIds.map((id) => ({ value: id, label: kinds[id] }))
  return (
    <>
      <p className="set-up-lead">{texts.lead}</p>
      {draft.services.map(({ key, letter, nameZh, nameEn, defaultKindId }) => (
        <fieldset className="set-up-row set-up-service" key={key} aria-label={texts.row(letter)}>
          <Field label={texts.letter} mistake={mistakeAt(`services.${key}.letter`)}>
            {(control) => (
              <Input
                {...control}
                maxLength={1}
                value={letter}
                onChange={({ target }) =>
                  setDraft(changeService(draft, key, { letter: target.value.toUpperCase() }))
                }
              />
            )}
          </Field>
          <Field label={texts.nameZh} mistake={mistakeAt(`services.${key}.nameZh`)}>
            {(control) => (
              <Input
                {...control}
                maxLength={20}
                value={nameZh}
                onChange={({ target }) => setDraft(changeService(draft, key, { nameZh: target.value }))}
              />
            )}
          </Field>
          <Field label={texts.nameEn} mistake={mistakeAt(`services.${key}.nameEn`)}>
            {(control) => (
              <Input
                {...control}
                maxLength={20}
                value={nameEn}
                onChange={({ target }) => setDraft(changeService(draft, key, { nameEn: target.value }))}
              />
            )}
          </Field>
          <Field label={texts.kind}>
            {(control) => (
              <Select
                {...control}
                options={kindOptions}
                value={defaultKindId}
                onChange={(kindId: KindId) => setDraft(changeService(draft, key, { defaultKindId: kindId }))}
              />
            )}
          </Field>
          <Button
            icon={<DeleteOutlined />}
            aria-label={texts.remove(letter)}
            disabled={draft.services.length === 1}
            onClick={() => setDraft(removeService(draft, key))}
          />
        </fieldset>
      ))}
      <Button
        icon={<PlusOutlined />}
        disabled={draft.services.length >= mostServices}
        onClick={() => setDraft(addService(draft))}
      >
        {texts.add}
      </Button>
      <span className="set-up-limit">{texts.limit}</span>
    </>
  )
}
