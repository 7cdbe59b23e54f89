import { Button } from 'antd'
import { useState } from 'react'
import type { FirstContact } from '../../shared/contact/first-contact.ts'
import { client } from '../api/client.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type OpenEnquiriesProps = {
  readonly enquiries: readonly FirstContact[]
  readonly refusal: ShownRefusal | undefined
  readonly onAnswered: () => void
  readonly onLead: (contact: FirstContact) => void
}

/** H3: no question is brushed off: each is answered, or leads to a ticket. */
export function OpenEnquiries({ enquiries, refusal, onAnswered, onLead }: OpenEnquiriesProps) {
  const texts = useTexts().guide
  const [answering, setAnswering] = useState<FirstContact>()
  return (
    <aside className="guide-enquiries" aria-labelledby="enquiries-title">
      <h2 id="enquiries-title">{texts.open(enquiries.length)}</h2>
      <RefusalText refusal={refusal} />
      {enquiries.length === 0 && <p className="hint">{texts.none}</p>}
      <ul>
        {enquiries.map((contact) => (
          <li key={contact.id}>
            <p>{contact.wanted}</p>
            <Button aria-label={texts.answerOf(contact.wanted ?? '')} onClick={() => setAnswering(contact)}>
              {texts.answer}
            </Button>
            <Button aria-label={texts.toTicketOf(contact.wanted ?? '')} onClick={() => onLead(contact)}>
              {texts.toTicket}
            </Button>
          </li>
        ))}
      </ul>
      {answering !== undefined && (
        <AnswerDialog
          contact={answering}
          onAnswered={() => {
            setAnswering(undefined)
            onAnswered()
          }}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </aside>
  )
}

type AnswerDialogProps = {
  readonly contact: FirstContact
  readonly onAnswered: () => void
  readonly onClose: () => void
}

function AnswerDialog({ contact, onAnswered, onClose }: AnswerDialogProps) {
  const texts = useTexts().guide
  const answerEnquiry = useCommand(client.contact.answerEnquiry)
  const [answer, setAnswer] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isTooShort = answer.trim().length < 2
  const send = () => {
    setIsChecked(true)
    if (isTooShort) return false
    void answerEnquiry
      .run({ contactId: contact.id, answer: answer.trim() })
      .then((answered) => answered !== undefined && onAnswered())
    return true
  }
  return (
    <Dialog title={texts.answerOf(contact.wanted ?? '')} onClose={onClose}>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={answerEnquiry.refusal}
        isRunning={answerEnquiry.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.answerLabel}
          value={answer}
          maxLength={500}
          onChange={setAnswer}
          mistake={isChecked && isTooShort ? texts.answerWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
