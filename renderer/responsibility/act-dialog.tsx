import { useState } from 'react'
import { actOfAttempt } from '../../shared/followup/follow-up-states.ts'
import type { AttemptOutcome } from '../../shared/followup/follow-up.ts'
import { choicesOf } from '../desk/choices-of.ts'
import { RecipientFields } from '../handoff/recipient-fields.tsx'
import { useRecipients, type RecipientKind } from '../handoff/use-recipients.ts'
import { Dialog } from '../manager/dialog.tsx'
import { fromDueValue } from '../manager/due-value.ts'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { isSaidThere, type ActItem, type DialogAct } from './acts-of.ts'
import { FactsList } from './facts-list.tsx'
import { useActName } from './use-act-name.ts'
import { useFactsOf } from './use-facts-of.ts'
import type { useResponsibilityActs } from './use-responsibility-acts.ts'

type ActDialogProps = {
  readonly act: DialogAct
  readonly item: ActItem
  readonly what: string
  readonly timeZone: string
  readonly acts: ReturnType<typeof useResponsibilityActs>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What one has to know for an act, and what it has to be told: words, who over there, whom to, when. */
export function ActDialog({ act, item, what, timeZone, acts, onDone, onClose }: ActDialogProps) {
  const texts = useTexts().responsibility
  const { fields } = texts
  const everybody = useRecipients(false)
  // H2: an application is carried out by a department or a post.
  const recipients = act === 'hand-over' ? { ...everybody, counter: [], person: [] } : everybody
  const asksRecipient = act === 'offer-again' || act === 'hand-over'
  const factsOf = useFactsOf()
  const nameOfAct = useActName()
  const [words, setWords] = useState('')
  const [person, setPerson] = useState('')
  const [kind, setKind] = useState<RecipientKind>('department')
  const [chosen, setChosen] = useState<string>()
  const [outcome, setOutcome] = useState<AttemptOutcome>()
  const [due, setDue] = useState('')
  const [openedAtMs] = useState(() => Date.now())
  const [isChecked, setIsChecked] = useState(false)
  const needsPerson = isSaidThere(item, act)
  const recipient = recipients[kind].find(({ value }) => value === chosen)?.recipient
  const dueAtMs = fromDueValue(due, timeZone)
  const mistakes = {
    words: !isWordless(act) && act !== 'attempt' && words.trim().length < 2,
    person: needsPerson && person.trim() === '',
    recipient: asksRecipient && recipient === undefined,
    outcome: act === 'attempt' && outcome === undefined,
    due: act === 'reschedule' && (dueAtMs === undefined || dueAtMs <= openedAtMs),
  }
  const send = () => {
    setIsChecked(true)
    if (Object.values(mistakes).includes(true)) return false
    const said = {
      words: words.trim(),
      person: needsPerson ? person.trim() : undefined,
      recipient,
      outcome,
      dueAtMs,
    }
    void acts.start(act, item, said).then((isDone) => isDone && onDone())
    return true
  }
  return (
    <Dialog title={texts.actOf(nameOfAct(item, act), what)} onClose={onClose}>
      <FactsList facts={factsOf(item)} />
      <PageForm
        submit={fields.save}
        cancel={fields.cancel}
        refusal={acts.refusal}
        isRunning={acts.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        {act === 'attempt' && item.kind === 'follow-up' && (
          <SelectField
            label={fields.result}
            none={fields.choose}
            value={outcome ?? ''}
            options={choicesOf(texts.outcomes).filter(
              ({ value }) => actOfAttempt(item.followUp.kind, value) !== undefined,
            )}
            onChange={(value) => setOutcome(value === '' ? undefined : (value as AttemptOutcome))}
            mistake={isChecked && mistakes.outcome ? fields.choose : undefined}
          />
        )}
        {asksRecipient && (
          <RecipientFields
            recipients={recipients}
            kind={kind}
            chosen={chosen}
            onKind={(next) => {
              setKind(next)
              setChosen(undefined)
            }}
            onChosen={setChosen}
            isMissing={isChecked && mistakes.recipient}
          />
        )}
        {act === 'reschedule' && (
          <TextField
            label={fields.due}
            type="datetime-local"
            value={due}
            onChange={setDue}
            mistake={isChecked && mistakes.due ? fields.dueWrong : undefined}
          />
        )}
        {needsPerson && (
          <TextField
            label={fields.person}
            value={person}
            maxLength={40}
            onChange={setPerson}
            mistake={isChecked && mistakes.person ? fields.personWrong : undefined}
          />
        )}
        {!isWordless(act) && (
          <TextField
            label={fields[wordsOf[act]]}
            value={words}
            maxLength={item.kind === 'follow-up' && act !== 'attempt' ? 200 : 500}
            onChange={setWords}
            mistake={isChecked && mistakes.words ? fields.wrong : undefined}
          />
        )}
      </PageForm>
    </Dialog>
  )
}

function isWordless(act: DialogAct): act is 'accept' | 'give-to-post' | 'hand-over' {
  return act === 'accept' || act === 'give-to-post' || act === 'hand-over'
}

/** What the words of each act are about. */
const wordsOf = {
  return: 'reason',
  complete: 'outcome',
  milestone: 'progress',
  'offer-again': 'why',
  withdraw: 'reason',
  tell: 'words',
  attempt: 'note',
  reschedule: 'reason',
  'give-up': 'reason',
  answer: 'answer',
  'mark-told': 'words',
  'mark-restored': 'outcome',
} as const
