import { useState } from 'react'
import type { HandOffPrint, Subject } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { TextLine } from '../desk/text-line.tsx'
import { useTexts } from '../texts/index.ts'
import { emptyDraft, readHandOff, type HandOffDraft } from './hand-off-draft.ts'
import './hand-off.css'
import { RecipientFields } from './recipient-fields.tsx'
import { useRecipients, type RecipientKind } from './use-recipients.ts'

type HandOffFormProps = {
  readonly subject: Subject
  readonly timeZone: string
  /** Where the customer goes along while a matter is still open here: that is ended first. */
  readonly onMustEnd: (() => void) | undefined
  readonly onOffered: (handOff: HandOffPrint, placeName: string) => void
  readonly onClose: () => void
}

/** To whom, why, what has been done, what the customer was told, by when; and who they are where the way leads away. */
export function HandOffForm({ subject, timeZone, onMustEnd, onOffered, onClose }: HandOffFormProps) {
  const texts = useTexts().handoff.form
  const recipients = useRecipients(subject.kind === 'visit')
  const [kind, setKind] = useState<RecipientKind>('department')
  const [chosen, setChosen] = useState<string>()
  const [draft, setDraft] = useState<HandOffDraft>(emptyDraft)
  const [isChecked, setIsChecked] = useState(false)
  const [openedAtMs] = useState(() => Date.now())
  const offer = useCommand(client.handoff.offer)
  const leadsAway = kind === 'post' || kind === 'department'
  const choice = recipients[kind].find(({ value }) => value === chosen)
  const { mistakes, sound } = readHandOff(draft, leadsAway, openedAtMs, timeZone)
  const wrong = (field: keyof HandOffDraft, text: string) => (isChecked && mistakes[field] ? text : undefined)
  const set = (field: keyof HandOffDraft) => (value: string) => setDraft({ ...draft, [field]: value })
  const explain = () => {
    if (leadsAway) return texts.explainAway
    return subject.kind === 'visit' ? texts.explainHere : texts.explainMessage
  }
  const send = async () => {
    setIsChecked(true)
    if (choice === undefined || sound === undefined) return
    if (!leadsAway && onMustEnd !== undefined) return onMustEnd()
    const offered = await offer.run({ subject, to: choice.recipient, ...sound })
    if (offered !== undefined) onOffered(offered, choice.name)
  }
  return (
    <DeskForm
      heading={texts.heading}
      explain={explain()}
      submit={leadsAway ? texts.submitSlip : texts.submit}
      isRunning={offer.isRunning}
      refusal={offer.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <div className="hand-off-fields">
        <RecipientFields
          recipients={recipients}
          kind={kind}
          chosen={chosen}
          onKind={(next) => {
            setKind(next)
            setChosen(undefined)
          }}
          onChosen={setChosen}
          isMissing={isChecked && choice === undefined}
        />
        <TextLine
          label={texts.why}
          hint={texts.whyHint}
          value={draft.why}
          onChange={set('why')}
          mistake={wrong('why', texts.wordsWrong)}
        />
        <TextLine
          label={texts.done}
          hint={texts.doneHint}
          value={draft.doneSoFar}
          onChange={set('doneSoFar')}
          mistake={wrong('doneSoFar', texts.wordsWrong)}
        />
        <TextLine
          label={texts.told}
          hint={texts.toldHint}
          value={draft.toldCustomer}
          onChange={set('toldCustomer')}
          mistake={wrong('toldCustomer', texts.wordsWrong)}
        />
        {leadsAway && (
          <div className="hand-off-customer">
            <TextLine
              label={texts.name}
              value={draft.name}
              onChange={set('name')}
              mistake={wrong('name', texts.nameWrong)}
            />
            <TextLine
              label={texts.phone}
              inputMode="tel"
              value={draft.phone}
              onChange={set('phone')}
              mistake={wrong('phone', texts.phoneWrong)}
            />
          </div>
        )}
        <TextLine
          label={texts.due}
          type="datetime-local"
          value={draft.due}
          onChange={set('due')}
          mistake={wrong('due', texts.dueWrong)}
        />
      </div>
    </DeskForm>
  )
}
