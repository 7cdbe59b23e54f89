import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalClient } from '../../../electron/core/app.ts'
import { payee } from '../../support/cheque.ts'
import type { Client } from '../../support/client.ts'
import { openHallWithBills } from '../../support/payment-desk.ts'
import { openTestHall, people, type TestHall } from '../../support/test-hall.ts'

export const clerks = [people.clerk, people.otherClerk] as const
export const accounts = ['4520900001', '4520900012'] as const

/** F7: of the published catalogue. */
export const fee = { code: 'meter-test', amount: 3_000 } as const

/** What a shift is known to hold, counted beside the program. */
export type KnownShift = { readonly id: string; readonly counter: number; expected: number }
export type KnownReceipt = {
  readonly id: string
  readonly account: string
  readonly cash: number
  readonly bills: Readonly<Record<string, number>>
  readonly prepaid: number
  readonly used: number
  readonly fees: number
  readonly takenBy: number
  isReversed: boolean
}

/** One day at two drawers, with what should be true of it beside what the program says. */
export type CashOffice = {
  readonly hall: TestHall
  readonly as: (person: { readonly number: string }) => Client
  readonly visits: readonly string[]
  /** Of each clerk; after a hand-over it stands at the colleague's counter. */
  readonly shifts: (KnownShift | undefined)[]
  /** What the last shift left in the drawer of each counter. */
  readonly left: (number | null)[]
  readonly owed: Record<string, number>
  readonly balance: Record<string, number>
  /** Taken for fees, less what was given back. */
  fees: number
  readonly receipts: KnownReceipt[]
  readonly reversals: string[]
  /** Payments begun: their slips have numbers of their own. */
  readonly slips: string[]
  /** Each closed shift's report as it was at its close, and what its entries added up to. */
  readonly closed: Map<string, { readonly report: string; readonly sum: number }>
  /** How often each act was accepted. */
  readonly done: Map<string, number>
}

let template: string | undefined

/** Accounts, bills, payee, both clerks at their counters with a customer before them: made once, copied for each day. */
async function makeTemplate(): Promise<string> {
  const hall = await openHallWithBills()
  const commandId = () => crypto.randomUUID()
  await (await hall.as(people.manager.number)).cashier.setPayee({ commandId: commandId(), name: payee })
  for (const [place, { number }] of clerks.entries()) {
    const clerk = await hall.as(number)
    const counter = (await clerk.counter.list())[place]
    await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  }
  // The program publishes from the next day on at the earliest.
  hall.app.database.connection
    .exec(`INSERT INTO fee_version SELECT '${fee.code}', '2020-01-01', '校验费', 'Test', '只',
    'meter', ${fee.amount}, '公布标准', id, 0 FROM staff LIMIT 1`)
  hall.app.database.connection.pragma('wal_checkpoint(TRUNCATE)')
  const file = join(mkdtempSync(join(tmpdir(), 'guitai-cash-')), 'template.sqlite')
  copyFileSync(join(hall.folder, 'guitai.sqlite'), file)
  hall.close()
  return file
}

export async function openCashOffice(done: Map<string, number>): Promise<CashOffice> {
  template ??= await makeTemplate()
  const hall = await openTestHall({ template })
  // In a new session at each call: none locks while the day goes on.
  const as = ({ number }: { readonly number: string }) =>
    createLocalClient(hall.app, () => hall.tokenOf(number))
  const { connection } = hall.app.database
  const visits = connection.prepare('SELECT id FROM visit ORDER BY started_at_ms, rowid').pluck().all()
  const owed = connection
    .prepare('SELECT id, energy_fen + penalty_fen - paid_before_fen AS fen FROM bill')
    .all() as { id: string; fen: number }[]
  return {
    hall,
    as,
    visits: visits as string[],
    shifts: [undefined, undefined],
    left: [null, null],
    owed: Object.fromEntries(owed.map(({ id, fen }) => [id, fen])),
    balance: Object.fromEntries(accounts.map((number) => [number, 0])),
    fees: 0,
    receipts: [],
    reversals: [],
    slips: [],
    closed: new Map(),
    done,
  }
}
