import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { saveDrawerEntry, type DrawerRow } from '../shift/index.ts'

/** The stored rows, column for column: what the change log's hash covers. */
export type ReceiptRow = {
  id: string
  number: number
  intent_id: string
  shift_id: string
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
const insertReceipt = statement<ReceiptRow>()((param) =>
  sql.insertInto('receipt').values({
    id: param.id,
    number: param.number,
    intent_id: param.intent_id,
    shift_id: param.shift_id,
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
const selectReceipt = statement<{ id: string }>()((param) =>
  sql.selectFrom('receipt').selectAll().where('id', '=', param.id),
)
const selectLines = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('receipt_line').selectAll().where('receipt_id', '=', param.receiptId).orderBy('position'),
)
const selectDrawer = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('drawer_entry').selectAll().where('receipt_id', '=', param.receiptId).orderBy('id'),
)

export type StoredReceipt = {
  readonly receipt: ReceiptRow
  readonly lines: readonly ReceiptLineRow[]
  readonly drawer: readonly DrawerRow[]
}

export function saveReceipt(writer: Writer, { receipt, lines, drawer }: StoredReceipt): void {
  writer.run(insertReceipt, receipt)
  for (const line of lines) writer.run(insertLine, line)
  for (const entry of drawer) saveDrawerEntry(writer, entry)
}

export function findStoredReceipt(reader: Reader, id: string): StoredReceipt | undefined {
  const receipt = reader.first(selectReceipt, { id })
  if (receipt === undefined) return undefined
  return {
    receipt,
    lines: listReceiptLines(reader, id),
    drawer: reader.all(selectDrawer, { receiptId: id }) as DrawerRow[],
  }
}

export function listReceiptLines(reader: Reader, receiptId: string): ReceiptLineRow[] {
  return reader.all(selectLines, { receiptId }) as ReceiptLineRow[]
}
