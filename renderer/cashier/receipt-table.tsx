import { Button } from 'antd'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { hallTimeWithSeconds } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { receivedOf } from '../../shared/cashier/received-of.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

type ReceiptTableProps = {
  readonly receipts: readonly Receipt[]
  readonly timeZone: string | undefined
  readonly onOpen: (receipt: Receipt) => void
}

export function ReceiptTable({ receipts, timeZone, onOpen }: ReceiptTableProps) {
  const { manager, payment } = useTexts()
  const texts = manager.receipts
  const { names } = payment.means
  const stateOf = ({ reverses, reversedBy }: Receipt) => {
    if (reverses !== null) return texts.reverses(receiptNumber(reverses.number))
    return reversedBy === null ? '' : texts.reversedBy(receiptNumber(reversedBy.number))
  }
  const opener = (receipt: Receipt) => {
    const number = receiptNumber(receipt.number)
    return (
      <Button type="link" aria-label={texts.open(number)} onClick={() => onOpen(receipt)}>
        {number}
      </Button>
    )
  }
  return (
    <DataTable
      caption={texts.title}
      empty={texts.none}
      rows={receipts}
      keyOf={({ id }) => id}
      columns={[
        { title: texts.number, cell: opener },
        {
          title: texts.time,
          isShort: true,
          cell: ({ takenAtMs }) => hallTimeWithSeconds(takenAtMs, timeZone),
        },
        { title: texts.counter, isShort: true, cell: ({ counterNumber }) => counterNumber },
        { title: texts.clerk, isShort: true, cell: ({ staffNumber }) => staffNumber },
        { title: texts.account, isShort: true, cell: ({ accountNumber }) => accountNumber },
        { title: texts.due, isNumber: true, cell: ({ due }) => formatFen(due) },
        { title: texts.tendered, isNumber: true, cell: (receipt) => formatFen(receivedOf(receipt)) },
        { title: texts.change, isNumber: true, cell: ({ change }) => formatFen(change) },
        { title: texts.means, cell: ({ tenders }) => tenders.map(({ means }) => names[means]).join(' ') },
        { title: texts.state, cell: stateOf },
      ]}
    />
  )
}
