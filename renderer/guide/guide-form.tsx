import { Button } from 'antd'
import { useId, useState } from 'react'
import type { FirstContact } from '../../shared/contact/first-contact.ts'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Care } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { ChoiceField } from '../desk/choice-field.tsx'
import { choicesOf } from '../desk/choices-of.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { Guided } from './guided.ts'

type GuideFormProps = {
  readonly hall: HallConfiguration
  /** The open question that leads to this ticket. */
  readonly leading: FirstContact | undefined
  readonly onNotLeading: () => void
  readonly onGuided: (guided: Guided) => void
}

/** A ticket for somebody, with what they want and the care they need; or the question alone (H3, Q4). */
export function GuideForm({ hall, leading, onNotLeading, onGuided }: GuideFormProps) {
  const { guide: texts, common } = useTexts()
  const nameOf = useNameOf()
  const wantedId = useId()
  const [serviceId, setServiceId] = useState(hall.services[0]?.id ?? '')
  const [care, setCare] = useState<Care>(leading?.care ?? 'ordinary')
  const [wanted, setWanted] = useState(leading?.wanted ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const issue = useCommand(client.queue.issueTicket)
  const enquire = useCommand(client.contact.openEnquiry)
  const words = wanted.trim()
  const giveTicket = async () => {
    const ticket = await issue.run({
      serviceId,
      care,
      atEntrance: true,
      ...(words === '' ? {} : { wanted: words }),
      ...(leading === undefined ? {} : { contactId: leading.id }),
    })
    if (ticket !== undefined) onGuided({ kind: 'ticket', ticket })
  }
  const noteQuestion = async () => {
    setIsMissing(words === '')
    if (words === '') return
    const contact = await enquire.run({ wanted: words, care })
    if (contact !== undefined) onGuided({ kind: 'enquiry', contact })
  }
  return (
    <form
      className="guide-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void giveTicket()
      }}
    >
      {leading !== undefined && (
        <p className="guide-leading">
          {texts.leading(leading.wanted ?? '')} <Button onClick={onNotLeading}>{texts.notLeading}</Button>
        </p>
      )}
      <div className="guide-wanted">
        <label htmlFor={wantedId}>{texts.wanted}</label>
        <input
          id={wantedId}
          className="text-field"
          autoComplete="off"
          maxLength={100}
          placeholder={texts.wantedHint}
          value={wanted}
          aria-invalid={isMissing && words === ''}
          aria-describedby={`${wantedId}-mistake`}
          onChange={({ target }) => setWanted(target.value)}
        />
        <span className="field-note" id={`${wantedId}-mistake`} role="alert">
          {isMissing && words === '' && texts.wantedWrong}
        </span>
      </div>
      <ChoiceField
        name="guide-service"
        label={texts.service}
        choices={hall.services.map((service) => ({
          value: service.id,
          name: `${service.letter} ${nameOf(service)}`,
        }))}
        value={serviceId}
        onChange={setServiceId}
      />
      <ChoiceField
        name="guide-care"
        label={texts.care}
        choices={choicesOf(common.cares)}
        value={care}
        onChange={setCare}
      />
      <RefusalText refusal={issue.refusal ?? enquire.refusal} />
      <div className="guide-buttons">
        <Button type="primary" htmlType="submit" loading={issue.isRunning}>
          {texts.issue}
        </Button>
        {leading === undefined && (
          <Button loading={enquire.isRunning} onClick={() => void noteQuestion()}>
            {texts.enquire}
          </Button>
        )}
      </div>
    </form>
  )
}
