import { createHash } from 'node:crypto'
import {
  missedRule,
  type ClosingStatement,
  type SignedStatement,
} from '../../../shared/day/closing-statement.ts'
import { hallDayStates } from '../../../shared/day/hall-day-states.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffCommand, StaffQuery } from '../api/command.ts'
import { canonicalJson } from '../database/change-log.ts'
import { saveHallDayAct } from '../hall/index.ts'
import { endTicketBySettlement } from '../queue/index.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import { readClosingList } from './closing-list.ts'
import { findStatement, saveStatement } from './statement-store.ts'
import { makeStatement } from './make-statement.ts'

type Closing = { readonly businessDay: BusinessDay; readonly note: string }
type CloseRefusal =
  | 'DAY_IN_THE_FUTURE'
  | 'DAY_ALREADY_CLOSED'
  | 'ISSUE_STILL_OPEN'
  | 'OPEN_VISITS'
  | 'PAYMENTS_OPEN'
  | 'SHIFTS_OPEN'
  | 'TICKETS_NOT_SETTLED'
  | 'COUNTERS_OCCUPIED'

/** P3, L5, L15: everything has its true end, and the manager signs for it. A past day is closed the same way. */
export function close(
  command: StaffCommand,
  { businessDay, note }: Closing,
): Result<SignedStatement, Refusal<CloseRefusal>> {
  const { tx, at, actor, record } = command
  if (businessDay > command.businessDay) return refuse('DAY_IN_THE_FUTURE')
  const list = readClosingList(command, businessDay)
  if (list.state === 'closed') return refuse('DAY_ALREADY_CLOSED')
  if (nextState(hallDayStates, list.state, 'close') === undefined) return refuse('ISSUE_STILL_OPEN')
  const open = [
    ['PAYMENTS_OPEN', list.openPayments],
    ['SHIFTS_OPEN', list.openShifts],
    ['OPEN_VISITS', list.openVisits],
    ['TICKETS_NOT_SETTLED', list.tickets],
    ['COUNTERS_OCCUPIED', list.occupied],
  ] as const
  for (const [code, { length: count }] of open) if (count > 0) return refuse(code, { count })
  // The one end that no person chooses; the rule is named in the ticket's event and in the statement (L15).
  for (const { id } of list.missed)
    endTicketBySettlement(command, { ticketId: id, state: 'left', reason: missedRule })

  saveHallDayAct(tx, businessDay, {
    act: 'close',
    untilMs: null,
    reason: note,
    staffId: actor.staffId,
    atMs: at.atMs,
  })
  const edition = (findStatement(tx, businessDay)?.edition ?? 0) + 1
  const statement = makeStatement(command, { businessDay, edition, note })
  const content = canonicalJson(statement)
  const hash = createHash('sha256').update(content).digest('hex')
  saveStatement(tx, businessDay, { edition, content, hash, staffId: actor.staffId, atMs: at.atMs })
  answerAlarmsOf(command, 'ticket-forgotten', businessDay)
  record('day.closed', { businessDay, edition, hash, counts: statement.counts })
  return accept({ statement, hash })
}

/** The latest edition, as it was signed. */
export function readSignedStatement(
  { tx }: StaffQuery,
  { businessDay }: { readonly businessDay: BusinessDay },
): Result<SignedStatement, Refusal<'DAY_NOT_CLOSED'>> {
  const row = findStatement(tx, businessDay)
  if (row === undefined) return refuse('DAY_NOT_CLOSED')
  return accept({ statement: JSON.parse(row.content) as ClosingStatement, hash: row.hash })
}
