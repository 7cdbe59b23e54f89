import { useState } from 'react'
import type { FollowUpKind } from '../../shared/followup/follow-up.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { newPromise, readPromise } from '../day/promise-draft.ts'
import { PromiseFields } from '../day/promise-fields.tsx'
import { ChoiceField } from '../desk/choice-field.tsx'
import { choicesOf } from '../desk/choices-of.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import './promise-form.css'

type PromiseFormProps = {
  readonly contactId: string | undefined
  readonly timeZone: string
  readonly onPromised: () => void
  readonly onClose: () => void
}

/** H3, Q4: a call, an appointment or a visit at home, with a person who keeps it. */
export function PromiseForm({ contactId, timeZone, onPromised, onClose }: PromiseFormProps) {
  const { form: texts, kinds } = useTexts().followup
  const [kind, setKind] = useState<FollowUpKind>('call-back')
  const [about, setAbout] = useState('')
  const [address, setAddress] = useState('')
  const [now] = useState(() => Date.now())
  const [draft, setDraft] = useState(() => newPromise(now, timeZone))
  const [isChecked, setIsChecked] = useState(false)
  const promise = useCommand(client.followup.promise)
  const { promise: sound, mistakes } = readPromise(draft, now, timeZone)
  const isAboutMissing = about.trim().length < 2
  const isAddressMissing = kind === 'home-visit' && address.trim().length < 2
  const send = async () => {
    setIsChecked(true)
    if (sound === undefined || isAboutMissing || isAddressMissing) return
    const promised = await promise.run({
      kind,
      about: about.trim(),
      ...sound,
      ...(kind === 'home-visit' ? { address: address.trim() } : {}),
      ...(contactId === undefined ? {} : { contactId }),
    })
    if (promised !== undefined) onPromised()
  }
  return (
    <DeskForm
      heading={texts.heading}
      submit={texts.submit}
      isRunning={promise.isRunning}
      refusal={promise.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        name="promise-kind"
        label={texts.kind}
        choices={choicesOf(kinds)}
        value={kind}
        onChange={setKind}
        isNext
        isSmall
      />
      <div className="promise-fields">
        <TextField
          label={texts.about}
          placeholder={texts.aboutHint}
          maxLength={200}
          value={about}
          onChange={setAbout}
          mistake={isChecked && isAboutMissing ? texts.aboutWrong : undefined}
        />
        {kind === 'home-visit' && (
          <TextField
            label={texts.address}
            value={address}
            maxLength={120}
            onChange={setAddress}
            mistake={isChecked && isAddressMissing ? texts.addressWrong : undefined}
          />
        )}
        <PromiseFields value={draft} onChange={setDraft} mistakes={isChecked ? mistakes : undefined} />
      </div>
    </DeskForm>
  )
}
