import { Button } from 'antd'
import { useState, type SyntheticEvent } from 'react'
import { ticketLabelSchema, type Care, type IssuedTicket } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'

/** Tickets where no machine is: numbered here, or as printed on paper (L10). */
export function IssueTicket({ desk }: { readonly desk: Desk }) {
  const { queue, common } = useTexts()
  const texts = queue.issue
  const nameOf = useNameOf()
  const { services } = desk.configuration
  const [serviceId, setServiceId] = useState(services[0]?.id ?? '')
  const [care, setCare] = useState<Care>('ordinary')
  const [paper, setPaper] = useState('')
  const [issued, setIssued] = useState<IssuedTicket>()
  const issue = useCommand(client.queue.issueTicket)
  const paperNumber = paper.normalize('NFKC').trim().toUpperCase()
  const isRight = paperNumber === '' || ticketLabelSchema.safeParse(paperNumber).success
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isRight) return
    const ticket = await issue.run({ serviceId, care, ...(paperNumber === '' ? {} : { paperNumber }) })
    if (ticket === undefined) return
    setIssued(ticket)
    setPaper('')
    setCare('ordinary')
  }
  return (
    <form
      className="queue-part issue-ticket"
      aria-labelledby="issue-title"
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <h2 id="issue-title">{texts.heading}</h2>
      <ChoiceField
        name="service"
        label={texts.service}
        choices={services.map((service) => ({
          value: service.id,
          name: `${service.letter} ${nameOf(service)}`,
        }))}
        value={serviceId}
        onChange={setServiceId}
        isSmall
      />
      <ChoiceField
        name="care"
        label={texts.care}
        choices={choicesOf(common.cares)}
        value={care}
        onChange={setCare}
        isSmall
      />
      <div className="issue-line">
        <label className="visually-hidden" htmlFor="paper-number">
          {texts.paper}
        </label>
        <input
          id="paper-number"
          className="text-field"
          autoComplete="off"
          placeholder={texts.paperHint}
          value={paper}
          aria-invalid={!isRight}
          aria-describedby="paper-mistake"
          onChange={(event) => setPaper(event.target.value)}
        />
        <Button htmlType="submit" loading={issue.isRunning}>
          {texts.submit}
        </Button>
      </div>
      <span className="field-note" id="paper-mistake" role="alert">
        {isRight ? '' : texts.paperWrong}
      </span>
      <RefusalText refusal={issue.refusal} />
      <output className="issued-ticket">
        {issued !== undefined && (
          <>
            <b>{texts.issued(issued.label)}</b> {texts.ahead(issued.peopleAhead)} · {texts.wait(issued.wait)}
          </>
        )}
      </output>
    </form>
  )
}
