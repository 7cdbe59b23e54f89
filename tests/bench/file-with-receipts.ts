import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { importAccounts, makeHall } from './terminal.ts'

/**
 * A real hall file with one open shift; the receipts are copies of shape and size, not payments: `earlier` ones of a shift
 * that is closed, and `own` ones of the open shift.
 */
export async function makeFileWithReceipts(dataFolder: string, earlier: number, own = 0): Promise<void> {
  const terminal = await startTerminalProcess({ dataFolder })
  const { manager, clerks } = await makeHall(terminal.address, 1)
  for (const clerk of clerks)
    await clerk.client.visit.startWalkIn({ commandId: crypto.randomUUID(), kindId: 'resident-payment' })
  await importAccounts(manager, 1)
  for (const connection of [manager, ...clerks]) connection.close()
  await terminal.stop()
  const db = new Sqlite(join(dataFolder, 'guitai.sqlite'))
  db.function('sha256', (value: unknown) => createHash('sha256').update(String(value)).digest())
  db.pragma('synchronous = OFF')
  const shift = String(db.prepare('SELECT id FROM shift').pluck().get())
  db.exec(`INSERT INTO shift SELECT 'earlier', 999999, business_day, counter_id, staff_id, 0, '{}', 0, NULL, NULL, NULL FROM shift;
    INSERT INTO shift_close VALUES ('earlier', 0, 0, 0, 0, NULL, 0)`)
  if (earlier > 0) addReceipts(db, 'earlier', 0, earlier)
  if (own > 0) addReceipts(db, shift, earlier, own)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

function addReceipts(db: Sqlite.Database, shift: string, after: number, count: number): void {
  const numbers = `WITH RECURSIVE numbers(n) AS (SELECT ${after + 1} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${after + count})`
  const payload = JSON.stringify({ receipt: 'x'.repeat(500) })
  db.exec(`BEGIN;
    ${numbers} INSERT INTO change_log
      SELECT n + 1000, 't', 1, 'cashier.receiptTaken', 1, '2026-11-01', 0, 0, 'a', '${payload}', sha256(n), sha256(n + 1) FROM numbers;
    ${numbers} INSERT INTO receipt (id, number, intent_id, shift_id, terminal_id, incarnation, business_day, taken_at_ms,
        taken_steady_ms, counter_id, counter_number, staff_id, staff_number, visit_id, transaction_id, account_number,
        rule_set_version, due_fen, cash_fen, tendered_fen, change_fen, received_read_back_at_ms, change_read_back_at_ms, change_seq)
      SELECT 'r' || n, n, 'i' || n, '${shift}', 't', 1, '2026-11-01', n, n, v.counter_id, 1, v.staff_id, '8001', v.id, x.id,
        '4520900001', 1, 100, 100, 150, 50, 0, 0, n + 1000 FROM numbers, visit v JOIN visit_transaction x ON x.visit_id = v.id;
    ${numbers} INSERT INTO receipt_line (receipt_id, position, kind, account_number, amount_fen)
      SELECT 'r' || n, 0, 'prepayment', '4520900001', 100 FROM numbers;
    ${numbers} INSERT INTO receipt_tender (receipt_id, position, means, account_number, amount_fen)
      SELECT 'r' || n, 0, 'cash', '4520900001', 100 FROM numbers;
    INSERT INTO drawer_entry (shift_id, receipt_id, counter_id, staff_id, business_day, kind, amount_fen, at_ms)
      SELECT shift_id, id, counter_id, staff_id, business_day, 'received', 150, 0 FROM receipt WHERE number > ${after};
    INSERT INTO drawer_entry (shift_id, receipt_id, counter_id, staff_id, business_day, kind, amount_fen, at_ms)
      SELECT shift_id, id, counter_id, staff_id, business_day, 'change', -50, 0 FROM receipt WHERE number > ${after};
    COMMIT`)
}
