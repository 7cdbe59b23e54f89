import type { Payment, PaymentLine } from '../../../shared/cashier/payment.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { checkLines, type LineRefusal } from './check-lines.ts'
import { loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, withoutInner, type PaymentRow } from './payment-store.ts'

type Choice = OnIntent & { readonly lines: readonly PaymentLine[] }

/** What is to be paid; from here on the customer screen shows the amount due (L7). */
export function chooseLines(
  command: StaffCommand,
  input: Choice,
): Result<Payment, Refusal<PaymentRefusal | LineRefusal>> {
  const { tx, record } = command
  const payment = loadPaymentFor(command, input, 'chooseLines')
  if (!payment.ok) return payment
  const checked = checkLines(command, payment.value.accountNumber, input.lines)
  if (!checked.ok) return checked
  const { due } = checked.value
  const chosen: PaymentRow = {
    ...payment.value,
    step: 'due',
    lines: [...input.lines],
    due,
    // What was chosen for another amount is chosen again.
    parts: due === payment.value.due ? payment.value.parts : [],
    change: null,
  }
  savePayment(tx, chosen)
  record('cashier.linesChosen', { intentId: chosen.intentId, dueFen: due, lines: input.lines })
  return accept(withoutInner(chosen))
}
