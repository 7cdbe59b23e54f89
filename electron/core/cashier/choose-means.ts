import { cashPart, type Part, type PartsMistake } from '../../../shared/cashier/means.ts'
import type { Payment } from '../../../shared/cashier/payment.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { checkPart, type PartRefusal } from './check-part.ts'
import { loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, withoutInner, type PaymentRow } from './payment-store.ts'

type MeansRefusal = PartsMistake | PartRefusal

/** All that is not paid in cash, anew each time; what is left is tendered in cash. */
export function chooseMeans(
  command: StaffCommand,
  input: OnIntent & { readonly parts: readonly Part[] },
): Result<Payment, Refusal<PaymentRefusal | MeansRefusal>> {
  const { tx, record } = command
  const payment = loadPaymentFor(command, input, 'chooseMeans')
  if (!payment.ok) return payment
  const { parts } = input
  const inCash = cashPart(payment.value.due, parts)
  if (!inCash.ok) return inCash
  for (const part of parts) {
    const checked = checkPart(command, payment.value.accountNumber, part)
    if (!checked.ok) return checked
  }
  const chosen: PaymentRow = {
    ...payment.value,
    step: 'due',
    parts: [...parts],
    tendered: null,
    change: null,
    cashCount: null,
  }
  savePayment(tx, chosen)
  const said = parts.map(({ means, amount }) => ({ means, amountFen: amount }))
  record('cashier.meansChosen', { intentId: chosen.intentId, parts: said })
  return accept(withoutInner(chosen))
}
