import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

// Asked here and not of the cashier slice, which itself stands on visits: the other way round would be a circle.
const selectOpenPayment = statement<{ visitId: string }>()((param) =>
  sql
    .selectFrom('payment')
    .select(['intent_id as intentId', 'transaction_id as transactionId'])
    .where('visit_id', '=', param.visitId)
    .where('step', 'not in', ['paid', 'abandoned']),
)
const countPaidBills = statement<{ visitId: string; transactionId: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .innerJoin('receipt_line', 'receipt_line.receipt_id', 'receipt.id')
    .select((each) => each.fn.countAll<number>().as('bills'))
    .where('receipt.visit_id', '=', param.visitId)
    .where('receipt.transaction_id', '=', param.transactionId)
    .where('receipt_line.kind', '=', 'bill'),
)
const abandon = statement<{ intentId: string; atMs: number }>()((param) =>
  sql
    .updateTable('payment')
    .set({ step: 'abandoned', ended_at_ms: param.atMs })
    .where('intent_id', '=', param.intentId),
)

type OfVisit = { readonly visitId: string }

/** A payment of this visit that is neither taken nor abandoned: there is one at the most. */
export function findOpenPayment(
  reader: Reader,
  { visitId }: OfVisit,
): { readonly intentId: string; readonly transactionId: string } | undefined {
  return reader.first(selectOpenPayment, { visitId })
}

export function countPaidBillsOf(reader: Reader, { id, visitId }: OfVisit & { readonly id: string }): number {
  return reader.first(countPaidBills, { visitId, transactionId: id })?.bills ?? 0
}

/** The drawer is untouched: nothing had been taken. */
export function saveAbandoned(writer: Writer, intentId: string, atMs: number): void {
  writer.run(abandon, { intentId, atMs })
}
