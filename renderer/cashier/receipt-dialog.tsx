import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { formatFen } from '../../shared/kernel/money.ts'
import type { Receipt, ReceiptPrint } from '../../shared/cashier/payment.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { InvoiceForm } from './invoice-form.tsx'
import { PrintReceipt } from './print-receipt.tsx'
import { receivedOf } from '../../shared/cashier/received-of.ts'
import { RequestReversalForm } from './request-reversal-form.tsx'
import { ReverseForm } from './reverse-form.tsx'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

type ReceiptDialogProps = {
  readonly receipt: Receipt
  readonly timeZone: string | undefined
  readonly onClose: () => void
  /** At a counter with its drawer: then it can be reversed, too. */
  readonly businessDay?: string
  readonly onChanged?: () => void
}

type Part = 'reverse' | 'request' | 'invoice'

/** One receipt as it stands on disk; every further copy is counted before it is printed. */
export function ReceiptDialog({ receipt, timeZone, onClose, businessDay, onChanged }: ReceiptDialogProps) {
  const { manager, payment } = useTexts()
  const texts = manager.receipts
  const [part, setPart] = useState<Part>()
  const recordPrint = useCommand(client.cashier.recordPrint)
  const [print, setPrint] = useState<ReceiptPrint>()
  const [printedCopy, setPrintedCopy] = useState<number>()
  const reprint = async () => {
    setPrintedCopy(undefined)
    setPrint(await recordPrint.run({ receiptId: receipt.id }))
  }
  const finish = useCallback(() => {
    setPrint(undefined)
    setPrintedCopy(print?.copy)
  }, [print])
  const facts = [
    [texts.time, hallTimestamp(receipt.takenAtMs, timeZone)],
    [texts.counter, String(receipt.counterNumber)],
    [texts.clerk, receipt.staffNumber],
    [texts.account, receipt.accountNumber],
    [texts.receivedSaid, hallTimestamp(receipt.receivedReadBackAtMs, timeZone)],
    [texts.changeSaid, hallTimestamp(receipt.changeReadBackAtMs, timeZone)],
    ...(receipt.reverses === null
      ? []
      : ([
          [texts.state, texts.reverses(receiptNumber(receipt.reverses.number))],
          [texts.reason, receipt.reverses.reason],
        ] as const)),
    ...(receipt.reversedBy === null
      ? []
      : ([[texts.state, texts.reversedBy(receiptNumber(receipt.reversedBy.number))]] as const)),
  ] as const
  const stands = receipt.reverses === null && receipt.reversedBy === null
  const undo = receipt.businessDay === businessDay ? 'reverse' : 'request'
  if (part !== undefined) {
    const back = () => setPart(undefined)
    const Form = { reverse: ReverseForm, request: RequestReversalForm, invoice: InvoiceForm }[part]
    return <Form receipt={receipt} onBack={back} onDone={() => onChanged?.()} />
  }
  return (
    <Dialog title={`${texts.number} ${receiptNumber(receipt.number)}`} onClose={onClose}>
      <dl className="receipt-dialog-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table className="receipt-dialog-lines">
        <caption className="visually-hidden">{texts.lines}</caption>
        <tbody>
          {receipt.lines.map((line, index) => (
            <tr key={index}>
              <th scope="row">
                {line.feeName ?? texts.kinds[line.kind]}{' '}
                {line.quantity === null ? line.period : `× ${line.quantity}`}
              </th>
              <td>{formatFen(line.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.due}</th>
            <td>
              <b>{formatFen(receipt.due)}</b>
            </td>
          </tr>
          {receipt.tenders.map(({ means, amount, reference }, index) => (
            <tr key={index}>
              <th scope="row">
                {payment.means.names[means]} {reference}
              </th>
              <td>{formatFen(amount)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{texts.tendered}</th>
            <td>{formatFen(receivedOf(receipt))}</td>
          </tr>
          <tr>
            <th scope="row">{texts.change}</th>
            <td>{formatFen(receipt.change)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="page-note">{texts.reprintHint}</p>
      <RefusalText refusal={recordPrint.refusal} />
      <div className="dialog-acts">
        <Button icon={<PrinterOutlined />} loading={recordPrint.isRunning} onClick={() => void reprint()}>
          {texts.reprint}
        </Button>
        {businessDay !== undefined && stands && (
          <>
            <Button onClick={() => setPart(undo)}>{texts[undo]}</Button>
            <Button onClick={() => setPart('invoice')}>{texts.invoice}</Button>
          </>
        )}
        <Button onClick={onClose}>{texts.close}</Button>
        {printedCopy !== undefined && <output>✓ {texts.printed(printedCopy)}</output>}
      </div>
      {print !== undefined && <PrintReceipt print={print} onPrinted={finish} />}
    </Dialog>
  )
}
