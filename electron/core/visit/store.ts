import { sql as raw } from 'kysely'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { ParkReason, Visit, VisitState } from '../../../shared/visit/visit.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { listTransactions } from './transaction-store.ts'

const visits = sql
  .selectFrom('visit')
  .select(['id', 'business_day as businessDay', 'counter_id as counterId', 'staff_id as staffId'])
  .select(['counter_session_id as counterSessionId', 'ticket_id as ticketId'])
  .select(['first_contact_id as firstContactId', 'state', 'started_at_ms as startedAtMs'])
  .select(['parked_at_ms as parkedAtMs', 'parked_steady_ms as parkedSteadyMs'])
  .select(['park_reason as parkReason', 'parked_ms as parkedMs'])
const selectVisit = statement<{ id: string }>()((param) => visits.where('id', '=', param.id))
// Literals, because the partial indexes of what is open are used for no parameter.
const isNotEnded = [raw.lit('open'), raw.lit('parked')]
const selectOpenVisit = statement<{ counterId: string }>()((param) =>
  visits.where('counter_id', '=', param.counterId).where('state', '=', raw.lit('open')),
)
const selectOfTicket = statement<{ ticketId: string }>()((param) =>
  visits.where('ticket_id', '=', param.ticketId).where('state', 'in', isNotEnded),
)
const selectOpen = statement<{ none: null }>()(() =>
  visits.where('state', 'in', isNotEnded).orderBy('started_steady_ms'),
)

export type NewVisit = {
  readonly id: string
  readonly businessDay: string
  readonly counterId: string
  readonly counterSessionId: string
  readonly staffId: string
  readonly ticketId: string | null
  readonly firstContactId: string
}

/** A visit's own row. */
export type VisitRow = NewVisit & {
  readonly state: VisitState
  readonly startedAtMs: number
  readonly parked: { readonly since: Moment; readonly reason: ParkReason } | null
  readonly parkedMs: number
}

/** A visit and what a rule must know of it beyond what pages are told; open: the customer is at the counter. */
export type KnownVisit = VisitRow & Pick<Visit, 'transactions'> & { readonly isOpen: boolean }

export function findVisit(reader: Reader, visitId: string, at: Moment): KnownVisit | undefined {
  const row = reader.first(selectVisit, { id: visitId })
  return row && toKnown(reader, toRow(row), at)
}

export function loadVisit(reader: Reader, visitId: string, at: Moment): KnownVisit {
  const visit = findVisit(reader, visitId, at)
  if (visit === undefined) throw new Error(`no visit ${visitId}`)
  return visit
}

export function hasOpenVisit(reader: Reader, counterId: string): boolean {
  return reader.first(selectOpenVisit, { counterId }) !== undefined
}

export function findOpenVisitAt(reader: Reader, counterId: string, at: Moment): Visit | undefined {
  const row = reader.first(selectOpenVisit, { counterId })
  return row && toVisit(toKnown(reader, toRow(row), at))
}

/** The customer with this ticket is at a counter, or has stepped aside from one. */
export function findOpenVisitOfTicket(reader: Reader, ticketId: string): VisitRow | undefined {
  const row = reader.first(selectOfTicket, { ticketId })
  return row && toRow(row)
}

/** At the counters and aside, whatever the day, the earliest first: what a closing has to settle (L5, L15). */
export function listOpenVisits(reader: Reader): VisitRow[] {
  return reader.all(selectOpen, { none: null }).map(toRow)
}

/** What pages are told of a visit. */
export function toVisit(visit: KnownVisit): Visit {
  const { id, counterId, ticketId, firstContactId, state, startedAtMs, parkedMs, transactions } = visit
  return { id, counterId, ticketId, firstContactId, state, startedAtMs, parkedMs, transactions }
}

type Row = Omit<VisitRow, 'state' | 'parked'> & {
  readonly state: string
  readonly parkedAtMs: number | null
  readonly parkedSteadyMs: number | null
  readonly parkReason: string | null
}

function toRow({ state, parkedAtMs: atMs, parkedSteadyMs: steadyMs, parkReason, ...row }: Row): VisitRow {
  const isParked = atMs !== null && steadyMs !== null
  return {
    ...row,
    state: state as VisitState,
    parked: isParked ? { since: { atMs, steadyMs }, reason: parkReason as ParkReason } : null,
  }
}

function toKnown(reader: Reader, row: VisitRow, at: Moment): KnownVisit {
  return { ...row, transactions: listTransactions(reader, row.id, at), isOpen: row.state === 'open' }
}
