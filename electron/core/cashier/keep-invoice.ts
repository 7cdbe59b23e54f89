import type { Invoice } from '../../../shared/cashier/invoice.ts'
import { findCreditCodeMistake } from '../../../shared/kernel/credit-code.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { findReceipt } from './receipt-store.ts'

const upsertInvoice = statement<{
  receiptId: string
  buyer: string
  taxNumber: string | null
  contact: string | null
  staffId: string
  atMs: number
}>()((param) =>
  sql.replaceInto('receipt_invoice').values({
    receipt_id: param.receiptId,
    buyer: param.buyer,
    tax_number: param.taxNumber,
    contact: param.contact,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectInvoice = statement<{ receiptId: string }>()((param) =>
  sql
    .selectFrom('receipt_invoice')
    .select(['buyer', 'tax_number as taxNumber', 'contact'])
    .where('receipt_id', '=', param.receiptId),
)

/** For the later electronic invoice; the tax number's check digit is checked (GB 32100-2015). */
export function keepInvoice(
  { tx, at, actor, record }: StaffCommand,
  { receiptId, buyer, taxNumber, contact }: Invoice & { readonly receiptId: string },
): Result<Invoice, Refusal<'RECEIPT_NOT_FOUND' | 'TAX_NUMBER_WRONG'>> {
  if (findReceipt(tx, receiptId) === undefined) return refuse('RECEIPT_NOT_FOUND')
  const mistake = taxNumber === null ? undefined : findCreditCodeMistake(taxNumber)
  if (mistake !== undefined) return refuse('TAX_NUMBER_WRONG', { mistake })
  const invoice = { buyer, taxNumber, contact }
  tx.run(upsertInvoice, { receiptId, ...invoice, staffId: actor.staffId, atMs: at.atMs })
  record('cashier.invoiceKept', { receiptId })
  return accept(invoice)
}

export function findInvoice(reader: Reader, receiptId: string): Invoice | undefined {
  return reader.first(selectInvoice, { receiptId })
}
