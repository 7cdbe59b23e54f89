import { Button } from 'antd'
import { useState } from 'react'
import type { Place } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

/** Posts of the hall and departments of the company: whom something can be handed off to beside counters and people. */
export function PlacesPage() {
  const { places: texts, kinds } = useTexts().handoff
  const places = useQuery((api, signal) => api.handoff.places(undefined, { signal }))
  const retire = useCommand(client.handoff.retirePlace)
  const setRetired = async (placeId: string, retired: boolean) => {
    await retire.run({ placeId, retired })
    places.reload()
  }
  const showActs = ({ id, nameZh, retired }: Place) => (
    <Button
      size="small"
      aria-label={retired ? texts.reuseOf(nameZh) : texts.retireOf(nameZh)}
      onClick={() => void setRetired(id, !retired)}
    >
      {retired ? texts.reuse : texts.retire}
    </Button>
  )
  const columns: readonly Column<Place>[] = [
    { title: texts.kind, cell: ({ kind }) => kinds[kind] },
    { title: texts.nameZh, cell: ({ nameZh }) => nameZh },
    { title: texts.nameEn, cell: ({ nameEn }) => nameEn },
    { title: texts.phone, cell: ({ phone }) => phone ?? '' },
    { title: texts.where, cell: ({ where }) => where ?? '' },
    { title: texts.state, cell: ({ retired }) => (retired ? texts.retired : texts.used) },
    { title: texts.acts, cell: showActs },
  ]
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={places.refusal ?? retire.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={places.data ?? []}
        keyOf={({ id }) => id}
        empty={texts.none}
      />
      <AddPlace onAdded={places.reload} />
    </>
  )
}

const empty = { kind: 'department' as Place['kind'], nameZh: '', nameEn: '', phone: '', where: '' }

function AddPlace({ onAdded }: { readonly onAdded: () => void }) {
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
      .then((added) => {
        if (added === undefined) return
        setDraft(empty)
        setIsChecked(false)
        onAdded()
      })
    return true
  }
  return (
    <PageForm
      label={texts.add}
      submit={texts.add}
      refusal={add.refusal}
      isRunning={add.isRunning}
      onSubmit={send}
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
  )
}
