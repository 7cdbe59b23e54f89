import { useState } from 'react'
import type { Responsibility } from '../../shared/responsibility/responsibility.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useWhatOf } from './use-what-of.ts'

type SignOffDialogProps = { readonly onSettled: () => void; readonly onClose: () => void }

/** L5: each thing by name to a colleague, or kept by name; then the person may go. */
export function SignOffDialog({ onSettled, onClose }: SignOffDialogProps) {
  const texts = useTexts().responsibility.signOff
  const whatOf = useWhatOf()
  const { session } = useSession()
  const mine = useQuery((api, signal) => api.responsibility.mine(undefined, { signal }))
  const colleagues = useQuery((api, signal) => api.responsibility.colleagues(undefined, { signal }))
  const passOn = useCommand(client.responsibility.passOn)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const ownId = session?.staff.id ?? ''
  const items = (mine.data?.items ?? []).filter(({ mustSettle }) => mustSettle)
  const isTooShort = reason.trim().length < 2
  const others = (colleagues.data ?? []).filter(({ id }) => id !== ownId)
  const settle = async () => {
    const toOf = (item: Responsibility) => chosen[keyOf(item)] ?? ownId
    for (const [toStaffId, theirs] of Map.groupBy(items, toOf)) {
      const given = await passOn.run({
        items: theirs.map(({ kind, id }) => ({ kind, id })),
        toStaffId,
        reason: reason.trim(),
      })
      // What was given before stays given; the rest is on the list again.
      if (given === undefined) return mine.reload()
    }
    onSettled()
  }
  const send = () => {
    setIsChecked(true)
    if (isTooShort) return false
    void settle()
    return true
  }
  // All at once, so that the first of them has the focus.
  const isComing = [mine, colleagues].some(({ data, refusal }) => data === undefined && refusal === undefined)
  if (isComing) return null
  return (
    <Dialog title={texts.heading} onClose={onClose}>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={mine.refusal ?? colleagues.refusal} />
      <PageForm
        submit={texts.submit}
        cancel={texts.cancel}
        refusal={passOn.refusal}
        isRunning={passOn.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        {items.map((item) => (
          <SelectField
            key={keyOf(item)}
            label={texts.toOf(`${whatOf(item).title} ${whatOf(item).words}`)}
            value={chosen[keyOf(item)] ?? ownId}
            hint={isUnaccepted(item) ? texts.notAccepted : undefined}
            options={[
              { value: ownId, name: texts.keep },
              ...(isUnaccepted(item) ? [] : others).map(({ id, name, number }) => ({
                value: id,
                name: `${name} ${number}`,
              })),
            ]}
            onChange={(value) => setChosen({ ...chosen, [keyOf(item)]: value })}
          />
        ))}
        <TextField
          label={texts.reason}
          placeholder={texts.reasonHint}
          value={reason}
          maxLength={200}
          onChange={setReason}
          mistake={isChecked && isTooShort ? texts.reasonWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}

/** H2: what nobody has accepted is the sender's, and cannot be passed along unseen. */
const isUnaccepted = (item: Responsibility) =>
  item.kind === 'hand-off' && (item.handOff.state === 'offered' || item.handOff.state === 'returned')
const keyOf = ({ kind, id }: Responsibility) => `${kind} ${id}`
