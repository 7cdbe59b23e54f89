import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { measureBare, measureRaw } from './bare.ts'
import { measure, percentile, table, timed, type Measured } from './measure.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { importAccounts, makeHall, type Clerk } from './terminal.ts'

const commandId = () => crypto.randomUUID()
const rounds = { one: 800, eight: 200 }

/** Prints the table of the counter's commands beside what wire and disk cost anyway. */
export async function benchCounter(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-bench-'))
  try {
    const results: Measured[] = []
    for (const clients of [1, 8])
      results.push(...(await measureTerminal(join(folder, `clients-${clients}`), clients)))
    const bytes = bytesPerCommand(join(folder, 'clients-1', 'guitai.sqlite'))
    const bare = {
      1: await measureBare(folder, bytes, 1, rounds.one),
      8: await measureBare(folder, bytes, 8, rounds.eight),
    }
    const raw = await measureRaw(folder, bytes, 5000)
    print(results, bare, raw, bytes)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureTerminal(folder: string, clients: number): Promise<Measured[]> {
  mkdirSync(folder)
  const terminal = await startTerminalProcess({ dataFolder: folder })
  const { manager, clerks } = await makeHall(terminal.address, clients)
  const count = clients === 1 ? rounds.one : rounds.eight
  await measure('warm-up', clerks, 50, issue)
  const results = [await measure('issue ticket', clerks, count, issue)]
  await emptyQueue(clerks)
  for (const waiting of [10, 10_000]) {
    await fillQueue(clerks, waiting)
    results.push(await measure(`call next, ${waiting} waiting`, clerks, count, callAndReplace))
    await emptyQueue(clerks)
  }
  const accounts = await importAccounts(manager, (count + 20) * clients * 2)
  await measure('warm-up', clerks, 20, (clerk) => pay(clerk, accounts))
  results.push(await measure('pay', clerks, count, (clerk) => pay(clerk, accounts)))
  for (const clerk of clerks) clerk.close()
  manager.close()
  await terminal.stop()
  return results
}

async function issue({ client, serviceId }: Clerk) {
  const { latencyMs } = await timed(() =>
    client.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' }),
  )
  return { latencyMs, commands: 1 }
}

/** One call under measurement; the customer leaves and another comes, so that as many wait as before. */
async function callAndReplace(clerk: Clerk) {
  const { value, latencyMs } = await timed(() => clerk.client.queue.callNext({ commandId: commandId() }))
  await clerk.client.queue.markLeft({ commandId: commandId(), ticketId: value.id })
  await issue(clerk)
  return { latencyMs, commands: 3 }
}

async function fillQueue(clerks: readonly Clerk[], waiting: number): Promise<void> {
  await Promise.all(
    clerks.map(async (clerk, index) => {
      for (let number = index; number < waiting; number += clerks.length) await issue(clerk)
    }),
  )
}

async function emptyQueue([clerk]: readonly Clerk[]): Promise<void> {
  if (clerk === undefined) return
  for (;;) {
    const waiting = await clerk.client.queue.list({ limit: 200 })
    if (waiting.length === 0) return
    await Promise.all(
      waiting.map(({ id }) => clerk.client.queue.markLeft({ commandId: commandId(), ticketId: id })),
    )
  }
}

/** Some of the invented accounts owe nothing. */
export async function nextDebtor(client: Clerk['client'], accounts: string[]) {
  for (let number = accounts.pop(); number !== undefined; number = accounts.pop()) {
    const { bills } = await client.account.open({ accountNumber: number })
    if (bills.length > 0) return { accountNumber: number, bills }
  }
  throw new Error('nobody owes anything any more')
}

/** A whole visit that pays all open bills of one account; measured is the commit that writes the receipt. */
async function pay({ client }: Clerk, accounts: string[]) {
  const visit = await client.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  const { accountNumber, bills } = await nextDebtor(client, accounts)
  const { intentId } = await client.cashier.openPayment({
    commandId: commandId(),
    visitId: visit.id,
    accountNumber,
  })
  const lines = bills.map((bill) => ({ kind: 'bill' as const, billId: bill.id, amount: bill.owed }))
  const { due } = await client.cashier.chooseLines({ commandId: commandId(), intentId, lines })
  const { tendered } = await client.cashier.tender({ commandId: commandId(), intentId, tendered: due })
  await client.cashier.confirmReceived({ commandId: commandId(), intentId, tendered: tendered ?? due })
  const { latencyMs } = await timed(() =>
    client.cashier.takePayment({ commandId: commandId(), intentId, change: 0 }),
  )
  for (const { id } of visit.transactions)
    await client.visit.endTransaction({ commandId: commandId(), transactionId: id, outcome: 'done' })
  await client.visit.finish({ commandId: commandId(), visitId: visit.id })
  return { latencyMs, commands: 8 }
}

/** What a command leaves on disk on average, so that the bare server commits as much. */
export function bytesPerCommand(file: string): number {
  const db = new Sqlite(file, { readonly: true })
  const bytes = db
    .prepare(
      'SELECT (SELECT avg(length(result)) FROM command_log) + (SELECT avg(length(payload)) FROM change_log)',
    )
    .pluck()
    .get()
  db.close()
  return Math.round(Number(bytes))
}

function print(
  results: readonly Measured[],
  bare: Readonly<Record<number, Measured>>,
  raw: Measured,
  bytes: number,
): void {
  const rows = [raw, ...Object.values(bare), ...results].map(({ name, clients, latencies, perSecond }) => {
    const beside = bare[clients]
    const p50 = percentile(latencies, 0.5)
    const ratio = beside === undefined ? '' : (p50 / percentile(beside.latencies, 0.5)).toFixed(2)
    const rate = beside === undefined ? '' : (perSecond / beside.perSecond).toFixed(2)
    const figures = [p50, percentile(latencies, 0.95), percentile(latencies, 0.99)].map((each) =>
      each.toFixed(2),
    )
    return [name, String(clients), ...figures, perSecond.toFixed(0), ratio, rate]
  })
  console.log(
    `Over WebSocket; ms; commands per second (all durable commands of a round); beside a bare server that commits ${bytes} bytes.\n`,
  )
  console.log(
    table(['command', 'clients', 'p50', 'p95', 'p99', 'per second', 'p50 / bare', 'rate / bare'], rows),
  )
}
