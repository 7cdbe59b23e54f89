import { Button } from 'antd'
import { useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import { fieldsOfKind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { AskLine } from '../desk/ask-line.tsx'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useAnswerText } from './answer-text.ts'
import { CorrectAnswer } from './correct-answer.tsx'
import { EndApplication } from './end-application.tsx'
import { OrderSheet } from './order-sheet.tsx'
import { useLocalText } from './use-local-text.ts'

type ApplicationDetailProps = {
  readonly applicationId: string
  readonly hallName: string
  readonly timeZone: string
  /** Undefined without a customer at the counter. */
  readonly visitId: string | undefined
  readonly onOpened: (application: Application) => void
  readonly onClose: () => void
}

type Asking = 'reveal' | 'archive' | 'withdraw'

/** Afterwards: how far it is, what was answered, what is still missing; personal data is masked until somebody says why. */
export function ApplicationDetail(props: ApplicationDetailProps) {
  const { applicationId, hallName, timeZone, visitId, onOpened, onClose } = props
  const { application: texts, common } = useTexts()
  const local = useLocalText()
  const textOf = useAnswerText()
  const { session } = useSession()
  const [shown, setShown] = useState<Application>()
  const [asking, setAsking] = useState<Asking>()
  const [correcting, setCorrecting] = useState<string>()
  const [isPrinting, setIsPrinting] = useState(false)
  const stored = useQuery(
    (api, signal) => api.application.get({ applicationId }, { signal }),
    [applicationId],
  )
  const kind = useQuery(
    (api, signal) => api.application.kindOf({ applicationId }, { signal }),
    [applicationId],
  )
  const reveal = useCommand(client.application.reveal)
  const archive = useCommand(client.application.archive)
  const show = useCommand(client.application.showDocument)
  const takeOver = useCommand(client.application.takeOver)
  const copy = useCommand(client.application.copy)
  const application = shown ?? stored.data
  if (application === undefined || kind.data === undefined)
    return <RefusalText refusal={stored.refusal ?? kind.refusal} />
  const definition = kind.data
  const isAccepted = application.state === 'accepted'
  const isOpen = application.state === 'draft' || application.state === 'review'
  const closeGap = async (groupId: string) => {
    const group = definition.documents.find(({ id }) => id === groupId)
    const optionId = group?.oneOf[0]?.id ?? ''
    const closed = await show.run({
      applicationId,
      groupId,
      optionId,
      copies: group?.copies ?? 0,
      originalSeen: true,
    })
    if (closed !== undefined) setShown(closed)
  }
  if (asking === 'withdraw')
    return (
      <EndApplication
        applicationId={applicationId}
        act="withdraw"
        onEnded={onClose}
        onClose={() => setAsking(undefined)}
      />
    )
  const field = fieldsOfKind(definition).find(({ id }) => id === correcting)
  return (
    <section className="application-detail" aria-labelledby="detail-title">
      <h2 id="detail-title" tabIndex={-1}>
        {local(application.kindName)} {application.number ?? texts.find.withoutNumber}{' '}
        <span className="sign-badge">{texts.states[application.state]}</span>
      </h2>
      {typeof application.accepted?.promisedDay === 'string' && (
        <p>
          {texts.done.promised} <strong>{application.accepted.promisedDay}</strong>
        </p>
      )}
      {application.returnVisitDay !== null && <p>{texts.page.returnVisit(application.returnVisitDay)}</p>}
      {application.endWords !== null && <p>{application.endWords}</p>}
      <RefusalText
        refusal={reveal.refusal ?? archive.refusal ?? show.refusal ?? takeOver.refusal ?? copy.refusal}
      />
      {asking === 'reveal' && (
        <AskLine
          question={texts.page.revealReason}
          hint={texts.page.revealHint}
          yes={texts.page.reveal}
          command={reveal}
          onYes={async (reason) => {
            const full = await reveal.run({ applicationId, reason })
            if (full !== undefined) {
              setShown(full)
              setAsking(undefined)
            }
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {application.gaps
        .filter(({ closedAtMs }) => closedAtMs === null)
        .map(({ groupId, label, dueDay }) => (
          <p key={groupId} className="guard-text" data-act="note">
            {dueDay === null ? local(label) : texts.done.gapUntil(local(label), dueDay)}
            <Button size="small" loading={show.isRunning} onClick={() => void closeGap(groupId)}>
              {texts.page.closeGap(local(label))}
            </Button>
          </p>
        ))}
      {field !== undefined && (
        <CorrectAnswer
          applicationId={applicationId}
          field={field}
          onCorrected={(corrected) => {
            setShown(corrected)
            setCorrecting(undefined)
          }}
          onClose={() => setCorrecting(undefined)}
        />
      )}
      <section className="review-list" aria-label={texts.page.answers}>
        {fieldsOfKind(definition)
          .filter(({ id }) => (application.answers[id]?.length ?? 0) > 0)
          .map((each) => (
            <div key={each.id} className="review-row">
              <span className="review-label">{local(each.label)}</span>
              <span className="review-value">{textOf(each, application.answers[each.id])}</span>
              {isAccepted && (
                <Button
                  size="small"
                  aria-label={texts.page.correctOf(local(each.label))}
                  onClick={() => setCorrecting(each.id)}
                >
                  {texts.page.correct}
                </Button>
              )}
            </div>
          ))}
      </section>
      <h3>{texts.page.history}</h3>
      <ol className="application-history">
        {application.events.map((event, index) => (
          // Nothing is ever taken out of it.
          <li key={index}>
            <time>{hallTimestamp(event.atMs, timeZone)}</time>{' '}
            <strong>{texts.page.events[event.type]}</strong> {event.by?.name ?? event.source} {event.text}
          </li>
        ))}
      </ol>
      {application.notices.some(({ isOurFault }) => isOurFault) && (
        <p className="refusal-text">{texts.page.ourFault}</p>
      )}
      <div className="step-buttons">
        <Button data-back="" data-next="" size="large" onClick={onClose}>
          {common.back}
        </Button>
        <span className="desk-header-rest" />
        {!application.isFull && <Button onClick={() => setAsking('reveal')}>{texts.page.reveal}</Button>}
        {isOpen && visitId !== undefined && (
          <Button
            loading={takeOver.isRunning}
            onClick={() =>
              void takeOver.run({ applicationId, visitId }).then((taken) => taken && onOpened(taken))
            }
          >
            {texts.page.takeOver}
          </Button>
        )}
        {!isOpen && visitId !== undefined && (
          <Button
            loading={copy.isRunning}
            onClick={() => void copy.run({ applicationId, visitId }).then((made) => made && onOpened(made))}
          >
            {texts.page.copy}
          </Button>
        )}
        {isAccepted && <Button onClick={() => setAsking('withdraw')}>{texts.form.withdraw}</Button>}
        {isAccepted && session !== undefined && (
          <Button
            loading={archive.isRunning}
            onClick={() => void archive.run({ applicationId }).then((done) => done && setShown(done))}
          >
            {texts.page.archive}
          </Button>
        )}
        {application.number !== null && (
          <Button onClick={() => setIsPrinting(true)}>{texts.done.print}</Button>
        )}
      </div>
      {isPrinting && (
        <PrintPaper onPrinted={() => setIsPrinting(false)}>
          <OrderSheet application={application} kind={definition} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </section>
  )
}
