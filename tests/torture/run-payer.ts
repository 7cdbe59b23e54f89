import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { openHallWithBills, sitDown } from '../support/payment-desk.ts'
import { openingMs, people } from '../support/test-hall.ts'
import type { Issued } from './company.ts'
import type { Bug, Order } from './payer-order.ts'
import { planPayments } from './plan.ts'
import type { Fault, Trace } from './strace.ts'
import { runTraced } from './traced.ts'

const payerFile = join(import.meta.dirname, 'payer.ts')

/** A closed hall with a customer at the counter, to be copied for each run, and what is to be paid in it. */
export type Stage = {
  readonly folder: string
  readonly hallFile: string
  readonly order: Omit<Order, 'file'>
}

export async function setStage(
  seed: number,
  payments: number,
  { bug = null, attempts = 1 }: { readonly bug?: Bug | null; readonly attempts?: number } = {},
): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-torture-'))
  const hallFile = join(folder, 'hall.sqlite')
  const hall = await openHallWithBills()
  const { visitId } = await sitDown(hall)
  const { services } = await (await hall.as(people.manager.number)).hall.configuration()
  hall.app.database.close()
  copyFileSync(join(hall.folder, 'guitai.sqlite'), hallFile)
  rmSync(hall.folder, { recursive: true })
  const plan = {
    visitId,
    staffNumber: people.clerk.number,
    otherStaffNumber: people.otherClerk.number,
    serviceId: services[0]?.id ?? '',
    payments: planPayments(seed, payments),
  }
  return { folder, hallFile, order: { plan, atMs: openingMs + 60_000, attempts, bug } }
}

export type Acknowledged = { readonly place: number; readonly receipt: Receipt }

/** What one life of the payer came to. */
export type Run = {
  readonly folder: string
  readonly order: Order
  readonly trace: Trace
  readonly signal: string | null
  readonly exitCode: number | null
  readonly acknowledged: readonly Acknowledged[]
  /** Tickets that were told to somebody. */
  readonly issued: readonly Issued[]
  /** How many payments were begun. */
  readonly begun: number
  readonly refusals: readonly string[]
}

/** Lets a payer live on a copy of the hall until it has paid everything or the fault strikes. */
export async function runPayer(stage: Stage, fault?: Fault): Promise<Run> {
  const folder = mkdtempSync(join(stage.folder, 'run-'))
  const order: Order = { ...stage.order, file: join(folder, 'guitai.sqlite') }
  const orderFile = join(folder, 'order.json')
  copyFileSync(stage.hallFile, order.file)
  writeFileSync(orderFile, JSON.stringify(order))
  const life = await runTraced(payerFile, orderFile, { folder, cache: join(stage.folder, 'cache') }, fault)
  const { lines, trace, signal, exitCode } = life
  const told = (word: string) => lines.filter((line) => line.startsWith(`${word} `))
  return {
    folder,
    order,
    trace,
    signal,
    exitCode,
    acknowledged: told('paid').map((line) => {
      const [, place = '', receipt = ''] = /^paid (\d+) (.*)$/.exec(line) ?? []
      return { place: Number(place), receipt: JSON.parse(receipt) as Receipt }
    }),
    issued: told('issued').map((line) => JSON.parse(line.slice('issued '.length)) as Issued),
    begun: told('begin').length,
    refusals: told('refused').map((line) => line.split(' ')[2] ?? ''),
  }
}
