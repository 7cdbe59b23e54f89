import { isAllowed } from '../../../shared/cashier/payment-steps.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findVisit } from '../visit/index.ts'
import { findPayment, type PaymentRow } from './payment-store.ts'

export type OnIntent = { readonly intentId: string }
export type PaymentRefusal = 'PAYMENT_NOT_FOUND' | 'PAYMENT_STEP_WRONG'

/** The caller's own payment; nobody works on a colleague's. */
export function loadOwnPayment(
  { tx, at, actor }: StaffCommand,
  { intentId }: OnIntent,
): Result<PaymentRow, Refusal<'PAYMENT_NOT_FOUND'>> {
  const payment = findPayment(tx, intentId)
  const visit = payment && findVisit(tx, payment.visitId, at)
  return payment === undefined || visit?.staffId !== actor.staffId
    ? refuse('PAYMENT_NOT_FOUND')
    : accept(payment)
}

/** The same, in a step in which `act` is allowed. */
export function loadPaymentFor(
  command: StaffCommand,
  input: OnIntent,
  act: Parameters<typeof isAllowed>[0],
): Result<PaymentRow, Refusal<PaymentRefusal>> {
  const payment = loadOwnPayment(command, input)
  if (!payment.ok) return payment
  return isAllowed(act, payment.value.step)
    ? payment
    : refuse('PAYMENT_STEP_WRONG', { step: payment.value.step })
}
