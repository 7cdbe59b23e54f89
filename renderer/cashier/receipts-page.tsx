import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { formatFen } from '../../shared/kernel/money.ts'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ReceiptDialog } from './receipt-dialog.tsx'
import { ReceiptTable } from './receipt-table.tsx'
import './receipts.css'

/** The most that one query gives. */
const mostReceipts = 200

/** The receipts of a day, newest first, and what they add up to. */
export function ReceiptsPage() {
  const texts = useTexts().manager.receipts
  const { data: status } = useQuery((api, signal) => api.hall.status(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [chosenDay, setChosenDay] = useState<string>()
  const [opened, setOpened] = useState<Receipt>()
  const day = chosenDay ?? status?.businessDay ?? undefined
  const {
    data: receipts,
    refusal,
    isLoading,
    reload,
  } = useQuery(
    async (api, signal) =>
      day === undefined
        ? []
        : api.cashier.listReceipts({ businessDay: day, limit: mostReceipts }, { signal }),
    [day],
  )
  const dayId = useId()
  const total = (receipts ?? []).reduce((sum, { due }) => sum + due, 0)
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <label htmlFor={dayId}>{texts.day}</label>
        <Input
          id={dayId}
          className="day-field"
          type="date"
          value={day ?? ''}
          onChange={({ target }) => setChosenDay(target.value === '' ? undefined : target.value)}
        />
        <Button onClick={reload} loading={isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
      <p className="receipts-total">
        <b>{texts.total(receipts?.length ?? 0, formatFen(total))}</b>
      </p>
      {receipts?.length === mostReceipts && <p className="page-note">{texts.atMost(mostReceipts)}</p>}
      <ReceiptTable receipts={receipts ?? []} timeZone={hall?.timeZone} onOpen={setOpened} />
      {opened !== undefined && (
        <ReceiptDialog receipt={opened} timeZone={hall?.timeZone} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}
