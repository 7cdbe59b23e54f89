import { meansSchema } from '../../../shared/cashier/means.ts'
import { sql, statement } from '../database/sql.ts'
import type { Till } from '../shift/index.ts'

const selectOpenPayments = statement<{ staffId: string }>()((param) =>
  sql
    .selectFrom('payment')
    .innerJoin('visit', 'visit.id', 'payment.visit_id')
    .select('payment.account_number as accountNumber')
    .where('payment.step', 'not in', ['paid', 'abandoned'])
    .where('visit.staff_id', '=', param.staffId),
)
const sumOfShift = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .select((each) => [
      each.fn.countAll<number>().as('receipts'),
      each.fn.min('number').as('firstReceipt'),
      each.fn.max('number').as('lastReceipt'),
      each.fn.sum<number | null>('due_fen').as('taken'),
      each.fn.count<number>('reverses_id').as('reversals'),
    ])
    .where('shift_id', '=', param.shiftId),
)
const sumLines = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('receipt_line')
    .innerJoin('receipt', 'receipt.id', 'receipt_line.receipt_id')
    .select(['receipt_line.kind', (each) => each.fn.sum<number>('amount_fen').as('amount')])
    .where('receipt.shift_id', '=', param.shiftId)
    .groupBy('receipt_line.kind'),
)

const sumTenders = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('receipt_tender')
    .innerJoin('receipt', 'receipt.id', 'receipt_tender.receipt_id')
    .select('means')
    .select((each) => [
      each.fn.countAll<number>().as('count'),
      each.fn.sum<number>('receipt_tender.amount_fen').as('amount'),
    ])
    .where('receipt.shift_id', '=', param.shiftId)
    .groupBy('means'),
)

/** What a shift asks of the cashier. */
export const till: Till = {
  listOpenPayments: (reader, staffId) =>
    reader.all(selectOpenPayments, { staffId }).map(({ accountNumber }) => accountNumber),
  sumReceipts(reader, shiftId) {
    const sums = reader.first(sumOfShift, { shiftId })
    const lines = reader.all(sumLines, { shiftId })
    const amountOf = (kind: string) => lines.find((each) => each.kind === kind)?.amount ?? 0
    const tenders = reader.all(sumTenders, { shiftId })
    return {
      receipts: sums?.receipts ?? 0,
      firstReceipt: sums?.firstReceipt ?? null,
      lastReceipt: sums?.lastReceipt ?? null,
      taken: sums?.taken ?? 0,
      bills: amountOf('bill'),
      prepayments: amountOf('prepayment'),
      fees: amountOf('fee'),
      means: meansSchema.options.flatMap((means) => {
        const found = tenders.find((each) => each.means === means)
        return found === undefined ? [] : [{ means, count: found.count, amount: found.amount }]
      }),
      reversals: sums?.reversals ?? 0,
    }
  },
}
