import { Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Receipt, ReceiptPrint } from '../../shared/cashier/payment.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { RestoreOfReceipt } from '../restore/restore-of-receipt.tsx'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { focusNext } from '../ui/use-focus-next.ts'
import { PaymentSteps } from './payment-steps.tsx'
import { PrintReceipt } from './print-receipt.tsx'
import { receivedOf } from '../../shared/cashier/received-of.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

type PaidCardProps = {
  readonly receipt: Receipt
  readonly onFinish: () => void
  readonly onMore: () => void
  readonly isFinishing: boolean
}

/** Step 5: it is on disk. Only now is anything printed (L2), each copy counted before (invariant 16). */
export function PaidCard({ receipt, onFinish, onMore, isFinishing }: PaidCardProps) {
  const texts = useTexts().payment.paid
  const recordPrint = useCommand(client.cashier.recordPrint)
  const [print, setPrint] = useState<ReceiptPrint>()
  const [copy, setCopy] = useState<number>()
  const place = useRef<HTMLElement>(null)
  const isPrinted = copy !== undefined
  const printOne = async () => {
    const next = await recordPrint.run({ receiptId: receipt.id })
    setPrint(next)
    if (next !== undefined) setCopy(next.copy)
  }
  const finishPrint = useCallback(() => setPrint(undefined), [])
  // After the print the next step is the end.
  useEffect(() => {
    if (isPrinted && print === undefined) focusNext(place.current)
  }, [isPrinted, print])
  const rows = [
    [texts.due, receipt.due],
    [texts.tendered, receivedOf(receipt)],
    [texts.change, receipt.change],
  ] as const
  return (
    <section className="payment" ref={place} aria-labelledby="paid-title">
      <PaymentSteps step="paid" />
      <div className="paid-head">
        <h2 id="paid-title">
          <span aria-hidden="true">✓ </span>
          {texts.heading}
        </h2>
        <p>{texts.saved}</p>
      </div>
      <dl className="sums sums-wide">
        <div>
          <dt>{texts.number}</dt>
          <dd className="receipt-number">{receiptNumber(receipt.number)}</dd>
        </div>
        {rows.map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Money amount={amount} size="large" withSign />
            </dd>
          </div>
        ))}
      </dl>
      <RestoreOfReceipt receiptId={receipt.id} />
      <output className="print-state">
        {isPrinted && (copy === 0 ? `✓ ${texts.printed}` : `✓ ${texts.reprinted(copy)}`)}
      </output>
      <RefusalText refusal={recordPrint.refusal} />
      <div className="step-buttons">
        <Button onClick={onMore}>{texts.more}</Button>
        <span className="desk-header-rest" />
        <Button
          size="large"
          className="step-button"
          data-next={isPrinted ? undefined : ''}
          type={isPrinted ? 'default' : 'primary'}
          loading={recordPrint.isRunning}
          onClick={() => void printOne()}
        >
          {isPrinted ? texts.reprint : texts.print}
        </Button>
        <Button
          size="large"
          className="step-button"
          data-next={isPrinted ? '' : undefined}
          type={isPrinted ? 'primary' : 'default'}
          loading={isFinishing}
          aria-keyshortcuts="F10"
          onClick={onFinish}
        >
          {texts.finish} <kbd>F10</kbd>
        </Button>
      </div>
      {print !== undefined && <PrintReceipt print={print} onPrinted={finishPrint} />}
    </section>
  )
}
