import { Button } from 'antd'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { pressKey } from './press-key.ts'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'

type VisitActsProps = {
  readonly desk: Desk
  readonly serving: Serving
  /** Only what the card of a finished payment does not offer already. */
  readonly isBesidePaid?: boolean
}

/** What can be done for the customer now. */
export function VisitActs({ desk, serving, isBesidePaid = false }: VisitActsProps) {
  const texts = useTexts().visit
  const { commands, openPanel } = desk
  const { transaction } = serving
  const refusal = commands.resume.refusal ?? commands.finish.refusal ?? commands.endTransaction.refusal
  if (transaction === undefined) {
    return (
      <section className="visit-acts">
        <p>{texts.allEnded}</p>
        <RefusalText refusal={refusal} />
        <div className="visit-buttons">
          <Button
            size="large"
            type="primary"
            data-next=""
            loading={commands.finish.isRunning}
            aria-keyshortcuts="F10"
            onClick={() => pressKey('F10', desk)}
          >
            {texts.finish} <kbd>F10</kbd>
          </Button>
          <Button size="large" className="step-button" onClick={() => openPanel({ kind: 'next-matter' })}>
            {texts.nextMatter}
          </Button>
        </div>
      </section>
    )
  }
  const { id: transactionId, state } = transaction
  if (state === 'held') {
    return (
      <section className="visit-acts">
        <p>{transaction.holdReason !== null && texts.holdReasons[transaction.holdReason]}</p>
        <RefusalText refusal={refusal} />
        <div className="visit-buttons">
          <Button
            size="large"
            type="primary"
            data-next=""
            loading={commands.resume.isRunning}
            onClick={() => void commands.resume.run({ transactionId })}
          >
            {texts.resume}
          </Button>
          <Button size="large" className="step-button" onClick={() => openPanel({ kind: 'end' })}>
            {texts.end}
          </Button>
        </div>
      </section>
    )
  }
  return (
    <section className="visit-acts">
      {!isBesidePaid && <p>{texts.whatNext}</p>}
      <RefusalText refusal={refusal} />
      <div className="visit-buttons">
        {!isBesidePaid && (
          <Button
            size="large"
            type="primary"
            data-next=""
            aria-keyshortcuts="F9"
            onClick={() => pressKey('F9', desk)}
          >
            {texts.takePayment} <kbd>F9</kbd>
          </Button>
        )}
        {!isBesidePaid && (
          <Button
            size="large"
            className="step-button"
            aria-keyshortcuts="F10"
            onClick={() => pressKey('F10', desk)}
          >
            {texts.end} <kbd>F10</kbd>
          </Button>
        )}
        {isBesidePaid && (
          <Button size="large" className="step-button" onClick={() => openPanel({ kind: 'end' })}>
            {texts.nextMatter}
          </Button>
        )}
        <Button size="large" onClick={() => openPanel({ kind: 'hold' })}>
          {texts.hold}
        </Button>
      </div>
    </section>
  )
}
