import { reversalCauseSchema, type DayQuality, type Receipt } from '../../../shared/cashier/payment.ts'
import type { Means } from '../../../shared/cashier/means.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { findFee } from '../fee/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listWaivers } from './waiver-store.ts'
import { listReceiptLines, listReceiptTenders, type ReceiptRow } from './receipt-row-store.ts'

const selectLastNumber = statement<{ none: null }>()(() =>
  sql.selectFrom('receipt').select('number').orderBy('number', 'desc').limit(1),
)
const newestFirst = sql.selectFrom('receipt').selectAll().orderBy('number', 'desc')
const selectById = statement<{ id: string }>()((param) => newestFirst.where('id', '=', param.id))
const selectOfVisit = statement<{ visitId: string }>()((param) =>
  newestFirst
    .where('visit_id', '=', param.visitId)
    .where('reverses_id', 'is', null)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('receipt as reversal')
            .select('reversal.id')
            .whereRef('reversal.reverses_id', '=', 'receipt.id'),
        ),
      ),
    )
    .limit(1),
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
const selectReversalsOfDay = statement<{ day: string }>()((param) =>
  newestFirst.where('business_day', '=', param.day).where('reverses_id', 'is not', null),
)
const countOfDay = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .select((each) => each.fn.countAll<number>().as('receipts'))
    .where('business_day', '=', param.day)
    .where('reverses_id', 'is', null),
)
const countReprints = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('receipt_print')
    .innerJoin('receipt', 'receipt.id', 'receipt_print.receipt_id')
    .select((each) => each.fn.countAll<number>().as('reprints'))
    .where('receipt.business_day', '=', param.day)
    .where('receipt_print.copy', '>', 0),
)
const sumOfDay = statement<{ counterId: string; day: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .select((each) => each.fn.coalesce(each.fn.sum<number>('due_fen'), each.lit(0)).as('takenFen'))
    .select((each) => each.fn.countAll<number>().as('receipts'))
    .where('counter_id', '=', param.counterId)
    .where('business_day', '=', param.day),
)
const selectReversal = statement<{ id: string }>()((param) =>
  sql.selectFrom('receipt').select(['id', 'number']).where('reverses_id', '=', param.id),
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

/** The newest that stands: no reversal, and not reversed. */
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

/** What the receipts of this counter come to, less what was given back. */
export function loadTaken(
  reader: Reader,
  day: string,
  counterId: string,
): { receipts: number; takenFen: number } {
  const row = reader.first(sumOfDay, { counterId, day })
  return { receipts: row?.receipts ?? 0, takenFen: row?.takenFen ?? 0 }
}

/** C5: how well the day went. */
export function loadDayQuality(reader: Reader, day: string): DayQuality {
  const reversals = reader.all(selectReversalsOfDay, { day }).map((row) => toReceipt(reader, row))
  return {
    receipts: reader.first(countOfDay, { day })?.receipts ?? 0,
    reprints: reader.first(countReprints, { day })?.reprints ?? 0,
    reversals,
    entryErrors: reversals.filter(({ reverses }) => reverses?.cause === 'entry').length,
    waivers: listWaivers(reader, day),
  }
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
    lines: listReceiptLines(reader, row.id).map((line) => ({
      kind: line.kind,
      billId: line.bill_id,
      period: line.period,
      feeCode: line.fee_code,
      feeName:
        line.fee_code === null
          ? null
          : (findFee(reader, line.fee_code, row.business_day)?.nameZh ?? line.fee_code),
      quantity: line.quantity,
      amount: line.amount_fen,
    })),
    due: row.due_fen,
    tenders: listReceiptTenders(reader, row.id).map(({ means, amount_fen: amount, reference }) => ({
      means: means as Means,
      amount,
      reference,
    })),
    tendered: fen(row.tendered_fen),
    change: fen(row.change_fen),
    receivedReadBackAtMs: row.received_read_back_at_ms,
    changeReadBackAtMs: row.change_read_back_at_ms,
    reverses: reversalOf(reader, row),
    reversedBy: reader.first(selectReversal, { id: row.id }) ?? null,
  }
}

function reversalOf(reader: Reader, row: ReceiptRow): Receipt['reverses'] {
  if (row.reverses_id === null || row.approved_by === null) return null
  const first = reader.first(selectById, { id: row.reverses_id })
  return {
    id: row.reverses_id,
    number: first?.number ?? 0,
    cause: reversalCauseSchema.parse(row.reversal_cause),
    reason: row.reversal_reason ?? '',
    approvedBy: loadStaffRef(reader, row.approved_by),
  }
}
