import type { Receipt } from '../../../shared/cashier/payment.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** The stored rows, column for column: what the change log's hash covers. */
export type ReceiptRow = {
  id: string
  number: number
  intent_id: string
  terminal_id: string
  incarnation: number
  business_day: string
  taken_at_ms: number
  taken_steady_ms: number
  counter_id: string
  counter_number: number
  staff_id: string
  staff_number: string
  visit_id: string
  transaction_id: string
  account_number: string
  rule_set_version: number
  due_fen: number
  tendered_fen: number
  change_fen: number
  cash_count: string | null
  received_read_back_at_ms: number
  change_read_back_at_ms: number
  change_seq: number
}
export type ReceiptLineRow = {
  receipt_id: string
  position: number
  kind: 'bill' | 'prepayment'
  account_number: string
  bill_id: string | null
  period: string | null
  amount_fen: number
}
export type DrawerRow = {
  id: number
  receipt_id: string
  counter_id: string
  staff_id: string
  business_day: string
  kind: 'received' | 'change'
  amount_fen: number
  at_ms: number
}

const insertReceipt = statement<ReceiptRow>()((param) =>
  sql.insertInto('receipt').values({
    id: param.id,
    number: param.number,
    intent_id: param.intent_id,
    terminal_id: param.terminal_id,
    incarnation: param.incarnation,
    business_day: param.business_day,
    taken_at_ms: param.taken_at_ms,
    taken_steady_ms: param.taken_steady_ms,
    counter_id: param.counter_id,
    counter_number: param.counter_number,
    staff_id: param.staff_id,
    staff_number: param.staff_number,
    visit_id: param.visit_id,
    transaction_id: param.transaction_id,
    account_number: param.account_number,
    rule_set_version: param.rule_set_version,
    due_fen: param.due_fen,
    tendered_fen: param.tendered_fen,
    change_fen: param.change_fen,
    cash_count: param.cash_count,
    received_read_back_at_ms: param.received_read_back_at_ms,
    change_read_back_at_ms: param.change_read_back_at_ms,
    change_seq: param.change_seq,
  }),
)
const insertLine = statement<ReceiptLineRow>()((param) =>
  sql.insertInto('receipt_line').values({
    receipt_id: param.receipt_id,
    position: param.position,
    kind: param.kind,
    account_number: param.account_number,
    bill_id: param.bill_id,
    period: param.period,
    amount_fen: param.amount_fen,
  }),
)
const insertDrawer = statement<DrawerRow>()((param) =>
  sql.insertInto('drawer_entry').values({
    id: param.id,
    receipt_id: param.receipt_id,
    counter_id: param.counter_id,
    staff_id: param.staff_id,
    business_day: param.business_day,
    kind: param.kind,
    amount_fen: param.amount_fen,
    at_ms: param.at_ms,
  }),
)
const selectLastNumber = statement<{ none: null }>()(() =>
  sql.selectFrom('receipt').select('number').orderBy('number', 'desc').limit(1),
)
const selectById = statement<{ id: string }>()((param) =>
  sql.selectFrom('receipt').selectAll().where('id', '=', param.id),
)
const selectOfVisit = statement<{ visitId: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .selectAll()
    .where('visit_id', '=', param.visitId)
    .orderBy('number', 'desc')
    .limit(1),
)
const selectOfDay = statement<{ day: string; limit: number }>()((param) =>
  sql
    .selectFrom('receipt')
    .selectAll()
    .where('business_day', '=', param.day)
    .orderBy('number', 'desc')
    .limit(param.limit),
)
const selectOfAccount = statement<{ accountNumber: string; limit: number }>()((param) =>
  sql
    .selectFrom('receipt')
    .selectAll()
    .where('account_number', '=', param.accountNumber)
    .orderBy('number', 'desc')
    .limit(param.limit),
)
const selectLines = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('receipt_line').selectAll().where('receipt_id', '=', param.receiptId).orderBy('position'),
)
const selectDrawer = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('drawer_entry').selectAll().where('receipt_id', '=', param.receiptId).orderBy('id'),
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

export type StoredReceipt = {
  readonly receipt: ReceiptRow
  readonly lines: readonly ReceiptLineRow[]
  readonly drawer: readonly DrawerRow[]
}

/** In the payment's own transaction: no gap, no repeat (invariant 4). */
export function nextReceiptNumber(reader: Reader): number {
  return (reader.first(selectLastNumber, { none: null })?.number ?? 0) + 1
}

export function saveReceipt(writer: Writer, { receipt, lines, drawer }: StoredReceipt): void {
  writer.run(insertReceipt, receipt)
  for (const line of lines) writer.run(insertLine, line)
  for (const entry of drawer) writer.run(insertDrawer, entry)
}

export function findStoredReceipt(reader: Reader, id: string): StoredReceipt | undefined {
  const receipt = reader.first(selectById, { id })
  if (receipt === undefined) return undefined
  return {
    receipt,
    lines: reader.all(selectLines, { receiptId: id }) as ReceiptLineRow[],
    drawer: reader.all(selectDrawer, { receiptId: id }) as DrawerRow[],
  }
}

export function findReceipt(reader: Reader, id: string): Receipt | undefined {
  const row = reader.first(selectById, { id })
  return row && toReceipt(reader, row)
}

export function findLatestReceiptOfVisit(reader: Reader, visitId: string): Receipt | undefined {
  const row = reader.first(selectOfVisit, { visitId })
  return row && toReceipt(reader, row)
}

export function listReceiptsOfDay(reader: Reader, day: string, limit: number): Receipt[] {
  return reader.all(selectOfDay, { day, limit }).map((row) => toReceipt(reader, row))
}

export function listReceiptsOfAccount(reader: Reader, accountNumber: string, limit: number): Receipt[] {
  return reader.all(selectOfAccount, { accountNumber, limit }).map((row) => toReceipt(reader, row))
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
  const lines = reader.all(selectLines, { receiptId: row.id }) as ReceiptLineRow[]
  return {
    id: row.id,
    number: row.number,
    intentId: row.intent_id,
    businessDay: row.business_day,
    takenAtMs: row.taken_at_ms,
    counterNumber: row.counter_number,
    staffNumber: row.staff_number,
    accountNumber: row.account_number,
    lines: lines.map(({ kind, bill_id: billId, period, amount_fen: amount }) => ({
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
