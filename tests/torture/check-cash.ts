import { isDeepStrictEqual } from 'node:util'
import { verifyReceipts } from '../../electron/core/cashier/index.ts'
import { cashSteps } from './cash-steps.ts'
import { openHall, type OpenHall } from './open-hall.ts'

const hourMs = 3_600_000

/** What must be true of the rows at any moment, however the process before died; each answers how many rows break it. */
const rules: Readonly<Record<string, string>> = {
  'a shift without its float': `SELECT count(*) FROM shift WHERE float_fen <> (SELECT coalesce(sum(amount_fen), -1)
    FROM drawer_entry WHERE shift_id = shift.id AND kind IN ('float', 'float-difference'))`,
  'a difference to the last close without its own entry': `SELECT count(*) FROM shift WHERE float_fen <> left_before_fen
    AND NOT EXISTS (SELECT 1 FROM drawer_entry WHERE shift_id = shift.id AND kind = 'float-difference')`,
  'a close whose figures are not those of the drawer (L1)': `SELECT count(*) FROM shift_close WHERE expected_fen <> (SELECT sum(amount_fen)
    FROM drawer_entry WHERE shift_id = shift_close.shift_id AND kind <> 'deposit')`,
  'a difference without a written account (C4)': `SELECT count(*) FROM shift_close WHERE (over_short_fen <> 0) <> (account IS NOT NULL)`,
  'a close without its count or deposit': `SELECT count(*) FROM shift_close WHERE counted_fen - left_fen <> (SELECT coalesce(-sum(amount_fen), 0)
    FROM drawer_entry WHERE shift_id = shift_close.shift_id AND kind = 'deposit')
    OR NOT EXISTS (SELECT 1 FROM shift_count WHERE shift_id = shift_close.shift_id AND counted_fen = shift_close.counted_fen)`,
  'a movement without its entry': `SELECT count(*) FROM shift_movement WHERE NOT EXISTS (SELECT 1 FROM drawer_entry WHERE movement_id = shift_movement.id)`,
  'a receipt whose tenders or lines are not what was due': `SELECT count(*) FROM receipt
    WHERE due_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM receipt_tender WHERE receipt_id = receipt.id)
       OR due_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM receipt_line WHERE receipt_id = receipt.id)`,
  'cash in the drawer that is not what was due in cash (L8)': `SELECT count(*) FROM receipt
    WHERE cash_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM drawer_entry WHERE receipt_id = receipt.id)`,
  'a reversal of other amounts than the first': `SELECT count(*) FROM receipt JOIN receipt AS first ON first.id = receipt.reverses_id
    WHERE receipt.due_fen + first.due_fen <> 0 OR receipt.cash_fen + first.cash_fen <> 0`,
  'a gap in the receipts': 'SELECT count(*) <> coalesce(max(number), 0) FROM receipt',
}

/** Which of the rules do not hold in this file. */
export function findBrokenRules({ app: { database } }: Pick<OpenHall, 'app'>): string[] {
  const broken = Object.entries(rules)
    .filter(([, query]) => Number(database.connection.prepare(query).pluck().get()) !== 0)
    .map(([rule]) => rule)
  const { brokenAtSeq, unchained } = database.read(verifyReceipts)
  return brokenAtSeq === null && unchained === 0 ? broken : [...broken, 'the chain does not hold']
}

export type CashRun = {
  readonly file: string
  readonly staffNumber: string
  readonly atMs: number
  readonly visitId: string
  /** What was told by then, by step. */
  readonly told: ReadonlyMap<string, unknown>
}

/** Opens the hall as the next start does, repeats every step with its command id, and goes on to the end. */
export async function checkCash({ file, staffNumber, atMs, visitId, told }: CashRun): Promise<string[]> {
  const hall = openHall(file, staffNumber, 'checker', atMs + hourMs)
  try {
    const violations = findBrokenRules(hall)
    const known: Record<string, { id?: string; intentId?: string }> = {}
    for (const { name, run } of cashSteps) {
      const answer = (await run(hall.client, known, visitId)) as { id?: string; intentId?: string }
      known[name] = answer
      if (told.has(name) && !isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), told.get(name)))
        violations.push(`${name} was told and is another one now`)
    }
    return [...violations, ...findBrokenRules(hall), ...findOtherEnd(hall)]
  } catch (error) {
    return [`the shift does not go on: ${String(error)}`]
  } finally {
    hall.app.database.close()
  }
}

/** However often it died on the way, the day ends with the same money in the same places. */
function findOtherEnd({ app }: OpenHall): string[] {
  const { connection } = app.database
  const entries = connection
    .prepare(
      "SELECT kind || ' ' || amount_fen FROM drawer_entry WHERE shift_id = (SELECT shift_id FROM shift_close ORDER BY closed_at_ms DESC LIMIT 1) ORDER BY id",
    )
    .pluck()
    .all()
  const close = connection
    .prepare(
      'SELECT expected_fen, counted_fen, over_short_fen, left_fen FROM shift_close ORDER BY closed_at_ms DESC LIMIT 1',
    )
    .raw()
    .get()
  const wanted = [
    [
      'float 5000',
      'float-difference 15000',
      'received 5000',
      'change -1000',
      'refund -4000',
      'drop -5000',
      'deposit -10000',
    ],
    [15_000, 14_000, -1_000, 4_000],
  ]
  return isDeepStrictEqual([entries, close], wanted)
    ? []
    : [`another end: ${JSON.stringify([entries, close])}`]
}
