import type { ChequePayee, ChequeReturn } from '../../../shared/cashier/cheque.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectByReference = statement<{ means: string; reference: string }>()((param) =>
  sql
    .selectFrom('receipt_tender')
    .innerJoin('receipt', 'receipt.id', 'receipt_tender.receipt_id')
    .leftJoin('receipt as reversal', 'reversal.reverses_id', 'receipt.id')
    .select('receipt.number')
    .where('receipt_tender.means', '=', param.means)
    .where('receipt_tender.reference', '=', param.reference)
    .where('receipt.reverses_id', 'is', null)
    .where('reversal.id', 'is', null)
    .limit(1),
)
const selectPayee = statement<{ none: null }>()(() =>
  sql.selectFrom('cheque_payee').selectAll().orderBy('position', 'desc').limit(1),
)
const insertPayee = statement<{ name: string; staffId: string; atMs: number }>()((param) =>
  sql.insertInto('cheque_payee').values({ name: param.name, staff_id: param.staffId, at_ms: param.atMs }),
)

const lastReturn = statement<{ none: null }>()(() =>
  sql.selectFrom('cheque_return').select('number').orderBy('number', 'desc').limit(1),
)
const insertReturn = statement<{
  id: string
  number: number
  intentId: string
  amount: number
  cheque: string
  mistakes: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('cheque_return').values({
    id: param.id,
    number: param.number,
    intent_id: param.intentId,
    amount_fen: param.amount,
    cheque: param.cheque,
    mistakes: param.mistakes,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)

/** The number of a receipt that stands and was paid by this slip or cheque. */
export function findReceiptByReference(reader: Reader, means: string, reference: string): number | undefined {
  return reader.first(selectByReference, { means, reference })?.number
}

export function findPayee(reader: Reader): ChequePayee | undefined {
  const row = reader.first(selectPayee, { none: null })
  return row && { name: row.name, setBy: loadStaffRef(reader, row.staff_id), setAtMs: row.at_ms }
}

export function savePayee(writer: Writer, payee: { name: string; staffId: string; atMs: number }): void {
  writer.run(insertPayee, payee)
}

export function nextReturnNumber(reader: Reader): number {
  return (reader.first(lastReturn, { none: null })?.number ?? 0) + 1
}

export function saveReturn(
  writer: Writer,
  returned: ChequeReturn & { readonly intentId: string; readonly staffId: string },
): void {
  const { id, number, intentId, amount, staffId, atMs } = returned
  const cheque = JSON.stringify(returned.cheque)
  writer.run(insertReturn, {
    id,
    number,
    intentId,
    amount,
    cheque,
    mistakes: JSON.stringify(returned.mistakes),
    staffId,
    atMs,
  })
}
