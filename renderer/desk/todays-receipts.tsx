import { Button } from 'antd'
import { useState } from 'react'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { useQuery } from '../api/use-query.ts'
import { ReceiptDialog } from '../cashier/receipt-dialog.tsx'
import { ReceiptTable } from '../cashier/receipt-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { Desk } from './use-desk.ts'

/** A customer comes back for a copy: the day's receipts, newest first. */
export function TodaysReceipts({ desk }: { readonly desk: Desk }) {
  const { desk: desks, common } = useTexts()
  const { businessDay } = desk.workplace
  const { timeZone } = desk.configuration
  const receipts = useQuery((client) => client.cashier.listReceipts({ businessDay }), [businessDay])
  const [opened, setOpened] = useState<Receipt>()
  return (
    <section className="list-panel" aria-labelledby="receipts-title">
      <div className="list-panel-head">
        <h2 id="receipts-title">{desks.idle.receiptsOfToday}</h2>
        <Button data-back="" data-next="" onClick={desk.closePanel}>
          {common.close}
        </Button>
      </div>
      <RefusalText refusal={receipts.refusal} />
      <div className="list-panel-scroll">
        <ReceiptTable receipts={receipts.data ?? []} timeZone={timeZone} onOpen={setOpened} />
      </div>
      {opened !== undefined && (
        <ReceiptDialog receipt={opened} timeZone={timeZone} onClose={() => setOpened(undefined)} />
      )}
    </section>
  )
}
