import type { Moment } from '../../../shared/kernel/time.ts'
import { timerSums, type TimerSums } from '../../../shared/visit/timer.ts'
import type {
  ExplainedReason,
  TimerEvent,
  Transaction,
  TransactionState,
} from '../../../shared/visit/visit.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const transactions = sql
  .selectFrom('visit_transaction')
  .select(['id', 'visit_id as visitId', 'kind_id as kindId', 'limit_seconds as limitSeconds', 'state'])
  .select([
    'hold_reason as holdReason',
    'outcome',
    'quantity',
    'explained',
    'explained_text as explainedText',
  ])
  .select(['worked_ms as workedMs', 'held_ms as heldMs', 'parked_ms as parkedMs'])
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
const updateState = statement<{ id: string; state: string; reason: string | null }>()((param) =>
  sql
    .updateTable('visit_transaction')
    .set({ state: param.state, hold_reason: param.reason })
    .where('id', '=', param.id),
)
const updateEnd = statement<{ id: string } & End>()((param) =>
  sql
    .updateTable('visit_transaction')
    .set({ state: param.state, hold_reason: null, outcome: param.outcome })
    .set({ overrun_reason: param.overrunReason, quantity: param.quantity })
    .set({ explained: param.explained, explained_text: param.explainedText })
    .set({ worked_ms: param.workedMs, held_ms: param.heldMs, parked_ms: param.parkedMs })
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

type NewTransaction = { id: string; visitId: string; position: number; kindId: string; limitSeconds: number }
type TimerEntry = {
  transactionId: string
  type: TimerEvent['type']
  atMs: number
  steadyMs: number
  reason: string | null
}
type End = TimerSums & {
  readonly state: TransactionState
  readonly outcome: string
  readonly overrunReason: string | null
  readonly quantity: number
  readonly explained: string | null
  readonly explainedText: string | null
}

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
  saveTimerEvent(writer, { transactionId: transaction.id, type: 'start', reason: null }, at)
}

export function saveKind(writer: Writer, id: string, kindId: string, limitSeconds: number): void {
  writer.run(updateKind, { id, kindId, limitSeconds })
}

type Move = {
  readonly id: string
  /** From the table of states. */
  readonly state: TransactionState
  readonly type: 'hold' | 'park' | 'resume'
  readonly reason: string | null
}

/** Stops the timer or lets it run on. */
export function saveMove(writer: Writer, { id, state, type, reason }: Move, at: Moment): void {
  writer.run(updateState, { id, state, reason })
  saveTimerEvent(writer, { transactionId: id, type, reason }, at)
}

export function saveTransactionEnd(writer: Writer, transactionId: string, end: End, at: Moment): void {
  writer.run(updateEnd, { id: transactionId, ...end })
  saveTimerEvent(writer, { transactionId, type: 'end', reason: null }, at)
}

function saveTimerEvent(
  writer: Writer,
  event: Pick<TimerEntry, 'transactionId' | 'type' | 'reason'>,
  at: Moment,
): void {
  writer.run(insertEvent, { ...event, ...at })
}

type Row = {
  id: string
  visitId: string
  kindId: string
  limitSeconds: number
  state: string
  holdReason: string | null
  outcome: string | null
  quantity: number
  explained: string | null
  explainedText: string | null
  workedMs: number | null
  heldMs: number | null
  parkedMs: number | null
}

function toTransaction(reader: Reader, row: Row, at: Moment): Transaction {
  const { explained, explainedText, workedMs, heldMs, parkedMs, ...rest } = row
  const events = reader
    .all(selectEvents, { transactionId: row.id })
    .map((event) => ({ ...event, type: event.type as TimerEvent['type'] }))
  const [start] = events
  if (start === undefined) throw new Error(`transaction ${row.id} has no start`)
  const isFrozen = workedMs !== null && heldMs !== null && parkedMs !== null
  return {
    ...rest,
    ...(isFrozen ? { workedMs, heldMs, parkedMs } : timerSums(events, at.steadyMs)),
    state: row.state as Transaction['state'],
    startedAtMs: start.atMs,
    holdReason: row.holdReason as Transaction['holdReason'],
    outcome: row.outcome as Transaction['outcome'],
    explained: explained === null ? null : { reason: explained as ExplainedReason, text: explainedText },
  }
}
