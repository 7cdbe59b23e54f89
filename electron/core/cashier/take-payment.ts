import type { Receipt } from '../../../shared/cashier/payment.ts'
import { referenceOf, type Part } from '../../../shared/cashier/means.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findCounterView } from '../counter/index.ts'
import { nextSeq } from '../database/change-log.ts'
import { openRestoreOrderIfPaidUp } from '../restore/index.ts'
import { findVisit } from '../visit/index.ts'
import { checkPart, type PartRefusal } from './check-part.ts'
import { checkLines, type CheckedLine } from './check-lines.ts'
import { loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, type PaymentRow } from './payment-store.ts'
import { findOpenShiftOf, nextDrawerEntryId, type DrawerRow } from '../shift/index.ts'
import {
  saveReceipt,
  type ReceiptLineRow,
  type ReceiptRow,
  type ReceiptTenderRow,
} from './receipt-row-store.ts'
import { findReceipt, nextReceiptNumber } from './receipt-store.ts'

type TakeRefusal =
  | PaymentRefusal
  | PartRefusal
  | 'NO_SHIFT'
  | 'READ_BACK_DIFFERS'
  | 'AMOUNT_ABOVE_OWED'
  | 'FEE_DIFFERS'

/**
 * C1, second half, and the one commit of a payment (L2): receipt, lines, drawer and the change that carries them all.
 * What the bills owe is looked at again, because another counter may have been quicker.
 */
export function takePayment(
  command: StaffCommand,
  input: OnIntent & { readonly change: Fen },
): Result<Receipt, Refusal<TakeRefusal>> {
  const { tx, at, record } = command
  const payment = loadPaymentFor(command, input, 'takePayment')
  if (!payment.ok) return payment
  if (input.change !== payment.value.change) return refuse('READ_BACK_DIFFERS')
  const checked = checkLines(command, payment.value.accountNumber, payment.value.lines)
  if (!checked.ok)
    return refuse(checked.code.startsWith('FEE') ? 'FEE_DIFFERS' : 'AMOUNT_ABOVE_OWED', checked.detail)

  for (const part of payment.value.parts) {
    // Another counter may have taken the balance or recorded the slip meanwhile.
    const fit = checkPart(command, payment.value.accountNumber, part)
    if (!fit.ok) return fit
  }
  const shift = findOpenShiftOf(tx, command.actor.staffId)
  if (shift === undefined) return refuse('NO_SHIFT')

  const receipt = receiptOf(command, payment.value, shift.id)
  const stored = {
    receipt,
    lines: linesOf(receipt, checked.value.lines),
    tenders: tendersOf(receipt, payment.value.parts),
    drawer: drawerOf(receipt, nextDrawerEntryId(tx)),
  }
  record('cashier.receiptTaken', stored)
  saveReceipt(tx, stored)
  openRestoreOrderIfPaidUp(command, {
    accountNumber: receipt.account_number,
    receiptId: receipt.id,
    visitId: receipt.visit_id,
  })
  savePayment(tx, { ...payment.value, step: 'paid' }, at.atMs)
  const written = findReceipt(tx, receipt.id)
  if (written === undefined) throw new Error(`receipt ${receipt.id} was not written`)
  return accept(written)
}

function receiptOf(command: StaffCommand, payment: PaymentRow, shiftId: string): ReceiptRow {
  const { tx, at, actor, businessDay, terminal, ruleSetVersion, newId } = command
  const visit = findVisit(tx, payment.visitId, at)
  const counter = visit && findCounterView(tx, visit.counterId)
  const { tendered, change, receivedAtMs } = payment
  if (visit === undefined || counter === undefined) throw new Error('a payment without its visit')
  if (tendered === null || change === null || receivedAtMs === null)
    throw new Error('a payment taken before it was read back')
  return {
    id: newId(),
    number: nextReceiptNumber(tx),
    intent_id: payment.intentId,
    shift_id: shiftId,
    terminal_id: terminal.id,
    incarnation: terminal.incarnation,
    business_day: businessDay,
    taken_at_ms: at.atMs,
    taken_steady_ms: at.steadyMs,
    counter_id: counter.id,
    counter_number: counter.number,
    staff_id: actor.staffId,
    staff_number: actor.staffNumber,
    visit_id: visit.id,
    transaction_id: payment.transactionId,
    account_number: payment.accountNumber,
    rule_set_version: ruleSetVersion,
    due_fen: payment.due,
    cash_fen: tendered - change,
    tendered_fen: tendered,
    change_fen: change,
    cash_count: payment.cashCount === null ? null : JSON.stringify(payment.cashCount),
    received_read_back_at_ms: receivedAtMs,
    change_read_back_at_ms: at.atMs,
    reverses_id: null,
    reversal_cause: null,
    reversal_reason: null,
    approved_by: null,
    change_seq: nextSeq(tx),
  }
}

function linesOf(receipt: ReceiptRow, lines: readonly CheckedLine[]): ReceiptLineRow[] {
  return lines.map(({ kind, billId, period, feeCode, quantity, amount }, index) => ({
    receipt_id: receipt.id,
    position: index,
    kind,
    account_number: receipt.account_number,
    bill_id: billId,
    period,
    fee_code: feeCode,
    quantity,
    amount_fen: amount,
  }))
}

function tendersOf(receipt: ReceiptRow, parts: readonly Part[]): ReceiptTenderRow[] {
  const cash = { means: 'cash', amount: receipt.cash_fen, reference: null, cheque: null }
  const others = parts.map((part) => ({
    means: part.means,
    amount: part.amount,
    reference: referenceOf(part),
    cheque: part.means === 'cheque' ? JSON.stringify(part.cheque) : null,
  }))
  return [...(cash.amount === 0 ? [] : [cash]), ...others].map(
    ({ means, amount, reference, cheque }, index) => ({
      receipt_id: receipt.id,
      position: index,
      means,
      account_number: receipt.account_number,
      reference,
      cheque,
      amount_fen: amount,
    }),
  )
}

/** L1: what went into the drawer, and what came out as change. */
function drawerOf(receipt: ReceiptRow, firstId: number): DrawerRow[] {
  const { shift_id, counter_id, staff_id, business_day, taken_at_ms: at_ms } = receipt
  const entry = {
    shift_id,
    receipt_id: receipt.id,
    movement_id: null,
    counter_id,
    staff_id,
    business_day,
    at_ms,
  }
  const drawer: DrawerRow[] = []
  if (receipt.tendered_fen > 0)
    drawer.push({ ...entry, id: firstId, kind: 'received', amount_fen: receipt.tendered_fen })
  if (receipt.change_fen > 0)
    drawer.push({ ...entry, id: firstId + 1, kind: 'change', amount_fen: 0 - receipt.change_fen })
  return drawer
}
