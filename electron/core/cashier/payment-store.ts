import { z } from 'zod'
import {
  cashCountSchema,
  paymentLineSchema,
  type Payment,
  type PaymentLine,
  type PaymentStep,
  type CashCount,
} from '../../../shared/cashier/payment.ts'
import { partSchema } from '../../../shared/cashier/means.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const select = () =>
  sql
    .selectFrom('payment')
    .leftJoin('receipt', 'receipt.intent_id', 'payment.intent_id')
    .select([
      'payment.intent_id as intentId',
      'payment.visit_id as visitId',
      'payment.transaction_id as transactionId',
      'payment.account_number as accountNumber',
      'payment.step',
      'payment.lines',
      'payment.due_fen as due',
      'payment.parts',
      'payment.tendered_fen as tendered',
      'payment.change_fen as change',
      'payment.cash_count as cashCount',
      'payment.received_read_back_at_ms as receivedAtMs',
      'receipt.id as receiptId',
    ])

const selectByIntent = statement<{ intentId: string }>()((param) =>
  select().where('payment.intent_id', '=', param.intentId),
)
const selectOpen = statement<{ visitId: string }>()((param) =>
  select()
    .where('payment.visit_id', '=', param.visitId)
    .where('payment.step', 'not in', ['paid', 'abandoned']),
)
const selectLatest = statement<{ visitId: string }>()((param) =>
  select()
    .where('payment.visit_id', '=', param.visitId)
    .where('payment.step', '<>', 'abandoned')
    // By the receipt and not by the clock, which may have been set back since (L13); the open one has none yet.
    .orderBy('receipt.number', (order) => order.desc().nullsFirst())
    .limit(1),
)
const insertPayment = statement<{
  intentId: string
  visitId: string
  transactionId: string
  accountNumber: string
  atMs: number
}>()((param) =>
  sql.insertInto('payment').values({
    intent_id: param.intentId,
    visit_id: param.visitId,
    transaction_id: param.transactionId,
    account_number: param.accountNumber,
    step: 'choosing',
    lines: '[]',
    due_fen: 0,
    opened_at_ms: param.atMs,
  }),
)
const updatePayment = statement<{
  intentId: string
  step: string
  lines: string
  due: number
  parts: string
  tendered: number | null
  change: number | null
  cashCount: string | null
  receivedAtMs: number | null
  endedAtMs: number | null
}>()((param) =>
  sql
    .updateTable('payment')
    .set({
      step: param.step,
      lines: param.lines,
      due_fen: param.due,
      parts: param.parts,
      tendered_fen: param.tendered,
      change_fen: param.change,
      cash_count: param.cashCount,
      received_read_back_at_ms: param.receivedAtMs,
      ended_at_ms: param.endedAtMs,
    })
    .where('intent_id', '=', param.intentId),
)

export type PaymentRow = Payment & { readonly visitId: string; readonly receivedAtMs: number | null }

export function findPayment(reader: Reader, intentId: string): PaymentRow | undefined {
  const row = reader.first(selectByIntent, { intentId })
  return row && toPayment(row)
}

export function findOpenPaymentOfVisit(reader: Reader, visitId: string): Payment | undefined {
  const row = reader.first(selectOpen, { visitId })
  return row && withoutInner(toPayment(row))
}

/** The visit's newest payment that was not given up: on its way, or paid. */
export function findLatestPaymentOfVisit(reader: Reader, visitId: string): Payment | undefined {
  const row = reader.first(selectLatest, { visitId })
  return row && withoutInner(toPayment(row))
}

export function saveNewPayment(
  writer: Writer,
  payment: { intentId: string; visitId: string; transactionId: string; accountNumber: string; atMs: number },
): void {
  writer.run(insertPayment, payment)
}

export function savePayment(writer: Writer, payment: PaymentRow, endedAtMs: number | null = null): void {
  const { intentId, step, due, tendered, change, receivedAtMs } = payment
  const cashCount = payment.cashCount === null ? null : JSON.stringify(payment.cashCount)
  writer.run(updatePayment, {
    intentId,
    step,
    lines: JSON.stringify(payment.lines),
    due,
    parts: JSON.stringify(payment.parts),
    tendered,
    change,
    cashCount,
    receivedAtMs,
    endedAtMs,
  })
}

/** What leaves the slice. */
export function withoutInner(row: PaymentRow): Payment {
  const { visitId: _visitId, receivedAtMs: _receivedAtMs, ...payment } = row
  return payment
}

type Row = {
  intentId: string
  visitId: string
  transactionId: string
  accountNumber: string
  step: string
  lines: string
  due: number
  parts: string
  tendered: number | null
  change: number | null
  cashCount: string | null
  receivedAtMs: number | null
  receiptId: string | null
}

const linesSchema = z.array(paymentLineSchema)
const partsSchema = z.array(partSchema)

function toPayment(row: Row): PaymentRow {
  return {
    ...row,
    step: row.step as PaymentStep,
    lines: linesSchema.parse(JSON.parse(row.lines)) satisfies PaymentLine[],
    due: fen(row.due),
    parts: partsSchema.parse(JSON.parse(row.parts)),
    tendered: toFen(row.tendered),
    change: toFen(row.change),
    cashCount:
      row.cashCount === null ? null : (cashCountSchema.parse(JSON.parse(row.cashCount)) satisfies CashCount),
  }
}

function toFen(amount: number | null): Fen | null {
  return amount === null ? null : fen(amount)
}
