import { Button } from 'antd'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { hallTimeWithSeconds } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { receiptNumber } from './receipt-number.ts'

type ReceiptTableProps = {
  readonly receipts: readonly Receipt[]
  readonly timeZone: string | undefined
  readonly onOpen: (receipt: Receipt) => void
}

export function ReceiptTable({ receipts, timeZone, onOpen }: ReceiptTableProps) {
  const texts = useTexts().manager.receipts
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
        { title: texts.time, cell: ({ takenAtMs }) => hallTimeWithSeconds(takenAtMs, timeZone) },
        { title: texts.counter, cell: ({ counterNumber }) => counterNumber },
        { title: texts.clerk, cell: ({ staffNumber }) => staffNumber },
        { title: texts.account, cell: ({ accountNumber }) => accountNumber },
        { title: texts.due, isNumber: true, cell: ({ due }) => formatFen(due) },
        { title: texts.tendered, isNumber: true, cell: ({ tendered }) => formatFen(tendered) },
        { title: texts.change, isNumber: true, cell: ({ change }) => formatFen(change) },
      ]}
    />
  )
}
