import { Button, Table } from 'antd'
import { formatFen } from '../../shared/kernel/money.ts'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { hallTimeWithSeconds } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { receiptNumber } from './receipt-number.ts'

type ReceiptTableProps = {
  readonly receipts: readonly Receipt[]
  readonly timeZone: string | undefined
  readonly onOpen: (receipt: Receipt) => void
}

export function ReceiptTable({ receipts, timeZone, onOpen }: ReceiptTableProps) {
  const texts = useTexts().manager.receipts
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={receipts}
      locale={{ emptyText: texts.none }}
      columns={[
        {
          title: texts.number,
          dataIndex: 'number',
          render: (number: number, receipt) => (
            <Button type="link" aria-label={texts.open(receiptNumber(number))} onClick={() => onOpen(receipt)}>
              {receiptNumber(number)}
            </Button>
          ),
        },
        { title: texts.time, dataIndex: 'takenAtMs', render: (atMs: number) => hallTimeWithSeconds(atMs, timeZone) },
        { title: texts.counter, dataIndex: 'counterNumber' },
        { title: texts.clerk, dataIndex: 'staffNumber' },
        { title: texts.account, dataIndex: 'accountNumber' },
        { title: texts.due, dataIndex: 'due', align: 'right', render: formatFen },
        { title: texts.tendered, dataIndex: 'tendered', align: 'right', render: formatFen },
        { title: texts.change, dataIndex: 'change', align: 'right', render: formatFen },
      ]}
    />
  )
}
