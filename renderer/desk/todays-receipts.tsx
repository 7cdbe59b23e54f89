import { Button } from 'antd'
import { useId, useState } from 'react'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { useQuery } from '../api/use-query.ts'
import { ReceiptDialog } from '../cashier/receipt-dialog.tsx'
import { ReceiptTable } from '../cashier/receipt-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { Desk } from './use-desk.ts'

/** A customer comes back for a copy, or with a mistake: the receipts of a day, newest first. */
export function TodaysReceipts({ desk }: { readonly desk: Desk }) {
  const { desk: desks, common, manager } = useTexts()
  const { businessDay } = desk.workplace
  const { timeZone } = desk.configuration
  const [day, setDay] = useState(businessDay)
  const receipts = useQuery((client) => client.cashier.listReceipts({ businessDay: day }), [day])
  const [opened, setOpened] = useState<Receipt>()
  const dayId = useId()
  const close = () => setOpened(undefined)
  return (
    <section className="list-panel" aria-labelledby="receipts-title">
      <div className="list-panel-head">
        <h2 id="receipts-title">
          {day === businessDay ? desks.idle.receiptsOfToday : manager.receipts.title}
        </h2>
        <label htmlFor={dayId}>{manager.receipts.day}</label>
        <input
          id={dayId}
          className="text-field day-field"
          type="date"
          max={businessDay}
          value={day}
          onChange={({ target }) => setDay(target.value === '' ? businessDay : target.value)}
        />
        <Button data-back="" data-next="" onClick={desk.closePanel}>
          {common.close}
        </Button>
      </div>
      <RefusalText refusal={receipts.refusal} />
      <div className="list-panel-scroll">
        <ReceiptTable receipts={receipts.data ?? []} timeZone={timeZone} onOpen={setOpened} />
      </div>
      {opened !== undefined && (
        <ReceiptDialog
          receipt={opened}
          timeZone={timeZone}
          businessDay={businessDay}
          onChanged={() => {
            close()
            receipts.reload()
          }}
          onClose={close}
        />
      )}
    </section>
  )
}
