import { verifyReceipts } from '../../../electron/core/cashier/index.ts'
import type { ShiftReport } from '../../../shared/shift/shift.ts'
import { people } from '../../support/test-hall.ts'
import { accounts, type CashOffice } from './cash-office.ts'

const sums = `SELECT
  (SELECT coalesce(sum(due_fen), 0) FROM receipt) AS receipts,
  (SELECT coalesce(sum(amount_fen), 0) FROM receipt_line) AS lines,
  (SELECT coalesce(sum(amount_fen), 0) FROM receipt_tender) AS tenders,
  (SELECT coalesce(sum(cash_fen), 0) FROM receipt) AS cash,
  (SELECT coalesce(sum(amount_fen), 0) FROM receipt_tender WHERE means = 'cash') AS tenderedCash,
  (SELECT coalesce(sum(amount_fen), 0) FROM drawer_entry WHERE receipt_id IS NOT NULL) AS drawer,
  (SELECT coalesce(sum(amount_fen), 0) FROM receipt_line WHERE kind = 'fee') AS fees,
  (SELECT count(*) FROM receipt) AS count,
  (SELECT coalesce(max(number), 0) FROM receipt) AS last`

/** After every step, by the rows themselves: invariants 4 and 7, and that every figure of money agrees with every other. */
export function checkRows({ hall, shifts, closed, fees: known }: CashOffice): void {
  const { connection } = hall.app.database
  const found = connection.prepare(sums).get() as Record<string, number>
  const { receipts, lines, tenders, cash, tenderedCash, drawer, fees, count, last } = found
  const agree =
    receipts === lines &&
    lines === tenders &&
    cash === tenderedCash &&
    tenderedCash === drawer &&
    fees === known &&
    count === last
  if (!agree) throw new Error(`the sums differ: ${JSON.stringify(found)}`)
  const entries = connection
    .prepare('SELECT shift_id AS id, sum(amount_fen) AS sum FROM drawer_entry GROUP BY shift_id')
    .all() as { id: string; sum: number }[]
  for (const { id, sum } of entries) {
    const open = shifts.find((shift) => shift?.id === id)
    const expected = open?.expected ?? closed.get(id)?.sum
    if (sum !== expected) throw new Error(`shift ${id} should hold ${expected}, its entries say ${sum}`)
  }
}

/** Through the program's own queries: balances, bills, X and Z. */
export async function checkQueries(office: CashOffice): Promise<void> {
  const { as, shifts, closed, balance, owed } = office
  const manager = as(people.manager)
  for (const accountNumber of accounts) {
    const { prepaid, bills } = await manager.account.open({ accountNumber })
    if (prepaid !== balance[accountNumber])
      throw new Error(`${accountNumber} should have ${balance[accountNumber]}, has ${prepaid}`)
    for (const bill of bills)
      if (bill.owed !== owed[bill.id])
        throw new Error(`${bill.id} should owe ${owed[bill.id]}, owes ${bill.owed}`)
  }
  for (const shift of shifts) {
    if (shift === undefined) continue
    const { expected, taken, means } = await manager.shift.report({ shiftId: shift.id })
    const byMeans = means.reduce((sum, { amount }) => sum + amount, 0)
    if (expected !== shift.expected || taken !== byMeans)
      throw new Error(`X of ${shift.id}: ${expected} for ${shift.expected}, ${taken} for ${byMeans}`)
  }
  for (const [shiftId, { report }] of closed) {
    const again = JSON.stringify(withoutSignature(await manager.shift.report({ shiftId })))
    if (again !== report) throw new Error(`Z of ${shiftId} has changed: ${report} → ${again}`)
  }
}

/** All that a Z says but who has signed its difference since. */
export function withoutSignature(report: ShiftReport): unknown {
  const { shift } = report
  return {
    ...report,
    shift: { ...shift, state: '', close: shift.close === null ? null : { ...shift.close, signed: null } },
  }
}

/** Invariants 1 and 5 at the end of the day. */
export function checkChain({ hall, receipts, reversals }: CashOffice): void {
  const verdict = hall.app.database.read(verifyReceipts)
  const count = receipts.length + reversals.length
  if (verdict.brokenAtSeq !== null || verdict.unchained !== 0 || verdict.receipts !== count)
    throw new Error(`the chain does not hold: ${JSON.stringify(verdict)} for ${count} receipts`)
}
