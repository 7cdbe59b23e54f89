import { useState } from 'react'
import type { Settlement } from '../../shared/day/settlement.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { ChoiceField } from '../desk/choice-field.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { useTexts } from '../texts/index.ts'
import { ReasonField } from './issue-panel.tsx'
import { newPromise, readPromise } from './promise-draft.ts'
import { PromiseFields } from './promise-fields.tsx'

type Way = Settlement['kind']
type SettleFormProps = {
  readonly ways: readonly Way[]
  /** Who may go on serving; only asked for `served-by`. */
  readonly people: readonly { readonly value: string; readonly name: string }[]
  readonly timeZone: string
  readonly refusal: ShownRefusal | undefined
  readonly isRunning: boolean
  readonly onSettle: (how: Settlement, reason: string) => void
  readonly onClose: () => void
}

/** P3: how it goes on with one customer, and why. There is no way to say "served" here (L15). */
export function SettleForm({ ways, people, timeZone, onSettle, onClose, ...form }: SettleFormProps) {
  const texts = useTexts().day.closing
  const [way, setWay] = useState<Way>(ways[0] ?? 'left')
  const [staffId, setStaffId] = useState('')
  const [now] = useState(() => Date.now())
  const [draft, setDraft] = useState(() => newPromise(now, timeZone))
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isReasonRight = reason.trim().length >= 2
  const { promise, mistakes } = readPromise(draft, now, timeZone)
  const isPromise = way === 'appointment' || way === 'call-back'
  const how = (): Settlement | undefined => {
    if (way === 'left') return { kind: way }
    if (way === 'served-by') return staffId === '' ? undefined : { kind: way, staffId }
    return promise && { kind: way, ...promise }
  }
  const send = () => {
    setIsChecked(true)
    const chosen = how()
    if (chosen === undefined || !isReasonRight) return false
    onSettle(chosen, reason.trim())
    return true
  }
  return (
    <PageForm
      submit={texts.save}
      cancel={texts.cancel}
      refusal={form.refusal}
      isRunning={form.isRunning}
      onSubmit={send}
      onCancel={onClose}
    >
      <ChoiceField
        name="settle-way"
        label={texts.how}
        choices={ways.map((value) => ({ value, name: texts.ways[value] }))}
        value={way}
        onChange={setWay}
        isSmall
      />
      <p className="hint">{texts.waysExplain[way]}</p>
      {way === 'served-by' && (
        <SelectField
          label={texts.staff}
          none={texts.chooseStaff}
          value={staffId}
          options={people}
          onChange={setStaffId}
          mistake={isChecked && staffId === '' ? texts.chooseStaff : undefined}
        />
      )}
      {isPromise && (
        <PromiseFields value={draft} onChange={setDraft} mistakes={isChecked ? mistakes : undefined} />
      )}
      <ReasonField value={reason} onChange={setReason} isWrong={isChecked && !isReasonRight} />
    </PageForm>
  )
}
