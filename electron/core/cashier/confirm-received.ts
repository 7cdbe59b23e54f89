import type { Payment } from '../../../shared/cashier/payment.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, withoutInner } from './payment-store.ts'

/** C1, first half: what was said is what is booked, or it is refused. */
export function confirmReceived(
  command: StaffCommand,
  input: OnIntent & { readonly tendered: Fen },
): Result<Payment, Refusal<PaymentRefusal | 'READ_BACK_DIFFERS'>> {
  const { tx, at, record } = command
  const payment = loadPaymentFor(command, input, 'confirmReceived')
  if (!payment.ok) return payment
  if (input.tendered !== payment.value.tendered) return refuse('READ_BACK_DIFFERS')
  const confirmed = { ...payment.value, step: 'received', receivedAtMs: at.atMs } as const
  savePayment(tx, confirmed)
  record('cashier.receivedReadBack', { intentId: confirmed.intentId, tenderedFen: input.tendered })
  return accept(withoutInner(confirmed))
}
