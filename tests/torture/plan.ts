import fc from 'fast-check'
import type { Client } from '../support/client.ts'
import { billOf, bills, firm, prepaid, resident } from '../support/payment-desk.ts'
import type { CashCount, PaymentLine, Receipt } from '../../shared/cashier/payment.ts'
import { fen } from '../../shared/kernel/money.ts'
import { inCompany, type Company } from './company.ts'
import { idOf } from './id-of.ts'

export type PlannedPayment = {
  readonly accountNumber: string
  readonly lines: readonly PaymentLine[]
  /** What the customer puts down beyond what is due; null: counted in hundreds. */
  readonly extra: number | null
}

/** Everything that a payer does, so that a second one can repeat it to the letter. */
export type Plan = {
  readonly visitId: string
  readonly staffNumber: string
  /** Who gives out tickets of which service meanwhile. */
  readonly otherStaffNumber: string
  readonly serviceId: string
  readonly payments: readonly PlannedPayment[]
}

const payment: fc.Arbitrary<PlannedPayment> = fc
  .tuple(
    fc.constantFrom([firm, bills.firms, 1_500] as const, [resident, bills.october, 200] as const),
    fc.nat({ max: 1_000_000 }),
    fc.array(fc.integer({ min: 1, max: 50_000 }), { maxLength: 2 }),
    fc.option(fc.nat({ max: 20_000 })),
  )
  .map(([[accountNumber, billId, most], part, prepayments, extra]) => ({
    accountNumber,
    lines: [billOf(billId, 1 + (part % most)), ...prepayments.map(prepaid)],
    extra,
  }))

export function planPayments(seed: number, count: number): PlannedPayment[] {
  return fc.sample(payment, { seed, numRuns: count })
}

/** The payment with this place in the plan, with the same command ids at every attempt, as a page repeats them. */
export async function payPlanned(
  { cashier }: Client,
  plan: Plan,
  place: number,
  company?: Company,
): Promise<Receipt> {
  const planned = plan.payments[place]
  if (planned === undefined) throw new Error(`the plan has no payment ${place}`)
  const { accountNumber, lines, extra } = planned
  const commandId = (act: string) => idOf(`payment ${place} ${act}`)
  const { visitId } = plan
  const { intentId } = await cashier.openPayment({ commandId: commandId('open'), visitId, accountNumber })
  const on = (act: string) => ({ commandId: commandId(act), intentId })
  const { due } = await cashier.chooseLines({ ...on('choose'), lines: [...lines] })
  const hundreds: CashCount = { '10000': Math.ceil(due / 10_000) }
  const cash = extra === null ? { cashCount: hundreds } : { tendered: fen(due + extra) }
  const { tendered, change } = await cashier.tender({ ...on('tender'), ...cash })
  await cashier.confirmReceived({ ...on('confirm'), tendered: tendered ?? fen(0) })
  return inCompany(company, place, () => cashier.takePayment({ ...on('take'), change: change ?? fen(0) }))
}
