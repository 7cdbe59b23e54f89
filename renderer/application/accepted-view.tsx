import { Button } from 'antd'
import { useState } from 'react'
import type { ApplicationPrint } from '../../shared/application/application.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { SavePdfButton } from '../ui/save-pdf-button.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { OrderSheet } from './order-sheet.tsx'
import { SlipSheet } from './slip-sheet.tsx'
import { useLocalText } from './use-local-text.ts'

type AcceptedViewProps = {
  readonly application: ApplicationPrint
  readonly hallName: string
  readonly timeZone: string
  readonly visitId: string | undefined
  readonly onClose: () => void
}

/** F3, F4: the number and the day stand large; the order is printed as soon as it is on disk. */
export function AcceptedView(props: AcceptedViewProps) {
  const { application, hallName, timeZone, visitId, onClose } = props
  const { done: texts, briefing: words } = useTexts().application
  const local = useLocalText()
  const [isPrinting, setIsPrinting] = useState(true)
  const kind = useQuery(
    (api, signal) => api.application.kindOf({ applicationId: application.id }, { signal }),
    [application.id],
  )
  const openPayment = useCommand(client.cashier.openPayment)
  const due = useQuery(
    async (api, signal) => (visitId === undefined ? [] : api.application.feesDue({ visitId }, { signal })),
    [visitId],
  )
  const toPay = due.data?.[0]
  const { accepted, gaps } = application
  return (
    <section className="small-form accepted-view" aria-labelledby="accepted-title">
      <h2 id="accepted-title">✓ {texts.heading}</h2>
      <dl>
        <div>
          <dt>{texts.number}</dt>
          <dd className="accepted-big">{application.number}</dd>
        </div>
        <div>
          <dt>{texts.promised}</dt>
          <dd className="accepted-big">
            {accepted?.promisedDay ??
              (typeof accepted?.unknownYear === 'number'
                ? words.unknownYear(accepted.unknownYear)
                : kind.data && local(kind.data.promise.words))}
          </dd>
        </div>
        <div>
          <dt>{texts.firstContact}</dt>
          <dd>
            {application.firstContact.name} {application.firstContact.number}
          </dd>
        </div>
        {gaps.length > 0 && (
          <div>
            <dt>{texts.gaps}</dt>
            <dd>
              {gaps.map(({ groupId, label, dueDay }) => (
                <p key={groupId}>{dueDay === null ? local(label) : texts.gapUntil(local(label), dueDay)}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {typeof accepted?.handOff?.number === 'string' && <p>{texts.handOff(accepted.handOff.number)}</p>}
      {toPay !== undefined && <p className="apology-line">{texts.fees}</p>}
      <RefusalText refusal={openPayment.refusal ?? due.refusal} />
      <div className="step-buttons">
        <Button size="large" onClick={() => setIsPrinting(true)}>
          {texts.print}
        </Button>
        {kind.data !== undefined && (
          <SavePdfButton fileName={`${texts.heading} ${application.number ?? ''}`}>
            <OrderSheet application={application} kind={kind.data} hallName={hallName} timeZone={timeZone} />
          </SavePdfButton>
        )}
        <SentToPrinter sent={application} />
        <span className="desk-header-rest" />
        {toPay !== undefined && visitId !== undefined && (
          <Button
            size="large"
            loading={openPayment.isRunning}
            onClick={() => void openPayment.run({ visitId, accountNumber: toPay.accountNumber })}
          >
            {texts.pay}
          </Button>
        )}
        <Button
          data-next=""
          data-back=""
          className="step-button"
          type="primary"
          size="large"
          onClick={onClose}
        >
          {texts.finish}
        </Button>
      </div>
      {isPrinting && kind.data !== undefined && (
        <PrintPaper onPrinted={() => setIsPrinting(false)}>
          <OrderSheet application={application} kind={kind.data} hallName={hallName} timeZone={timeZone} />
          {application.printerName === null && (
            <SlipSheet slip={application} kind={kind.data} hallName={hallName} timeZone={timeZone} />
          )}
        </PrintPaper>
      )}
    </section>
  )
}
