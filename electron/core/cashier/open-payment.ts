import { residentCategory } from '../../../shared/account/account.ts'
import type { Payment } from '../../../shared/cashier/payment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { zeroFen } from '../../../shared/kernel/money.ts'
import { findAccount } from '../account/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { findOpenShiftOf } from '../shift/index.ts'
import { findRunningTransaction, findVisit, setTransactionKind } from '../visit/index.ts'
import { findOpenPaymentOfVisit, saveNewPayment } from './payment-store.ts'
import { listAccountsPaidIn } from './receipt-store.ts'

type OpenRefusal =
  | 'NO_SHIFT'
  | 'SHIFT_AT_OTHER_DRAWER'
  | 'VISIT_NOT_FOUND'
  | 'TRANSACTION_NOT_RUNNING'
  | 'ACCOUNT_NOT_FOUND'
  | 'PAYMENT_STILL_OPEN'
type Open = { readonly visitId: string; readonly accountNumber: string }

const residentKind = 'resident-payment'
const otherKind = 'other-payment'

/** Makes the payment's intent, on disk before anything is confirmed: one intent, at most one receipt (invariant 3). */
export function openPayment(
  command: StaffCommand,
  { visitId, accountNumber }: Open,
): Result<Payment, Refusal<OpenRefusal>> {
  const { tx, at, actor, newId, record } = command
  const visit = findVisit(tx, visitId, at)
  if (visit === undefined || !visit.isOpen || visit.staffId !== actor.staffId)
    return refuse('VISIT_NOT_FOUND')
  const shift = findOpenShiftOf(tx, actor.staffId)
  if (shift === undefined) return refuse('NO_SHIFT')
  if (shift.counter_id !== visit.counterId) return refuse('SHIFT_AT_OTHER_DRAWER')
  const transaction = findRunningTransaction(tx, visitId)
  if (transaction === undefined) return refuse('TRANSACTION_NOT_RUNNING')
  const account = findAccount(tx, accountNumber)
  if (account === undefined) return refuse('ACCOUNT_NOT_FOUND')
  if (findOpenPaymentOfVisit(tx, visitId) !== undefined) return refuse('PAYMENT_STILL_OPEN')

  // T1, T2: whose bills they are decides the time limit, also those paid before in this matter; when it began stays.
  const accounts = [
    account,
    ...listAccountsPaidIn(tx, visitId, transaction.id).map((paid) => findAccount(tx, paid)),
  ]
  const kindId = accounts.every((each) => each?.category === residentCategory) ? residentKind : otherKind
  const isPayment = transaction.kindId === residentKind || transaction.kindId === otherKind
  if (isPayment && transaction.kindId !== kindId) setTransactionKind(tx, transaction.id, kindId)

  const intentId = newId()
  saveNewPayment(tx, { intentId, visitId, transactionId: transaction.id, accountNumber, atMs: at.atMs })
  record('cashier.paymentOpened', { intentId, visitId, transactionId: transaction.id, accountNumber })
  return accept({
    intentId,
    transactionId: transaction.id,
    accountNumber,
    step: 'choosing',
    lines: [],
    due: zeroFen,
    parts: [],
    tendered: null,
    change: null,
    cashCount: null,
    receiptId: null,
  })
}
