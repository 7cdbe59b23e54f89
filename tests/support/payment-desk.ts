import type { Part } from '../../shared/cashier/means.ts'
import type { Payment, PaymentLine, Receipt } from '../../shared/cashier/payment.ts'
import { fen, type Fen } from '../../shared/kernel/money.ts'
import type { Client } from './client.ts'
import { accountHeader, accountLine, billHeader, billLine, csv, stageFiles } from './import-files.ts'
import { openTestHall, people, type TestHall } from './test-hall.ts'

export const resident = '4520900001'
export const firm = '4520900012'
/** The resident owes 105.00 and 63.63, the firm 1,200.00 of which 200.00 were paid before. */
export const bills = { october: 'R202610', november: 'R202611', firms: 'F202610' } as const

export const commandId = () => crypto.randomUUID()
export const billOf = (billId: string, amount: number): PaymentLine => ({
  kind: 'bill',
  billId,
  amount: fen(amount),
})
export const prepaid = (amount: number): PaymentLine => ({ kind: 'prepayment', amount: fen(amount) })

const accountRows = csv(
  accountHeader,
  accountLine(resident),
  accountLine(firm, '湘江饭店', '人民路214号').replace('居民生活', '一般工商业'),
)
const billRows = csv(
  billHeader,
  billLine(bills.october, resident),
  billLine(bills.november, resident, '60.13', '3.50').replace('2026-10', '2026-11'),
  billLine(bills.firms, firm, '1200.00', '0.00', '200.00'),
)

/** A hall whose resident and firm have bills to pay. */
export async function openHallWithBills(): Promise<TestHall> {
  const hall = await openTestHall()
  const manager = await hall.as(people.manager.number)
  const importId = await stageFiles(manager, { accounts: accountRows, bills: billRows })
  await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
  return hall
}

/** With an empty drawer, where none is open yet. */
export async function openShift({ shift }: Client): Promise<void> {
  if ((await shift.mine()) === null) await shift.open({ commandId: commandId(), pieces: {} })
}

export type Desk = { readonly clerk: Client; readonly visitId: string; readonly transactionId: string }

/** A clerk at a counter with a customer before them. */
export async function sitDown(
  hall: TestHall,
  { number }: { readonly number: string } = people.clerk,
  counterNumber = 1,
  kindId = 'resident-payment',
): Promise<Desk> {
  const clerk = await hall.as(number)
  const counter = (await clerk.counter.list()).find((each) => each.number === counterNumber)
  await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  await openShift(clerk)
  const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId })
  return { clerk, visitId: visit.id, transactionId: visit.transactions[0]?.id ?? '' }
}

export type Wish = {
  readonly accountNumber?: string
  readonly lines?: readonly PaymentLine[]
  readonly tendered?: number
  readonly parts?: readonly Part[]
}

/** A payment brought up to `step`; without a wish the resident's October bill, 105.00, with 150.00 in cash. */
export async function bringTo(
  step: 'choosing' | 'due' | 'tendered' | 'received',
  { clerk, visitId }: Desk,
  {
    accountNumber = resident,
    lines = [billOf(bills.october, 10_500)],
    tendered = 15_000,
    parts = [],
  }: Wish = {},
): Promise<Payment> {
  await openShift(clerk)
  const { cashier } = clerk
  const opened = await cashier.openPayment({ commandId: commandId(), visitId, accountNumber })
  const on = () => ({ commandId: commandId(), intentId: opened.intentId })
  if (step === 'choosing') return opened
  const due = await cashier.chooseLines({ ...on(), lines: [...lines] })
  if (parts.length > 0) await cashier.chooseMeans({ ...on(), parts: [...parts] })
  if (step === 'due') return due
  const counted = await cashier.tender({ ...on(), tendered: fen(tendered) })
  if (step === 'tendered') return counted
  return cashier.confirmReceived({ ...on(), tendered: fen(tendered) })
}

export async function pay(desk: Desk, wish: Wish = {}): Promise<Receipt> {
  const { intentId, change } = await bringTo('received', desk, wish)
  return desk.clerk.cashier.takePayment({ commandId: commandId(), intentId, change: change ?? fen(0) })
}

export type Refused = { readonly code: string; readonly detail?: unknown }

/** The refusal's code and figures, or 'accepted'. */
export async function refusalOf(call: Promise<unknown>): Promise<Refused | 'accepted'> {
  try {
    await call
    return 'accepted'
  } catch (error) {
    const { code, data } = error as { code: string; data?: unknown }
    return data === undefined ? { code } : { code, detail: data }
  }
}

/** Received less change, by the ledger's own rows. */
export function drawerOf({ app }: TestHall): Fen {
  return fen(
    app.database.connection
      .prepare('SELECT coalesce(sum(amount_fen), 0) FROM drawer_entry')
      .pluck()
      .get() as number,
  )
}
