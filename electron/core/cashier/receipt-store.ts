import type { Receipt } from '../../../shared/cashier/payment.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { listReceiptLines, type ReceiptRow } from './receipt-row-store.ts'

const selectLastNumber = statement<{ none: null }>()(() =>
  sql.selectFrom('receipt').select('number').orderBy('number', 'desc').limit(1),
)
const newestFirst = sql.selectFrom('receipt').selectAll().orderBy('number', 'desc')
const selectById = statement<{ id: string }>()((param) => newestFirst.where('id', '=', param.id))
const selectOfVisit = statement<{ visitId: string }>()((param) =>
  newestFirst.where('visit_id', '=', param.visitId).limit(1),
)
const selectAccountsPaid = statement<{ visitId: string; transactionId: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .select('account_number as accountNumber')
    .distinct()
    .where('visit_id', '=', param.visitId)
    .where('transaction_id', '=', param.transactionId),
)
const selectOfDay = statement<{ day: string; limit: number }>()((param) =>
  newestFirst.where('business_day', '=', param.day).limit(param.limit),
)
const selectOfAccount = statement<{ accountNumber: string; limit: number }>()((param) =>
  newestFirst.where('account_number', '=', param.accountNumber).limit(param.limit),
)
const selectOfAccountAndDay = statement<{ accountNumber: string; day: string; limit: number }>()((param) =>
  newestFirst
    .where('account_number', '=', param.accountNumber)
    .where('business_day', '=', param.day)
    .limit(param.limit),
)
const sumOfDay = statement<{ counterId: string; day: string }>()((param) =>
  sql
    .selectFrom('drawer_entry')
    .select((each) => each.fn.coalesce(each.fn.sum<number>('amount_fen'), each.lit(0)).as('takenFen'))
    .select((each) => each.fn.count<number>('receipt_id').distinct().as('receipts'))
    .where('counter_id', '=', param.counterId)
    .where('business_day', '=', param.day),
)
const countPrints = statement<{ receiptId: string }>()((param) =>
  sql
    .selectFrom('receipt_print')
    .select((each) => each.fn.countAll<number>().as('copies'))
    .where('receipt_id', '=', param.receiptId),
)
const insertPrint = statement<{ receiptId: string; copy: number; atMs: number; staffId: string }>()((param) =>
  sql.insertInto('receipt_print').values({
    receipt_id: param.receiptId,
    copy: param.copy,
    printed_at_ms: param.atMs,
    staff_id: param.staffId,
  }),
)

/** In the payment's own transaction: no gap, no repeat (invariant 4). */
export function nextReceiptNumber(reader: Reader): number {
  return (reader.first(selectLastNumber, { none: null })?.number ?? 0) + 1
}

export function findReceipt(reader: Reader, id: string): Receipt | undefined {
  const row = reader.first(selectById, { id })
  return row && toReceipt(reader, row)
}

export function findLatestReceiptOfVisit(reader: Reader, visitId: string): Receipt | undefined {
  const row = reader.first(selectOfVisit, { visitId })
  return row && toReceipt(reader, row)
}

export function listAccountsPaidIn(reader: Reader, visitId: string, transactionId: string): string[] {
  return reader.all(selectAccountsPaid, { visitId, transactionId }).map(({ accountNumber }) => accountNumber)
}

export function listReceiptsOfDay(reader: Reader, day: string, limit: number): Receipt[] {
  return reader.all(selectOfDay, { day, limit }).map((row) => toReceipt(reader, row))
}

export function listReceiptsOfAccount(
  reader: Reader,
  accountNumber: string,
  day: string | undefined,
  limit: number,
): Receipt[] {
  const rows =
    day === undefined
      ? reader.all(selectOfAccount, { accountNumber, limit })
      : reader.all(selectOfAccountAndDay, { accountNumber, day, limit })
  return rows.map((row) => toReceipt(reader, row))
}

/** L1: what is in the drawer of what came in: received less change. */
export function loadTaken(
  reader: Reader,
  day: string,
  counterId: string,
): { receipts: number; takenFen: Fen } {
  const row = reader.first(sumOfDay, { counterId, day })
  return { receipts: row?.receipts ?? 0, takenFen: fen(row?.takenFen ?? 0) }
}

export function countCopies(reader: Reader, receiptId: string): number {
  return reader.first(countPrints, { receiptId })?.copies ?? 0
}

export function savePrint(
  writer: Writer,
  print: { receiptId: string; copy: number; atMs: number; staffId: string },
): void {
  writer.run(insertPrint, print)
}

function toReceipt(reader: Reader, row: ReceiptRow): Receipt {
  return {
    id: row.id,
    number: row.number,
    intentId: row.intent_id,
    businessDay: row.business_day,
    takenAtMs: row.taken_at_ms,
    counterNumber: row.counter_number,
    staffNumber: row.staff_number,
    accountNumber: row.account_number,
    lines: listReceiptLines(reader, row.id).map(({ kind, bill_id: billId, period, amount_fen: amount }) => ({
      kind,
      billId,
      period,
      amount: fen(amount),
    })),
    due: fen(row.due_fen),
    tendered: fen(row.tendered_fen),
    change: fen(row.change_fen),
    receivedReadBackAtMs: row.received_read_back_at_ms,
    changeReadBackAtMs: row.change_read_back_at_ms,
  }
}
