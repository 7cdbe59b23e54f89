import { Button } from 'antd'
import { useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import { fieldsOfKind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { AskLine } from '../desk/ask-line.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CorrectAnswer } from './correct-answer.tsx'
import { DetailAnswers } from './detail-answers.tsx'
import { DetailGaps } from './detail-gaps.tsx'
import { DetailHistory } from './detail-history.tsx'
import { DetailScans } from './detail-scans.tsx'
import { EndApplication } from './end-application.tsx'
import { OrderSheet } from './order-sheet.tsx'
import { PrintSlipButton } from './print-slip-button.tsx'
import { RecordTold } from './record-told.tsx'
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

type Asking = 'reveal' | 'withdraw' | 'told'

/** Afterwards: how far it is, what was answered, what is still missing; personal data is masked until somebody says why. */
export function ApplicationDetail(props: ApplicationDetailProps) {
  const { applicationId, hallName, timeZone, visitId, onOpened, onClose } = props
  const { application: texts, common } = useTexts()
  const local = useLocalText()
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
  const takeOver = useCommand(client.application.takeOver)
  const copy = useCommand(client.application.copy)
  const application = shown ?? stored.data
  if (application === undefined || kind.data === undefined)
    return <RefusalText refusal={stored.refusal ?? kind.refusal} />
  const definition = kind.data
  const isAccepted = application.state === 'accepted'
  const isOpen = application.state === 'draft' || application.state === 'review'
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
      <RefusalText refusal={reveal.refusal ?? archive.refusal ?? takeOver.refusal ?? copy.refusal} />
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
      {isAccepted && <DetailGaps application={application} kind={definition} onChanged={setShown} />}
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
      {asking === 'told' && (
        <RecordTold
          applicationId={applicationId}
          kind={definition}
          timeZone={timeZone}
          onTold={(told) => {
            setShown(told)
            setAsking(undefined)
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      <DetailAnswers
        application={application}
        kind={definition}
        timeZone={timeZone}
        onCorrect={setCorrecting}
      />
      <DetailScans application={application} />
      <DetailHistory application={application} kind={definition} timeZone={timeZone} />
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
        {isAccepted && session !== undefined && (
          <Button onClick={() => setAsking('told')}>{texts.page.told}</Button>
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
        {application.number !== null && application.isFull && visitId !== undefined && (
          <PrintSlipButton
            applicationId={applicationId}
            kind={definition}
            hallName={hallName}
            timeZone={timeZone}
          />
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
