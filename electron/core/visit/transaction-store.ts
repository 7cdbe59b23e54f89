import type { Moment } from '../../../shared/kernel/time.ts'
import { workedMs } from '../../../shared/visit/timer.ts'
import type { TimerEvent, Transaction } from '../../../shared/visit/visit.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const transactions = sql
  .selectFrom('visit_transaction')
  .select(['id', 'visit_id as visitId', 'kind_id as kindId', 'limit_seconds as limitSeconds', 'state'])
  .select(['hold_reason as holdReason', 'outcome', 'worked_ms as frozenMs'])
const selectTransaction = statement<{ id: string }>()((param) => transactions.where('id', '=', param.id))
const selectTransactions = statement<{ visitId: string }>()((param) =>
  transactions.where('visit_id', '=', param.visitId).orderBy('position'),
)
const selectEvents = statement<{ transactionId: string }>()((param) =>
  sql
    .selectFrom('timer_event')
    .select(['type', 'at_ms as atMs', 'steady_ms as steadyMs'])
    .where('transaction_id', '=', param.transactionId)
    .orderBy('id'),
)
const insertTransaction = statement<NewTransaction>()((param) =>
  sql.insertInto('visit_transaction').values({
    id: param.id,
    visit_id: param.visitId,
    position: param.position,
    kind_id: param.kindId,
    limit_seconds: param.limitSeconds,
    state: 'running',
  }),
)
const updateKind = statement<{ id: string; kindId: string; limitSeconds: number }>()((param) =>
  sql
    .updateTable('visit_transaction')
    .set({ kind_id: param.kindId, limit_seconds: param.limitSeconds })
    .where('id', '=', param.id),
)
const updateHold = statement<{ id: string; state: 'running' | 'held'; reason: string | null }>()((param) =>
  sql
    .updateTable('visit_transaction')
    .set({ state: param.state, hold_reason: param.reason })
    .where('id', '=', param.id),
)
const updateEnd = statement<{ id: string } & End>()((param) =>
  sql
    .updateTable('visit_transaction')
    .set({ state: 'ended', hold_reason: null, outcome: param.outcome })
    .set({ overrun_reason: param.overrunReason, worked_ms: param.workedMs })
    .where('id', '=', param.id),
)
const insertEvent = statement<TimerEntry>()((param) =>
  sql.insertInto('timer_event').values({
    transaction_id: param.transactionId,
    type: param.type,
    at_ms: param.atMs,
    steady_ms: param.steadyMs,
    reason: param.reason,
  }),
)
// Asked here and not of the cashier slice, which itself stands on visits: the other way round would be a circle.
const selectOpenPayment = statement<{ transactionId: string; visitId: string }>()((param) =>
  sql
    .selectFrom('payment')
    .select('intent_id')
    .where('visit_id', '=', param.visitId)
    .where('transaction_id', '=', param.transactionId)
    .where('step', 'not in', ['paid', 'abandoned']),
)

type NewTransaction = { id: string; visitId: string; position: number; kindId: string; limitSeconds: number }
type TimerEntry = {
  transactionId: string
  type: TimerEvent['type']
  atMs: number
  steadyMs: number
  reason: string | null
}
type End = { outcome: string; overrunReason: string | null; workedMs: number }

export function findTransaction(reader: Reader, transactionId: string, at: Moment): Transaction | undefined {
  const row = reader.first(selectTransaction, { id: transactionId })
  return row && toTransaction(reader, row, at)
}

export function listTransactions(reader: Reader, visitId: string, at: Moment): Transaction[] {
  return reader.all(selectTransactions, { visitId }).map((row) => toTransaction(reader, row, at))
}

type RunningTransaction = { readonly id: string; readonly kindId: string; readonly limitSeconds: number }

/** Only a running one takes a payment; a held one is resumed first. */
export function findRunningTransaction(reader: Reader, visitId: string): RunningTransaction | undefined {
  const row = reader.all(selectTransactions, { visitId }).find((each) => each.state === 'running')
  return row && { id: row.id, kindId: row.kindId, limitSeconds: row.limitSeconds }
}

export function saveTransaction(writer: Writer, transaction: Readonly<NewTransaction>, at: Moment): void {
  writer.run(insertTransaction, transaction)
  saveEvent(writer, transaction.id, 'start', at)
}

export function saveKind(writer: Writer, id: string, kindId: string, limitSeconds: number): void {
  writer.run(updateKind, { id, kindId, limitSeconds })
}

export function saveHold(writer: Writer, transactionId: string, reason: string, at: Moment): void {
  writer.run(updateHold, { id: transactionId, state: 'held', reason })
  saveEvent(writer, transactionId, 'hold', at, reason)
}

export function saveResume(writer: Writer, transactionId: string, at: Moment): void {
  writer.run(updateHold, { id: transactionId, state: 'running', reason: null })
  saveEvent(writer, transactionId, 'resume', at)
}

export function saveTransactionEnd(
  writer: Writer,
  transactionId: string,
  end: Readonly<End>,
  at: Moment,
): void {
  writer.run(updateEnd, { id: transactionId, ...end })
  saveEvent(writer, transactionId, 'end', at)
}

export function hasOpenPayment(
  reader: Reader,
  { id, visitId }: Pick<Transaction, 'id' | 'visitId'>,
): boolean {
  return reader.first(selectOpenPayment, { transactionId: id, visitId }) !== undefined
}

function saveEvent(
  writer: Writer,
  transactionId: string,
  type: TimerEvent['type'],
  at: Moment,
  reason: string | null = null,
): void {
  writer.run(insertEvent, { transactionId, type, reason, ...at })
}

type Row = {
  id: string
  visitId: string
  kindId: string
  limitSeconds: number
  state: string
  holdReason: string | null
  outcome: string | null
  frozenMs: number | null
}

function toTransaction(reader: Reader, { frozenMs, ...row }: Row, at: Moment): Transaction {
  const events = reader
    .all(selectEvents, { transactionId: row.id })
    .map((event) => ({ ...event, type: event.type as TimerEvent['type'] }))
  const [start] = events
  if (start === undefined) throw new Error(`transaction ${row.id} has no start`)
  return {
    ...row,
    state: row.state as Transaction['state'],
    startedAtMs: start.atMs,
    workedMs: frozenMs ?? workedMs(events, at.steadyMs),
    holdReason: row.holdReason as Transaction['holdReason'],
    outcome: row.outcome as Transaction['outcome'],
  }
}
