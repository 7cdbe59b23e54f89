import { useQuery } from '../api/use-query.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

/** Shares of a thousand receipts that a manager looks out for. */
const voidsPerThousand = 2
const entryErrorsPerThousand = 0.5

type ReversalsProps = { readonly day: string | undefined; readonly timeZone: string | undefined }

/** C5: what was put right on this day, copies printed, and both against the reference lines. */
export function Reversals({ day, timeZone }: ReversalsProps) {
  const { page: texts, report: words } = useTexts().shift
  const receipts = useTexts().manager.receipts
  const { data, refusal } = useQuery(
    async (api, signal) =>
      day === undefined ? undefined : api.cashier.dayQuality({ businessDay: day }, { signal }),
    [day],
  )
  if (data === undefined) return <RefusalText refusal={refusal} />
  const { reversals } = data
  const shareOf = (count: number) => (data.receipts === 0 ? 0 : (count * 1000) / data.receipts)
  const voids = shareOf(reversals.length)
  const errors = shareOf(data.entryErrors)
  return (
    <>
      <h2>{texts.reversals(reversals.length)}</h2>
      <DataTable
        caption={texts.reversals(reversals.length)}
        columns={[
          { title: receipts.number, cell: ({ number }) => receiptNumber(number) },
          { title: receipts.time, cell: ({ takenAtMs }) => hallTime(takenAtMs, timeZone) },
          {
            title: texts.ofReceipt,
            cell: ({ reverses }) => (reverses === null ? '' : receiptNumber(reverses.number)),
          },
          { title: receipts.reason, cell: ({ reverses }) => reverses?.reason ?? '' },
          { title: words.clerk, cell: ({ staffNumber }) => staffNumber },
          { title: texts.approvedBy, cell: ({ reverses }) => reverses?.approvedBy.name ?? '' },
          { title: words.amount, isNumber: true, cell: ({ due }) => formatFen(due) },
        ]}
        rows={reversals}
        keyOf={({ id }) => id}
        empty={texts.noReversals}
      />
      {data.waivers.length > 0 && (
        <DataTable
          caption={texts.waivers}
          columns={[
            { title: texts.waivers, cell: ({ feeCode, quantity }) => `${feeCode} × ${quantity}` },
            { title: receipts.reason, cell: ({ reason }) => reason },
            { title: words.clerk, cell: ({ by }) => by.name },
            { title: texts.approvedBy, cell: ({ approvedBy }) => approvedBy.name },
            { title: words.amount, isNumber: true, cell: ({ amount }) => formatFen(amount) },
          ]}
          rows={data.waivers}
          keyOf={({ id }) => id}
          empty=""
        />
      )}
      <p className="page-note">
        {texts.quality(data.receipts, data.reprints)}{' '}
        <span data-warn={voids > voidsPerThousand}>
          {texts.voids(voids.toFixed(1), String(voidsPerThousand))}
        </span>{' '}
        <span data-warn={errors > entryErrorsPerThousand}>
          {texts.errors(errors.toFixed(1), String(entryErrorsPerThousand))}
        </span>
      </p>
    </>
  )
}
