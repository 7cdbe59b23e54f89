import { useQuery } from '../api/use-query.ts'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'

const receiptsRead = 50

/**
 * How many bills were paid in the present matter, as far as this page can know it: the receipts of this counter since the
 * matter began. What counts is the host's own figure.
 */
export function usePaidBills(desk: Desk, { transaction, receipt }: Serving): number {
  const { businessDay, counter } = desk.workplace
  const isPaid =
    receipt !== undefined && transaction !== undefined && receipt.takenAtMs >= transaction.startedAtMs
  const receipts = useQuery(
    async (client) => (isPaid ? client.cashier.listReceipts({ businessDay, limit: receiptsRead }) : []),
    [receipt?.id, isPaid],
  )
  if (!isPaid) return 0
  // While this customer was aside others paid at this counter.
  const own =
    transaction.parkedMs > 0
      ? [receipt]
      : (receipts.data ?? [receipt]).filter(
          (each) => each.counterNumber === counter.number && each.takenAtMs >= transaction.startedAtMs,
        )
  return own.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'bill').length
}
