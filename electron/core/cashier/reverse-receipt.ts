import { expectedCash } from '../../../shared/shift/expected-cash.ts'
import type { Receipt, ReversalCause } from '../../../shared/cashier/payment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadPrepaid } from '../account/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { findCounterView } from '../counter/index.ts'
import { nextSeq } from '../database/change-log.ts'
import { withdrawRestoreOrderOf } from '../restore/index.ts'
import { findOpenShiftOf, nextDrawerEntryId, sumDrawerEntries, type DrawerRow } from '../shift/index.ts'
import { findStoredReceipt, saveReceipt, type ReceiptRow, type StoredReceipt } from './receipt-row-store.ts'
import { findReceipt, nextReceiptNumber } from './receipt-store.ts'

export type OnReceipt = { readonly receiptId: string; readonly reason: string }
type ReversibleRefusal = 'RECEIPT_NOT_FOUND' | 'RECEIPT_REVERSED' | 'RECEIPT_IS_REVERSAL'
type ReverseRefusal =
  | ReversibleRefusal
  | 'RECEIPT_OF_EARLIER_DAY'
  | 'NO_SHIFT'
  | 'DRAWER_TOO_LITTLE'
  | 'BALANCE_TOO_LITTLE'
  | 'APPROVAL_BY_ONESELF'

/** C5, L8: the first receipt stands; a new one takes back what was due, never what was tendered, by the same means. */
export function reverseReceipt(
  command: StaffCommand,
  { receiptId, cause, reason }: OnReceipt & { readonly cause: ReversalCause },
  approverId: string,
): Result<Receipt, Refusal<ReverseRefusal>> {
  const { tx, actor, businessDay, record } = command
  const found = loadReversible(command, receiptId)
  if (!found.ok) return found
  const first = found.value
  if (first.receipt.business_day !== businessDay) return refuse('RECEIPT_OF_EARLIER_DAY')
  // A second person: whoever gives the money back does not approve it, nor whoever took it.
  if ([actor.staffId, first.receipt.staff_id].includes(approverId)) return refuse('APPROVAL_BY_ONESELF')
  const shift = findOpenShiftOf(tx, actor.staffId)
  if (shift === undefined) return refuse('NO_SHIFT')
  if (first.receipt.cash_fen > expectedCash(sumDrawerEntries(tx, shift.id)))
    return refuse('DRAWER_TOO_LITTLE')
  const prepaid = sumOf(first.lines.filter(({ kind }) => kind === 'prepayment'))
  const used = sumOf(first.tenders.filter(({ means }) => means === 'balance'))
  const balance = loadPrepaid(tx, first.receipt.account_number)
  if (prepaid > balance + used) return refuse('BALANCE_TOO_LITTLE', { balanceFen: balance })

  const receipt = reversalOf(command, first.receipt, shift, { cause, reason, approverId })
  const stored: StoredReceipt = {
    receipt,
    lines: first.lines.map((line) => takenBack(line, receipt.id)),
    tenders: first.tenders.map((tender) => takenBack(tender, receipt.id)),
    drawer: drawerOf(receipt, nextDrawerEntryId(tx)),
  }
  record('cashier.receiptTaken', stored)
  saveReceipt(tx, stored)
  // C6: what was to be connected again for this money is not, unless it already is.
  withdrawRestoreOrderOf(command, receiptId, reason)
  const written = findReceipt(tx, receipt.id)
  if (written === undefined) throw new Error('the reversal just written is not there')
  return accept(written)
}

/** A receipt that stands: no reversal, and not reversed. */
export function loadReversible(
  { tx }: Pick<StaffCommand, 'tx'>,
  receiptId: string,
): Result<StoredReceipt, Refusal<ReversibleRefusal>> {
  const stored = findStoredReceipt(tx, receiptId)
  if (stored === undefined) return refuse('RECEIPT_NOT_FOUND')
  if (stored.receipt.reverses_id !== null) return refuse('RECEIPT_IS_REVERSAL')
  const reversal = findReceipt(tx, receiptId)?.reversedBy ?? null
  return reversal === null ? accept(stored) : refuse('RECEIPT_REVERSED', { receipt: reversal.number })
}

const sumOf = (rows: readonly { readonly amount_fen: number }[]) =>
  rows.reduce((total, { amount_fen: amount }) => total + amount, 0)

function takenBack<Row extends { readonly amount_fen: number }>(row: Row, receiptId: string): Row {
  return { ...row, receipt_id: receiptId, amount_fen: 0 - row.amount_fen }
}

type Why = { readonly cause: ReversalCause; readonly reason: string; readonly approverId: string }

function reversalOf(
  { tx, at, actor, businessDay, terminal, ruleSetVersion, newId }: StaffCommand,
  first: ReceiptRow,
  shift: { readonly id: string; readonly counter_id: string },
  { cause, reason, approverId }: Why,
): ReceiptRow {
  const counter = findCounterView(tx, shift.counter_id)
  if (counter === undefined) throw new Error('a drawer without its counter')
  return {
    ...first,
    id: newId(),
    number: nextReceiptNumber(tx),
    intent_id: newId(),
    shift_id: shift.id,
    terminal_id: terminal.id,
    incarnation: terminal.incarnation,
    business_day: businessDay,
    taken_at_ms: at.atMs,
    taken_steady_ms: at.steadyMs,
    counter_id: counter.id,
    counter_number: counter.number,
    staff_id: actor.staffId,
    staff_number: actor.staffNumber,
    rule_set_version: ruleSetVersion,
    due_fen: 0 - first.due_fen,
    cash_fen: 0 - first.cash_fen,
    tendered_fen: 0,
    change_fen: first.cash_fen,
    cash_count: null,
    received_read_back_at_ms: at.atMs,
    change_read_back_at_ms: at.atMs,
    reverses_id: first.id,
    reversal_cause: cause,
    reversal_reason: reason,
    approved_by: approverId,
    change_seq: nextSeq(tx),
  }
}

/** L8: what was due in cash goes out of the drawer of whoever gives it back. */
function drawerOf(receipt: ReceiptRow, id: number): DrawerRow[] {
  if (receipt.cash_fen === 0) return []
  const { shift_id, counter_id, staff_id, business_day, taken_at_ms: at_ms } = receipt
  const whose = { shift_id, counter_id, staff_id, business_day, at_ms }
  return [
    { ...whose, id, kind: 'refund', receipt_id: receipt.id, movement_id: null, amount_fen: receipt.cash_fen },
  ]
}
