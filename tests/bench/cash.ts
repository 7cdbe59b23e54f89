import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Part } from '../../shared/cashier/means.ts'
import { fen } from '../../shared/kernel/money.ts'
import { connectAs } from '../support/client.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { measureRaw } from './bare.ts'
import { bytesPerCommand, nextDebtor } from './counter.ts'
import { makeFileWithReceipts } from './file-with-receipts.ts'
import { measure, percentile, table, timed, type Measured } from './measure.ts'
import { importAccounts, makeHall, managerOfBench, type Clerk } from './terminal.ts'

const commandId = () => crypto.randomUUID()
const rounds = { one: 400, eight: 100 }
const receiptsOfShift = 400
const manyReceipts = 1_000_000
const reports = 300
let slips = 0

/** Payments and reversals beside raw commits of the same run, and Z over one shift in a small and in a large file. */
export async function benchCash(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-cash-'))
  try {
    const results: Measured[] = []
    for (const clients of [1, 8])
      results.push(...(await measurePayments(join(folder, `clients-${clients}`), clients)))
    const bytes = bytesPerCommand(join(folder, 'clients-1', 'guitai.sqlite'))
    const raw = await measureRaw(folder, bytes, 5000)
    for (const earlier of [0, manyReceipts])
      results.push(...(await measureReports(join(folder, `z-${earlier}`), earlier)))
    const rows = [raw, ...results].map(({ name, clients, latencies, perSecond }) => [
      name,
      String(clients),
      ...[0.5, 0.95, 0.99].map((share) => percentile(latencies, share).toFixed(2)),
      perSecond.toFixed(0),
      (percentile(latencies, 0.5) / percentile(raw.latencies, 0.5)).toFixed(1),
    ])
    console.log(
      `Over WebSocket; ms; durable commands per second of a whole round; beside a raw commit of ${bytes} bytes.\n`,
    )
    console.log(table(['what', 'clients', 'p50', 'p95', 'p99', 'per second', 'p50 / raw'], rows))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePayments(folder: string, clients: number): Promise<Measured[]> {
  mkdirSync(folder)
  const terminal = await startTerminalProcess({ dataFolder: folder })
  const { manager, clerks } = await makeHall(terminal.address, clients)
  const count = clients === 1 ? rounds.one : rounds.eight
  const accounts = await importAccounts(manager, (count * 2 + 60) * clients * 2)
  await measure('warm-up', clerks, 20, (clerk) => pay(clerk, accounts, false))
  const results = [
    await measure('pay in cash', clerks, count, (clerk) => pay(clerk, accounts, false)),
    await measure('pay in cash, wallet and transfer', clerks, count, (clerk) => pay(clerk, accounts, true)),
    await measure("reverse, with the manager's PIN (scrypt)", clerks, 20, (clerk) =>
      reverse(clerk, accounts),
    ),
  ]
  for (const clerk of clerks) clerk.close()
  manager.close()
  await terminal.stop()
  return results
}

/** A whole visit that pays all open bills of one account; measured is the commit that writes the receipt. */
async function pay({ client }: Clerk, accounts: string[], isMixed: boolean) {
  const visit = await client.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  const { accountNumber, bills } = await nextDebtor(client, accounts)
  const { intentId } = await client.cashier.openPayment({
    commandId: commandId(),
    visitId: visit.id,
    accountNumber,
  })
  const on = () => ({ commandId: commandId(), intentId })
  const lines = bills.map((bill) => ({ kind: 'bill' as const, billId: bill.id, amount: bill.owed }))
  const { due } = await client.cashier.chooseLines({ ...on(), lines })
  slips += 1
  const reference = `SLIP-${slips}`
  const part = fen(Math.floor(due / 3))
  const parts: Part[] =
    isMixed && part > 0
      ? [
          { means: 'wechat', amount: part, reference },
          { means: 'transfer', amount: part, reference },
        ]
      : []
  await client.cashier.chooseMeans({ ...on(), parts })
  const tendered = fen(due - parts.reduce((sum, { amount }) => sum + amount, 0))
  await client.cashier.tender({ ...on(), tendered })
  await client.cashier.confirmReceived({ ...on(), tendered })
  const { value, latencyMs } = await timed(() => client.cashier.takePayment({ ...on(), change: fen(0) }))
  for (const { id } of visit.transactions)
    await client.visit.endTransaction({ commandId: commandId(), transactionId: id, outcome: 'done' })
  await client.visit.finish({ commandId: commandId(), visitId: visit.id })
  return { latencyMs, commands: 9, receiptId: value.id }
}

/** With the manager's PIN, whose hash is slow on purpose and is most of what is measured here. */
async function reverse(clerk: Clerk, accounts: string[]) {
  const { receiptId } = await pay(clerk, accounts, false)
  const { latencyMs } = await timed(() =>
    clerk.client.cashier.reverseReceipt({
      commandId: commandId(),
      receiptId,
      cause: 'entry',
      reason: '户号收错',
      approval: managerOfBench,
    }),
  )
  return { latencyMs, commands: 11 }
}

/** Z of the same shift of 400 receipts, and its close, among so many other receipts. */
async function measureReports(folder: string, earlier: number): Promise<Measured[]> {
  await makeFileWithReceipts(folder, earlier, receiptsOfShift)
  const terminal = await startTerminalProcess({ dataFolder: folder })
  const clerk = await connectAs(terminal.address, '8001', '135791')
  const manager = await connectAs(terminal.address, managerOfBench.number, managerOfBench.pin)
  const shift = await clerk.client.shift.mine()
  const shiftId = shift?.id ?? ''
  const counted = { commandId: commandId(), pieces: { 'coin-100': receiptsOfShift } }
  await clerk.client.shift.count(counted)
  const closed = await timed(() => clerk.client.shift.close({ commandId: commandId(), deposit: fen(0) }))
  const among = `among ${earlier.toLocaleString('en')}`
  const z = await measure(`Z of ${receiptsOfShift} receipts ${among}`, [manager], reports, async () => {
    const { latencyMs } = await timed(() => manager.client.shift.report({ shiftId }))
    return { latencyMs, commands: 1 }
  })
  clerk.close()
  manager.close()
  await terminal.stop()
  const { latencyMs } = closed
  return [z, { name: `close ${among}`, clients: 1, latencies: [latencyMs], perSecond: 1000 / latencyMs }]
}
