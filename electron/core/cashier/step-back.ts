import { stepBefore } from '../../../shared/cashier/payment-steps.ts'
import type { Payment } from '../../../shared/cashier/payment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnPayment, loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, withoutInner, type PaymentRow } from './payment-store.ts'

/** One step back, e.g. the customer found a smaller note; what was entered before stays. */
export function stepBack(command: StaffCommand, input: OnIntent): Result<Payment, Refusal<PaymentRefusal>> {
  const payment = loadOwnPayment(command, input)
  if (!payment.ok) return payment
  const step = stepBefore(payment.value.step)
  if (step === undefined) return refuse('PAYMENT_STEP_WRONG', { step: payment.value.step })
  const { change } = payment.value
  const back: PaymentRow = {
    ...payment.value,
    step,
    receivedAtMs: null,
    // Computed anew from what is tendered next; what was typed stays for the clerk to correct.
    change: step === 'tendered' ? change : null,
  }
  savePayment(command.tx, back)
  command.record('cashier.steppedBack', { intentId: back.intentId, step })
  return accept(withoutInner(back))
}

/** The customer does not pay after all; the drawer is untouched. */
export function abandonPayment(
  command: StaffCommand,
  input: OnIntent,
): Result<Payment, Refusal<PaymentRefusal>> {
  const payment = loadPaymentFor(command, input, 'abandonPayment')
  if (!payment.ok) return payment
  const abandoned = { ...payment.value, step: 'abandoned' } as const
  savePayment(command.tx, abandoned, command.at.atMs)
  command.record('cashier.paymentAbandoned', { intentId: abandoned.intentId })
  return accept(withoutInner(abandoned))
}
