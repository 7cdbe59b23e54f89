import type { ReceiptPrint } from '../cashier/payment.ts'
import { receiptNumber } from '../cashier/receipt-number.ts'
import { receivedOf } from '../cashier/received-of.ts'
import { formatFen } from '../kernel/money.ts'
import type { Paper } from './paper.ts'
import { receiptWords as words } from './receipt-words.ts'

type PrintedReceipt = Omit<ReceiptPrint, 'printerName'>

/** The roll of a receipt printer says what the sheet of the page says, in Chinese. */
export function receiptPaper(
  { receipt, copy, hallName, accountName, address, amountInCapitals }: PrintedReceipt,
  takenAt: string,
): Paper {
  const { reverses, tenders } = receipt
  const text = (label: string, value: string | number) =>
    ({ kind: 'text', text: `${label}：${value}` }) as const
  const row = (label: string, amount: number) =>
    ({ kind: 'row', text: label, amount: formatFen(amount) }) as const
  const cash = tenders.find(({ means }) => means === 'cash')?.amount ?? 0
  const others = tenders.filter(({ means }) => means !== 'cash')
  return {
    opensDrawer: copy === 0 && cash !== 0,
    lines: [
      { kind: 'title', text: hallName },
      { kind: 'title', text: reverses === null ? words.title : words.reversalTitle },
      ...(copy === 0 ? [] : [{ kind: 'title', text: words.reprint(copy) } as const]),
      { kind: 'rule' },
      text(words.number, receiptNumber(receipt.number)),
      text(words.takenAt, takenAt),
      text(words.accountNumber, receipt.accountNumber),
      text(words.accountName, accountName),
      text(words.address, address),
      { kind: 'rule' },
      ...receipt.lines.map((line) => {
        const name = line.feeName ?? words[line.kind]
        const more = line.quantity === null ? line.period : `× ${line.quantity}`
        return row(more === null ? name : `${name} ${more}`, line.amount)
      }),
      { kind: 'rule' },
      row(words.due, receipt.due),
      ...others.map(({ means, amount, reference }) =>
        row(reference === null ? words[means] : `${words[means]} ${reference}`, amount),
      ),
      ...(reverses === null ? [row(words.tendered, receivedOf(receipt))] : []),
      row(reverses === null ? words.change : words.givenBack, receipt.change),
      text(words.inCapitals, amountInCapitals),
      ...(reverses === null
        ? []
        : [
            text(words.reverses, receiptNumber(reverses.number)),
            text(words.reason, reverses.reason),
            text(words.approvedBy, `${reverses.approvedBy.name} ${reverses.approvedBy.number}`),
          ]),
      text(words.clerk, receipt.staffNumber),
      text(words.counter, receipt.counterNumber),
      ...(reverses === null ? [] : [{ kind: 'sign', text: words.customerSigns } as const]),
      { kind: 'sign', text: words.stamp },
      { kind: 'text', text: words.keep },
    ],
  }
}
