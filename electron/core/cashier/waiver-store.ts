import type { Waiver } from '../../../shared/cashier/payment.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

type WaiverRow = {
  readonly id: string
  readonly intentId: string
  readonly businessDay: string
  readonly feeCode: string
  readonly quantity: number
  readonly amount: number
  readonly reason: string
  readonly staffId: string
  readonly approvedBy: string
  readonly atMs: number
}

const insertWaiver = statement<WaiverRow>()((param) =>
  sql.insertInto('fee_waiver').values({
    id: param.id,
    intent_id: param.intentId,
    business_day: param.businessDay,
    fee_code: param.feeCode,
    quantity: param.quantity,
    amount_fen: param.amount,
    reason: param.reason,
    staff_id: param.staffId,
    approved_by: param.approvedBy,
    at_ms: param.atMs,
  }),
)
const selectOfDay = statement<{ day: string }>()((param) =>
  sql.selectFrom('fee_waiver').selectAll().where('business_day', '=', param.day).orderBy('at_ms'),
)

export function saveWaiver(writer: Writer, waiver: WaiverRow): void {
  writer.run(insertWaiver, waiver)
}

/** F7: what was not charged on this day. */
export function listWaivers(reader: Reader, day: string): Waiver[] {
  return reader.all(selectOfDay, { day }).map((row) => ({
    id: row.id,
    feeCode: row.fee_code,
    quantity: row.quantity,
    amount: fen(row.amount_fen),
    reason: row.reason,
    by: loadStaffRef(reader, row.staff_id),
    approvedBy: loadStaffRef(reader, row.approved_by),
    atMs: row.at_ms,
  }))
}
