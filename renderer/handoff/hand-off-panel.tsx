import { useState } from 'react'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { TextLine } from '../desk/text-line.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { emptyDraft, readHandOff, type HandOffDraft } from './hand-off-draft.ts'
import { HandOffSlip } from './hand-off-slip.tsx'
import { RecipientFields } from './recipient-fields.tsx'
import { useRecipients, type RecipientKind } from './use-recipients.ts'

/** H1, H2: the present customer's matter goes to somebody else; the slip is printed as soon as it is on disk. */
export function HandOffPanel({ desk }: { readonly desk: Desk }) {
  const [slip, setSlip] = useState<HandOff>()
  const { situation, workplace, configuration } = desk
  if (situation.kind !== 'serving') return null
  return (
    <>
      <HandOffForm
        desk={desk}
        visitId={situation.visit.id}
        onOffered={(handOff, placeName) => {
          if (handOff.customer !== null) setSlip(handOff)
          else void showNumber(desk, handOff, placeName)
        }}
      />
      {slip !== undefined && (
        <PrintPaper onPrinted={desk.closePanel}>
          <HandOffSlip handOff={slip} hallName={workplace.hallName} timeZone={configuration.timeZone} />
        </PrintPaper>
      )}
    </>
  )
}

/** Sent on within the hall: the number that will be called, which a customer without one has only now. */
async function showNumber(desk: Desk, { ticketLabel, subject }: HandOff, placeName: string): Promise<void> {
  const ticket = ticketLabel === null ? null : await client.queue.find({ label: ticketLabel })
  if (ticket === null) desk.closePanel()
  else desk.openPanel({ kind: 'sent', ticket, placeName, visitId: subject.id })
}

type HandOffFormProps = {
  readonly desk: Desk
  readonly visitId: string
  readonly onOffered: (handOff: HandOff, placeName: string) => void
}

function HandOffForm({ desk, visitId, onOffered }: HandOffFormProps) {
  const texts = useTexts().handoff.form
  const recipients = useRecipients()
  const [kind, setKind] = useState<RecipientKind>('department')
  const [chosen, setChosen] = useState<string>()
  const [draft, setDraft] = useState<HandOffDraft>(emptyDraft)
  const [isChecked, setIsChecked] = useState(false)
  const offer = useCommand(client.handoff.offer)
  const leadsAway = kind === 'post' || kind === 'department'
  const choice = recipients[kind].find(({ value }) => value === chosen)
  const { mistakes, sound } = readHandOff(draft, leadsAway, desk.now.atMs, desk.configuration.timeZone)
  const wrong = (field: keyof HandOffDraft, text: string) => (isChecked && mistakes[field] ? text : undefined)
  const set = (field: keyof HandOffDraft) => (value: string) => setDraft({ ...draft, [field]: value })
  const send = async () => {
    setIsChecked(true)
    if (choice === undefined || sound === undefined) return
    const subject = { kind: 'visit' as const, id: visitId }
    const offered = await offer.run({ subject, to: choice.recipient, ...sound })
    if (offered !== undefined) onOffered(offered, choice.name)
  }
  return (
    <DeskForm
      heading={texts.heading}
      explain={leadsAway ? texts.explainAway : texts.explainHere}
      submit={leadsAway ? texts.submitSlip : texts.submit}
      isRunning={offer.isRunning}
      refusal={offer.refusal}
      onSubmit={() => void send()}
      onClose={desk.closePanel}
    >
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
        <>
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
        </>
      )}
      <TextLine
        label={texts.due}
        type="datetime-local"
        value={draft.due}
        onChange={set('due')}
        mistake={wrong('due', texts.dueWrong)}
      />
    </DeskForm>
  )
}
