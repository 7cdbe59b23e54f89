import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { connect } from '../support/client.ts'
import { percentile, table } from './measure.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { importAccounts, makeHall } from './terminal.ts'

const starts = 9
const manyReceipts = 1_000_000

/** From starting the process to the first answered call, with an empty file and one of a million receipts. */
export async function benchStartUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-start-'))
  try {
    const sizes = [0, manyReceipts]
    for (const receipts of sizes) await makeFile(join(folder, String(receipts)), receipts)
    const times = new Map<number, number[]>(sizes.map((receipts) => [receipts, []]))
    // Turn by turn, so that a busy minute of the machine meets both.
    for (let round = 0; round < starts; round += 1) {
      for (const receipts of sizes) times.get(receipts)?.push(await timeStart(join(folder, String(receipts))))
    }
    const rows = [...times].map(([receipts, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      return [
        receipts.toLocaleString('en'),
        ...[0, 0.5, 0.99].map((share) => percentile(sorted, share).toFixed(0)),
      ]
    })
    console.log(`\nStart-up to the first answered call, ms, ${starts} starts each.\n`)
    console.log(table(['receipts', 'fastest', 'p50', 'slowest'], rows))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeStart(dataFolder: string): Promise<number> {
  const begin = performance.now()
  const terminal = await startTerminalProcess({ dataFolder })
  const { client, close } = await connect(terminal.address)
  await client.hall.status()
  const took = performance.now() - begin
  close()
  await terminal.stop()
  return took
}

/** A real hall file; the receipts are copies of shape and size, not payments. */
async function makeFile(dataFolder: string, receipts: number): Promise<void> {
  const terminal = await startTerminalProcess({ dataFolder })
  const { manager, clerks } = await makeHall(terminal.address, 1)
  for (const clerk of clerks)
    await clerk.client.visit.startWalkIn({ commandId: crypto.randomUUID(), kindId: 'resident-payment' })
  await importAccounts(manager, 1)
  for (const connection of [manager, ...clerks]) connection.close()
  await terminal.stop()
  if (receipts > 0) addReceipts(new Sqlite(join(dataFolder, 'guitai.sqlite')), receipts)
}

function addReceipts(db: Sqlite.Database, receipts: number): void {
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${receipts})`
  const payload = JSON.stringify({ receipt: 'x'.repeat(500) })
  db.function('sha256', (value: unknown) => createHash('sha256').update(String(value)).digest())
  db.pragma('synchronous = OFF')
  db.exec(`BEGIN;
    ${numbers} INSERT INTO change_log
      SELECT n + (SELECT max(seq) FROM change_log), 't', 1, 'cashier.receiptTaken', 1, '2026-11-01', 0, 0, 'a', '${payload}', sha256(n), sha256(n + 1) FROM numbers;
    ${numbers} INSERT INTO receipt SELECT 'r' || n, n, 'i' || n, (SELECT id FROM shift), 't', 1, '2026-11-01', n, n, v.counter_id, 1, v.staff_id, '8001', v.id, x.id,
      '4520900001', 1, 100, 100, 0, NULL, 0, 0, n FROM numbers, visit v JOIN visit_transaction x ON x.visit_id = v.id;
    ${numbers} INSERT INTO receipt_line SELECT 'r' || n, 0, 'prepayment', '4520900001', NULL, NULL, NULL, NULL, 100 FROM numbers;
    INSERT INTO drawer_entry (shift_id, receipt_id, counter_id, staff_id, business_day, kind, amount_fen, at_ms)
      SELECT shift_id, id, counter_id, staff_id, business_day, 'received', 100, 0 FROM receipt;
    COMMIT`)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}
