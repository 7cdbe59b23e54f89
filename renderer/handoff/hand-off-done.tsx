import { Button } from 'antd'
import { useCallback, useState } from 'react'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { HandOffSlip } from './hand-off-slip.tsx'
import { useRecipientName } from './use-recipient-name.ts'

type HandOffDoneProps = {
  readonly handOff: HandOff
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
          <Button size="large" onClick={() => setIsPrinting(true)}>
            {texts.printAgain}
          </Button>
        )}
      </div>
      {isPrinting && (
        <PrintPaper onPrinted={finish}>
          <HandOffSlip handOff={handOff} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </section>
  )
}
