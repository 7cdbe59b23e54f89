import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CashCount, Payment, PaymentLine } from '../../../shared/cashier/payment.ts'
import { fen } from '../../../shared/kernel/money.ts'
import {
  billOf,
  bills,
  commandId,
  openHallWithBills,
  prepaid,
  refusalOf,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { people, type TestHall } from '../../../tests/support/test-hall.ts'
import { verifyReceipts } from './index.ts'

const owedAtFirst: Readonly<Record<string, number>> = { [bills.october]: 10_500, [bills.november]: 6_363 }
const values = ['10000', '5000', '2000', '1000', '500', '100', '50', '10', '5', '2', '1']

/** Two clerks work on one resident's bills; sums are often right, often a little off, sometimes absurd. */
const line: fc.Arbitrary<PaymentLine> = fc.oneof(
  fc
    .record({ billId: fc.constantFrom(bills.october, bills.november), amount: fc.nat({ max: 7_000 }) })
    .map(({ billId, amount }) => billOf(billId, amount)),
  fc.nat({ max: 30_000 }).map(prepaid),
)
const step = fc.record({
  clerk: fc.constantFrom<0 | 1>(0, 1),
  act: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('choose', 'count', 'amount') },
    { weight: 6, arbitrary: fc.constant('onwards') },
    { weight: 1, arbitrary: fc.constantFrom('confirm', 'take', 'back', 'abandon', 'restart', 'clock') },
  ),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  extra: fc.integer({ min: -50, max: 20_000 }),
  count: fc.dictionary(fc.constantFrom(...values), fc.nat({ max: 4 })),
  said: fc.constantFrom(0, 0, 0, 0, 1),
  isDoubled: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

type Act = Exclude<Step['act'], 'restart' | 'clock'>

type Ledger = {
  readonly due: number
  readonly tendered: number
  readonly change: number
  readonly lines: number
}

/** What the test itself believes: it adds up what was accepted, and knows nothing of the program's tables. */
class Customers {
  readonly #hall: TestHall
  readonly #intents: [string | undefined, string | undefined] = [undefined, undefined]
  #desks: readonly [Desk, Desk]
  readonly #taken: Ledger[] = []
  readonly #owed = { ...owedAtFirst }
  #prepaid = 0
  accepted = 0

  constructor(hall: TestHall, desks: readonly [Desk, Desk]) {
    this.#hall = hall
    this.#desks = desks
  }

  async do(each: Step): Promise<void> {
    const { act } = each
    if (act === 'restart') return this.#restart()
    if (act === 'clock') return this.#hall.setClock(each.extra * 60_000)
    this.#hall.advance(1_000)
    const { clerk, visitId } = this.#desks[each.clerk]
    const { cashier } = clerk
    const intentId = this.#intents[each.clerk]
    if (intentId === undefined) {
      const opened = await cashier.openPayment({ commandId: commandId(), visitId, accountNumber: resident })
      this.#intents[each.clerk] = opened.intentId
      return
    }
    const before = await cashier.findPayment({ intentId })
    if (before === null) throw new Error('a payment was lost')
    const call = this.#callOf(act, each, before, clerk)
    const answer = await refusalOf(call())
    // A double click: the very same command again.
    if (each.isDoubled) expect(await refusalOf(call())).toEqual(answer)
    if (answer === 'accepted') this.accepted += 1
    const after = await cashier.findPayment({ intentId })
    if (answer !== 'accepted') expect(after).toEqual(before)
    if (after?.step === 'paid') this.#settle(after)
    if (after?.step === 'paid' || after?.step === 'abandoned') this.#intents[each.clerk] = undefined
  }

  /** `onwards` does what comes next; the others whatever they are named for, in any step. */
  #callOf(act: Act, each: Step, payment: Payment, { cashier }: Desk['clerk']): () => Promise<unknown> {
    const on = { commandId: commandId(), intentId: payment.intentId }
    const tendered = fen(Math.max(0, payment.due + each.extra))
    switch (act === 'onwards' ? nextAct[payment.step] : act) {
      case 'choose':
        return () => cashier.chooseLines({ ...on, lines: each.lines })
      case 'count':
        return () => cashier.tender({ ...on, cashCount: each.count satisfies CashCount })
      case 'amount':
        return () => cashier.tender({ ...on, tendered })
      case 'confirm':
        return () => cashier.confirmReceived({ ...on, tendered: fen((payment.tendered ?? 0) + each.said) })
      case 'take':
        return () => cashier.takePayment({ ...on, change: fen((payment.change ?? 0) + each.said) })
      case 'back':
        return () => cashier.stepBack(on)
      case 'abandon':
        return () => cashier.abandonPayment(on)
    }
  }

  #settle({ due, tendered, change, lines }: Payment): void {
    let total = 0
    for (const each of lines) {
      total += each.amount
      if (each.kind === 'prepayment') this.#prepaid += each.amount
      else if (each.kind === 'bill') this.#owed[each.billId] = (this.#owed[each.billId] ?? 0) - each.amount
    }
    this.#taken.push({ due, tendered: tendered ?? -1, change: change ?? -1, lines: total })
  }

  async #restart(): Promise<void> {
    this.#hall.restart()
    const [one, two] = this.#desks
    this.#desks = [
      { ...one, clerk: await this.#hall.as(people.clerk.number) },
      { ...two, clerk: await this.#hall.as(people.otherClerk.number) },
    ]
  }

  /** Both sides' books: the test's, and what stands in the file. */
  async audit() {
    const { connection } = this.#hall.app.database
    const all = (query: string) => connection.prepare(query).all()
    const statement = await this.#desks[0].clerk.account.open({ accountNumber: resident })
    const sum = (of: (each: Ledger) => number) => this.#taken.reduce((total, each) => total + of(each), 0)
    const unpaid = Object.entries(this.#owed).filter(([, owed]) => owed > 0)
    return {
      isBalanced: this.#taken.every(
        (each) => each.due === each.tendered - each.change && each.due === each.lines,
      ),
      isNeverOverpaid: Object.values(this.#owed).every((owed) => owed >= 0),
      file: {
        receipts: all(`SELECT number, due_fen AS due, tendered_fen AS tendered, change_fen AS change,
          (SELECT sum(amount_fen) FROM receipt_line WHERE receipt_id = id) AS lines FROM receipt ORDER BY number`),
        drawer: connection.prepare('SELECT coalesce(sum(amount_fen), 0) FROM drawer_entry').pluck().get(),
        owed: statement.bills.map(({ id, owed }) => [id, owed]),
        prepaid: statement.prepaid,
        verdict: this.#hall.app.database.read(verifyReceipts),
      },
      books: {
        receipts: this.#taken.map((each, index) => ({ number: index + 1, ...each })),
        drawer: sum(({ tendered, change }) => tendered - change),
        owed: unpaid.toSorted(([one], [two]) => one.localeCompare(two)),
        prepaid: this.#prepaid,
        verdict: { receipts: this.#taken.length, brokenAtSeq: null, unchained: 0 },
      },
    }
  }
}

const nextAct = {
  choosing: 'choose',
  due: 'amount',
  tendered: 'confirm',
  received: 'take',
  paid: 'abandon',
  abandoned: 'abandon',
} as const

test('money is never lost between due, tendered, change, drawer and bills, whatever two clerks do (L1, L8, invariant 7)', async () => {
  let accepted = 0
  let receipts = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const hall = await openHallWithBills()
      try {
        const customers = new Customers(hall, [
          await sitDown(hall),
          await sitDown(hall, people.otherClerk, 2),
        ])
        for (const each of steps) await customers.do(each)
        const { isBalanced, isNeverOverpaid, file, books } = await customers.audit()
        expect([isBalanced, isNeverOverpaid, file]).toEqual([true, true, books])
        accepted += customers.accepted
        receipts += books.receipts.length
      } finally {
        hall.close()
      }
    }),
    { seed: 20261123, numRuns: 60 },
  )
  // The sequences really went somewhere.
  expect([accepted > 500, receipts > 100]).toEqual([true, true])
})
