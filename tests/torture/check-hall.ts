import { isDeepStrictEqual } from 'node:util'
import { verifyReceipts } from '../../electron/core/cashier/index.ts'
import type { Receipt } from '../../shared/cashier/payment.ts'
import { hasCompany, issueNamed, ticketNames } from './company.ts'
import { idOf } from './id-of.ts'
import { openHall, type OpenHall } from './open-hall.ts'
import { payPlanned } from './plan.ts'
import type { Run } from './run-payer.ts'

/** What was found in the hall after the payer's death; `made`: the payment in hand was on disk. */
export type Verdict = {
  readonly violations: readonly string[]
  readonly made: 'acknowledged' | 'committed' | 'not made'
}

const hourMs = 3_600_000

/** Opens the hall as the next start of the terminal does, and holds it against what the clerk was told. */
export async function checkHall(run: Run): Promise<Verdict> {
  const { file, plan, atMs } = run.order
  const violations: string[] = []
  const must = (isTrue: boolean, violation: string) => {
    if (!isTrue) violations.push(violation)
  }
  let hall: OpenHall
  try {
    hall = openHall(file, plan.staffNumber, 'checker', atMs + hourMs)
  } catch (error) {
    return { violations: [`the file does not open: ${String(error)}`], made: 'not made' }
  }
  try {
    const receipts = () => hall.client.cashier.listReceipts({ businessDay: '2026-11-23', limit: 200 })
    const before = await receipts()
    for (const { place, receipt } of run.acknowledged) {
      const stored = before.find(({ id }) => id === receipt.id)
      must(
        isDeepStrictEqual(stored, receipt),
        `invariant 1: the acknowledged receipt of payment ${place} is not on disk`,
      )
    }
    checkRows(hall, must)
    await checkWhatTheClerkSees(hall, before, must)
    if (run.signal === 'SIGKILL') checkGroups(hall, run, before, must)
    await checkTickets(hall, run, must)

    // The page repeats what it had in hand, with the same command ids; then life goes on.
    const inHand = Math.max(run.begun - 1, 0)
    const first = before.find(({ number }) => number === inHand + 1)
    must(
      before.length - inHand <= 1 && before.length >= inHand,
      'invariant 3: another number of receipts than of payments',
    )
    const repeated = await payPlanned(hall.client, plan, inHand)
    const again = await payPlanned(hall.client, plan, inHand)
    must(
      first === undefined || isDeepStrictEqual(first, repeated),
      'invariant 3: repeating gave another receipt',
    )
    must(isDeepStrictEqual(repeated, again), 'invariant 3: repeating twice gave two receipts')
    must(repeated.number === inHand + 1, 'invariant 4: the repeated payment has another number')
    if (inHand + 1 < plan.payments.length) await payPlanned(hall.client, plan, inHand + 1)
    const after = await receipts()
    must(
      after.length === Math.min(inHand + 2, plan.payments.length) &&
        isDeepStrictEqual(after.slice(after.length - before.length), before),
      'invariant 3: receipts were lost or doubled when life went on',
    )
    checkRows(hall, must)
    must(hall.faults.length === 0, `faults after reopening: ${hall.faults.join()}`)
    const isAcknowledged = run.acknowledged.some(({ place }) => place === inHand)
    return {
      violations,
      made: isAcknowledged ? 'acknowledged' : first === undefined ? 'not made' : 'committed',
    }
  } catch (error) {
    return { violations: [...violations, `the hall does not go on: ${String(error)}`], made: 'not made' }
  } finally {
    hall.app.database.close()
  }
}

type Must = (isTrue: boolean, violation: string) => void

function checkRows({ app: { database } }: OpenHall, must: Must): void {
  const { connection } = database
  const value = (query: string) => connection.prepare(query).pluck().get()
  const { brokenAtSeq, unchained } = database.read(verifyReceipts)
  must(
    brokenAtSeq === null && unchained === 0,
    `invariant 5: broken at ${brokenAtSeq}, unchained ${unchained}`,
  )
  must(
    value('SELECT count(*) = count(DISTINCT intent_id) FROM receipt') === 1,
    'invariant 3: one intent, two receipts',
  )
  for (const [table, column] of [
    ['receipt', 'number'],
    ['change_log', 'seq'],
  ]) {
    const isGapFree = value(
      `SELECT count(*) = coalesce(max(${column}), 0) AND coalesce(min(${column}), 1) = 1 FROM ${table}`,
    )
    must(isGapFree === 1, `invariant 4: ${table}.${column} has a gap`)
  }
  const isDrawerRight =
    value(`SELECT (SELECT coalesce(sum(amount_fen), 0) FROM drawer_entry WHERE receipt_id IS NOT NULL) = (SELECT coalesce(sum(tendered_fen - change_fen), 0) FROM receipt)
    AND (SELECT coalesce(sum(amount_fen), 0) FROM receipt_line) = (SELECT coalesce(sum(due_fen), 0) FROM receipt)`)
  must(isDrawerRight === 1, 'invariant 7: the drawer is not what was received less change')
  for (const table of ['receipt', 'receipt_line', 'drawer_entry', 'change_log']) {
    if (value(`SELECT count(*) FROM ${table}`) === 0) continue
    const column = String(value(`SELECT name FROM pragma_table_info('${table}')`))
    for (const attempt of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`])
      must(
        isRefused(() => connection.exec(attempt)),
        `invariant 8: ${attempt} was done`,
      )
  }
  must(connection.pragma('synchronous', { simple: true }) === 2, 'synchronous is not FULL')
}

function isRefused(attempt: () => void): boolean {
  try {
    attempt()
    return false
  } catch (error) {
    return (error as { code?: unknown }).code === 'SQLITE_CONSTRAINT_TRIGGER'
  }
}

/** What shared a COMMIT is there whole or not at all. */
function checkGroups({ app }: OpenHall, { begun }: Run, receipts: readonly Receipt[], must: Must): void {
  const find = app.database.connection.prepare('SELECT 1 FROM command_log WHERE command_id = ?').pluck()
  for (let place = 0; place < begun; place += 1) {
    if (!hasCompany(place)) continue
    const isPaid = receipts.some(({ number }) => number === place + 1)
    const isWhole = ticketNames(place).every((name) => (find.get(idOf(name)) !== undefined) === isPaid)
    must(isWhole, `half of the group of payment ${place} is on disk`)
  }
}

/** Invariants 1 and 11 for the tickets given out meanwhile: a repeated command finds the ticket that was told, and no other. */
async function checkTickets({ app, as }: OpenHall, { order, issued }: Run, must: Must): Promise<void> {
  const { otherStaffNumber, serviceId } = order.plan
  const count = () => app.database.connection.prepare('SELECT count(*) FROM ticket').pluck().get()
  const before = count()
  for (const { name, ticket } of issued) {
    const found = await issueNamed({ client: as(otherStaffNumber), serviceId }, name)
    must(isDeepStrictEqual(found, ticket), `invariant 1: the acknowledged ${name} is not on disk`)
  }
  must(count() === before, 'invariant 11: repeating gave another ticket')
}

/** Asked for an intent, the terminal tells the truth: paid with its receipt, or not paid. */
async function checkWhatTheClerkSees(
  { app, client }: OpenHall,
  receipts: readonly Receipt[],
  must: Must,
): Promise<void> {
  const intents = app.database.connection.prepare('SELECT intent_id FROM payment').pluck().all() as string[]
  for (const intentId of intents) {
    const payment = await client.cashier.findPayment({ intentId })
    const receiptId = receipts.find((receipt) => receipt.intentId === intentId)?.id ?? null
    const isTrue = payment?.receiptId === receiptId && (payment.step === 'paid') === (receiptId !== null)
    must(isTrue, `the clerk is not told the truth of ${intentId}`)
  }
}
