import { sql as raw } from 'kysely'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** Paid less reversed, and waived. */
const selectSettled = statement<{ visitId: string }>()((param) =>
  sql
    .selectFrom(
      raw<{ feeCode: string; quantity: number }>`(
        SELECT line.fee_code AS feeCode, abs(line.quantity) * sign(line.amount_fen) AS quantity
          FROM receipt JOIN receipt_line line ON line.receipt_id = receipt.id
         WHERE receipt.visit_id = ${param.visitId} AND line.kind = 'fee'
        UNION ALL
        SELECT waiver.fee_code, waiver.quantity
          FROM payment JOIN fee_waiver waiver ON waiver.intent_id = payment.intent_id
         WHERE payment.visit_id = ${param.visitId})`.as('settled'),
    )
    .select(['feeCode'])
    .select((each) => each.fn.sum<number>('quantity').as('quantity'))
    .groupBy('feeCode'),
)

/** How many units of each fee were paid or waived in a visit, by code. */
export function countFeesOfVisit(reader: Reader, visitId: string): ReadonlyMap<string, number> {
  return new Map(reader.all(selectSettled, { visitId }).map(({ feeCode, quantity }) => [feeCode, quantity]))
}
