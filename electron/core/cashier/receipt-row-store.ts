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
  cash_fen: number
  tendered_fen: number
  change_fen: number
  cash_count: string | null
  received_read_back_at_ms: number
  change_read_back_at_ms: number
  reverses_id: string | null
  reversal_cause: string | null
  reversal_reason: string | null
  approved_by: string | null
  change_seq: number
}
export type ReceiptLineRow = {
  receipt_id: string
  position: number
  kind: 'bill' | 'prepayment' | 'fee'
  account_number: string
  bill_id: string | null
  period: string | null
  fee_code: string | null
  quantity: number | null
  amount_fen: number
}
export type ReceiptTenderRow = {
  receipt_id: string
  position: number
  means: string
  account_number: string
  reference: string | null
  cheque: string | null
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
    cash_fen: param.cash_fen,
    tendered_fen: param.tendered_fen,
    change_fen: param.change_fen,
    cash_count: param.cash_count,
    received_read_back_at_ms: param.received_read_back_at_ms,
    change_read_back_at_ms: param.change_read_back_at_ms,
    reverses_id: param.reverses_id,
    reversal_cause: param.reversal_cause,
    reversal_reason: param.reversal_reason,
    approved_by: param.approved_by,
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
    fee_code: param.fee_code,
    quantity: param.quantity,
    amount_fen: param.amount_fen,
  }),
)
const insertTender = statement<ReceiptTenderRow>()((param) =>
  sql.insertInto('receipt_tender').values({
    receipt_id: param.receipt_id,
    position: param.position,
    means: param.means,
    account_number: param.account_number,
    reference: param.reference,
    cheque: param.cheque,
    amount_fen: param.amount_fen,
  }),
)
const selectReceipt = statement<{ id: string }>()((param) =>
  sql.selectFrom('receipt').selectAll().where('id', '=', param.id),
)
const selectLines = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('receipt_line').selectAll().where('receipt_id', '=', param.receiptId).orderBy('position'),
)
const selectTenders = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('receipt_tender').selectAll().where('receipt_id', '=', param.receiptId).orderBy('position'),
)
const selectDrawer = statement<{ receiptId: string }>()((param) =>
  sql.selectFrom('drawer_entry').selectAll().where('receipt_id', '=', param.receiptId).orderBy('id'),
)

export type StoredReceipt = {
  readonly receipt: ReceiptRow
  readonly lines: readonly ReceiptLineRow[]
  readonly tenders: readonly ReceiptTenderRow[]
  readonly drawer: readonly DrawerRow[]
}

export function saveReceipt(writer: Writer, { receipt, lines, tenders, drawer }: StoredReceipt): void {
  writer.run(insertReceipt, receipt)
  for (const line of lines) writer.run(insertLine, line)
  for (const tender of tenders) writer.run(insertTender, tender)
  for (const entry of drawer) saveDrawerEntry(writer, entry)
}

export function findStoredReceipt(reader: Reader, id: string): StoredReceipt | undefined {
  const receipt = reader.first(selectReceipt, { id })
  if (receipt === undefined) return undefined
  return {
    receipt,
    lines: listReceiptLines(reader, id),
    tenders: listReceiptTenders(reader, id),
    drawer: reader.all(selectDrawer, { receiptId: id }) as DrawerRow[],
  }
}

export function listReceiptLines(reader: Reader, receiptId: string): ReceiptLineRow[] {
  return reader.all(selectLines, { receiptId }) as ReceiptLineRow[]
}

export function listReceiptTenders(reader: Reader, receiptId: string): ReceiptTenderRow[] {
  return reader.all(selectTenders, { receiptId })
}
