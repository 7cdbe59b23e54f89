import { useState } from 'react'
import type { Place } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

const empty = { kind: 'department' as Place['kind'], nameZh: '', nameEn: '', phone: '', where: '' }

type AddPlaceDialogProps = { readonly onAdded: () => void; readonly onClose: () => void }

export function AddPlaceDialog({ onAdded, onClose }: AddPlaceDialogProps) {
  const { places: texts, kinds } = useTexts().handoff
  const [draft, setDraft] = useState(empty)
  const [isChecked, setIsChecked] = useState(false)
  const add = useCommand(client.handoff.addPlace)
  const set = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value })
  const phone = draft.phone.trim()
  const mistakes = {
    nameZh: draft.nameZh.trim() === '',
    nameEn: draft.nameEn.trim() === '',
    phone: phone !== '' && !/^\+?[\d -]{5,20}$/.test(phone),
  }
  const send = () => {
    setIsChecked(true)
    if (Object.values(mistakes).includes(true)) return false
    void add
      .run({
        kind: draft.kind,
        nameZh: draft.nameZh.trim(),
        nameEn: draft.nameEn.trim(),
        phone: phone === '' ? null : phone,
        where: draft.where.trim() === '' ? null : draft.where.trim(),
      })
      .then((added) => added !== undefined && onAdded())
    return true
  }
  return (
    <Dialog title={texts.add} onClose={onClose}>
      <PageForm
        submit={texts.add}
        cancel={texts.cancel}
        refusal={add.refusal}
        isRunning={add.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <SelectField
          label={texts.kind}
          value={draft.kind}
          options={(['department', 'post'] as const).map((value) => ({ value, name: kinds[value] }))}
          onChange={set('kind')}
        />
        <TextField
          label={texts.nameZh}
          value={draft.nameZh}
          maxLength={30}
          onChange={set('nameZh')}
          mistake={isChecked && mistakes.nameZh ? texts.nameWrong : undefined}
        />
        <TextField
          label={texts.nameEn}
          value={draft.nameEn}
          maxLength={60}
          onChange={set('nameEn')}
          mistake={isChecked && mistakes.nameEn ? texts.nameWrong : undefined}
        />
        <TextField
          label={texts.phone}
          value={draft.phone}
          maxLength={20}
          onChange={set('phone')}
          mistake={isChecked && mistakes.phone ? texts.phoneWrong : undefined}
        />
        <TextField label={texts.where} value={draft.where} maxLength={80} onChange={set('where')} />
      </PageForm>
    </Dialog>
  )
}
