import { computeChange } from '../../../shared/cashier/change.ts'
import { sumCash } from '../../../shared/cashier/denomination.ts'
import { cashPart } from '../../../shared/cashier/means.ts'
import type { CashCount, Payment } from '../../../shared/cashier/payment.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadPaymentFor, type OnIntent, type PaymentRefusal } from './own-payment.ts'
import { savePayment, withoutInner } from './payment-store.ts'

type Cash = { readonly tendered?: Fen | undefined; readonly cashCount?: CashCount | undefined }
type TenderRefusal =
  | 'TENDER_MISSING'
  | 'TENDER_TWO_WAYS'
  | 'NO_SUCH_DENOMINATION'
  | 'TENDER_TOO_SMALL'
  | 'NOTHING_IN_CASH'
  | 'AMOUNT_TOO_LARGE'

/** What the customer put on the counter, typed or counted; the change is computed (C1, C2). */
export function tender(
  command: StaffCommand,
  input: OnIntent & Cash,
): Result<Payment, Refusal<PaymentRefusal | TenderRefusal>> {
  const { tx, record } = command
  const payment = loadPaymentFor(command, input, 'tender')
  if (!payment.ok) return payment
  const tendered = amountOf(input)
  if (!tendered.ok) return tendered
  const { due, parts } = payment.value
  const inCash = cashPart(due, parts)
  if (!inCash.ok) throw new Error(`parts that do not fit were kept: ${inCash.code}`)
  // Nobody gets change for cash that was not asked for.
  if (inCash.value === 0 && tendered.value > 0) return refuse('NOTHING_IN_CASH')
  const change = computeChange(inCash.value, tendered.value)
  if (!change.ok) return change
  const cashCount = input.cashCount ?? null
  const counted = {
    ...payment.value,
    step: 'tendered',
    tendered: tendered.value,
    change: change.value,
    cashCount,
  } as const
  savePayment(tx, counted)
  record('cashier.tendered', {
    intentId: counted.intentId,
    tenderedFen: tendered.value,
    changeFen: change.value,
  })
  return accept(withoutInner(counted))
}

function amountOf({
  tendered,
  cashCount,
}: Cash): Result<Fen, Refusal<Exclude<TenderRefusal, 'TENDER_TOO_SMALL' | 'NOTHING_IN_CASH'>>> {
  if (tendered !== undefined) return cashCount === undefined ? accept(tendered) : refuse('TENDER_TWO_WAYS')
  return cashCount === undefined ? refuse('TENDER_MISSING') : sumCash(cashCount)
}
