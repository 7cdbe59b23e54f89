import type { ReceiptPrint } from '../cashier/payment.ts'
import { receiptNumber } from '../cashier/receipt-number.ts'
import { receivedOf } from '../cashier/received-of.ts'
import type { Paper } from './paper.ts'
import { amountLine, factLine, ruleLine, signLine, textLine, titleLine } from './paper-lines.ts'
import { receiptWords as words } from './receipt-words.ts'

type PrintedReceipt = Omit<ReceiptPrint, 'printerName'>

/** The roll of a receipt printer says what the sheet of the page says, in Chinese. */
export function receiptPaper(
  { receipt, copy, reprint, hallName, accountName, address, amountInCapitals }: PrintedReceipt,
  takenAt: string,
): Paper {
  const { reverses, tenders } = receipt
  const cash = tenders.find(({ means }) => means === 'cash')?.amount ?? 0
  const others = tenders.filter(({ means }) => means !== 'cash')
  return {
    opensDrawer: copy === 0 && cash !== 0,
    lines: [
      titleLine(hallName),
      titleLine(reverses === null ? words.title : words.reversalTitle),
      ...(reprint === null
        ? []
        : [titleLine(words.reprint(reprint.copy)), factLine(words.reprintBy, reprint.by)]),
      ruleLine,
      factLine(words.number, receiptNumber(receipt.number)),
      factLine(words.takenAt, takenAt),
      factLine(words.accountNumber, receipt.accountNumber),
      factLine(words.accountName, accountName),
      factLine(words.address, address),
      ruleLine,
      ...receipt.lines.map((line) => {
        const name = line.feeName ?? words[line.kind]
        const more = line.quantity === null ? line.period : `× ${line.quantity}`
        return amountLine(more === null ? name : `${name} ${more}`, line.amount)
      }),
      ruleLine,
      amountLine(words.due, receipt.due),
      ...others.map(({ means, amount, reference }) =>
        amountLine(reference === null ? words[means] : `${words[means]} ${reference}`, amount),
      ),
      ...(reverses === null ? [amountLine(words.tendered, receivedOf(receipt))] : []),
      amountLine(reverses === null ? words.change : words.givenBack, receipt.change),
      factLine(words.inCapitals, amountInCapitals),
      ...(reverses === null
        ? []
        : [
            factLine(words.reverses, receiptNumber(reverses.number)),
            factLine(words.reason, reverses.reason),
            factLine(words.approvedBy, `${reverses.approvedBy.name} ${reverses.approvedBy.number}`),
          ]),
      factLine(words.clerk, receipt.staffNumber),
      factLine(words.counter, receipt.counterNumber),
      ...(reverses === null ? [] : [signLine(words.customerSigns)]),
      signLine(words.stamp),
      textLine(words.keep),
    ],
  }
}
