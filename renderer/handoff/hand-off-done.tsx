import { Button } from 'antd'
import { useCallback, useState } from 'react'
import type { HandOffPrint } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { PrintHandOffSlip } from './print-hand-off-slip.tsx'
import { useRecipientName } from './use-recipient-name.ts'

type HandOffDoneProps = {
  readonly handOff: HandOffPrint
  readonly hallName: string
  readonly timeZone: string
  readonly onClose: () => void
}

/** What the customer has to know: with whom, by when, under which number; the slip is printed by itself and again on demand. */
export function HandOffDone({ handOff, hallName, timeZone, onClose }: HandOffDoneProps) {
  const texts = useTexts().handoff.handedOff
  const nameOfRecipient = useRecipientName()
  const hasSlip = handOff.customer !== null
  const [isPrinting, setIsPrinting] = useState(hasSlip)
  const [slip, setSlip] = useState(handOff)
  const printSlip = useCommand(client.handoff.printSlip)
  const printAgain = async () => {
    const again = await printSlip.run({ handOffId: handOff.id })
    if (again === undefined) return
    setSlip(again)
    setIsPrinting(true)
  }
  const finish = useCallback(() => setIsPrinting(false), [])
  return (
    <section className="called-view" aria-labelledby="handed-off-title">
      <h2 id="handed-off-title">
        <span aria-hidden="true">✓ </span>
        {texts.title}
      </h2>
      <p className="hand-off-number">{handOff.number}</p>
      <p className="sent-place">{texts.to(nameOfRecipient(handOff))}</p>
      <p>{texts.due(hallTimestamp(handOff.dueAtMs, timeZone).slice(0, 16))}</p>
      <p className="hint">{hasSlip ? texts.giveSlip : texts.yoursUntilAccepted}</p>
      <div className="called-buttons">
        <Button type="primary" size="large" data-next="" data-back="" ref={focusOnArrival} onClick={onClose}>
          {texts.understood}
        </Button>
        {hasSlip && (
          <Button size="large" loading={printSlip.isRunning} onClick={() => void printAgain()}>
            {texts.printAgain}
          </Button>
        )}
      </div>
      {hasSlip && <SentToPrinter sent={slip} />}
      <RefusalText refusal={printSlip.refusal} />
      {isPrinting && (
        <PrintHandOffSlip slip={slip} hallName={hallName} timeZone={timeZone} onPrinted={finish} />
      )}
    </section>
  )
}
