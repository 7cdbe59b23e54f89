import { feeAmount } from '../../../shared/fee/fee.ts'
import type { Waiver } from '../../../shared/cashier/payment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findFee } from '../fee/index.ts'
import { loadOwnPayment, type OnIntent } from './own-payment.ts'
import { listWaivers, saveWaiver } from './waiver-store.ts'

type Waiving = OnIntent & { readonly feeCode: string; readonly quantity: number; readonly reason: string }
type WaiveRefusal = 'PAYMENT_NOT_FOUND' | 'FEE_NOT_FOUND' | 'AMOUNT_TOO_LARGE' | 'APPROVAL_BY_ONESELF'

/** F7: not charged, and on the books with its reason; the manager is another person than the clerk. */
export function waiveFee(
  command: StaffCommand,
  input: Waiving,
  approverId: string,
): Result<Waiver, Refusal<WaiveRefusal>> {
  const { tx, at, actor, businessDay, newId, record } = command
  const { intentId, feeCode, quantity, reason } = input
  if (approverId === actor.staffId) return refuse('APPROVAL_BY_ONESELF')
  const payment = loadOwnPayment(command, input)
  if (!payment.ok) return payment
  const fee = findFee(tx, feeCode, businessDay)
  if (fee === undefined) return refuse('FEE_NOT_FOUND')
  const amount = feeAmount(fee.amount, quantity)
  if (!amount.ok) return amount
  const id = newId()
  const waived = { id, feeCode, quantity, amount: amount.value, reason }
  const { staffId } = actor
  saveWaiver(tx, { ...waived, intentId, businessDay, staffId, approvedBy: approverId, atMs: at.atMs })
  record('cashier.feeWaived', { id, intentId, feeCode, quantity, amountFen: amount.value, reason })
  const written = listWaivers(tx, businessDay).find((each) => each.id === id)
  if (written === undefined) throw new Error('the waiver just written is not there')
  return accept(written)
}
