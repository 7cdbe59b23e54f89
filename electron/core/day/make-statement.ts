import {
  missedRule,
  type ClosingStatement,
  type EndedTicket,
  type OpenRestoreOrder,
} from '../../../shared/day/closing-statement.ts'
import { isLate } from '../../../shared/day/checklist-rule.ts'
import { closesAtOf, opensAtOf } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffCommand } from '../api/command.ts'
import { listSessionsBetween, type SessionTime } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { listOpenFollowUps } from '../followup/index.ts'
import { listCounters, readHallDay } from '../hall/index.ts'
import { listHandOffPromises } from '../handoff/index.ts'
import { listOrdersNotHandedOff } from '../restore/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findExpectedCounters } from './check-store.ts'
import { checksDoneAt, checksDueAt } from './read-checklist.ts'
import { readOverTime } from './read-over-time.ts'
import { listOverrides } from './read-status.ts'
import { countVisitsWithoutTicket, listTicketEnds } from './statement-store.ts'

type Heading = Pick<ClosingStatement, 'businessDay' | 'edition' | 'note'>

/** The day as the manager signs it: every ticket with its true end, what stays open and whose it is, overtime, overrides. */
export function makeStatement(command: StaffCommand, heading: Heading): ClosingStatement {
  const { tx, at, actor, hall } = command
  const { businessDay } = heading
  const day = readHallDay(tx, hall.timeZone, businessDay)
  const sessions = listSessionsBetween(tx, day.fromMs, day.toMs)
  const tickets = listEndedTickets(command, businessDay)
  return {
    ...heading,
    hallName: hall.name,
    timeZone: hall.timeZone,
    opensAtMs: opensAtOf(day),
    closesAtMs: closesAtOf(day),
    closedBy: loadStaffRef(tx, actor.staffId),
    closedAtMs: at.atMs,
    missedRule,
    counts: { ...countEnds(tickets), walkIns: countVisitsWithoutTicket(tx, businessDay) },
    tickets,
    handOffs: listHandOffPromises(tx),
    followUps: listOpenFollowUps(tx),
    restoreOrders: listRestoreOrders(tx),
    overTime: readOverTime(tx, day).map(({ staffId, ...each }) => ({
      ...each,
      staff: loadStaffRef(tx, staffId),
    })),
    overrides: listOverrides(tx, businessDay),
    lateCounters: listLateCounters(command, businessDay, sessions),
  }
}

function listRestoreOrders(reader: Reader): OpenRestoreOrder[] {
  return listOrdersNotHandedOff(reader).map(({ id, number, accountNumber, responsible, dueAtMs }) => ({
    id,
    number,
    accountNumber,
    owner: responsible,
    dueAtMs,
  }))
}

function listEndedTickets({ tx }: StaffCommand, businessDay: BusinessDay): EndedTicket[] {
  return listTicketEnds(tx, businessDay).map(({ staffId, endedAtMs, reason, ...ticket }) => {
    if (endedAtMs === null || staffId === null) throw new Error(`ticket ${ticket.id} has no end`)
    const isByRule = reason === missedRule
    return {
      ...ticket,
      endedAtMs,
      by: isByRule ? null : loadStaffRef(tx, staffId),
      rule: isByRule ? missedRule : null,
      reason: isByRule ? null : reason,
    }
  })
}

function countEnds(tickets: readonly EndedTicket[]): Omit<ClosingStatement['counts'], 'walkIns'> {
  const count = (isCounted: (ticket: EndedTicket) => boolean) => tickets.filter(isCounted).length
  const known = ['finished', 'left', 'appointed', 'cancelled']
  return {
    issued: tickets.length,
    served: count(({ end }) => end === 'finished'),
    left: count(({ end, rule }) => end === 'left' && rule === null),
    missed: count(({ rule }) => rule !== null),
    appointed: count(({ end }) => end === 'appointed'),
    cancelled: count(({ end }) => end === 'cancelled'),
    other: count(({ end }) => !known.includes(end)),
  }
}

/** P4: of the counters that were to open, or that somebody took. */
function listLateCounters(
  command: StaffCommand,
  day: BusinessDay,
  sessions: readonly SessionTime[],
): number[] {
  const { tx, at } = command
  const expected = findExpectedCounters(tx, day)
  const taken = new Set(sessions.map(({ counterId }) => counterId))
  const dueAtMs = checksDueAt(command, day)
  return listCounters(tx)
    .filter(({ id }) => expected === undefined || expected.includes(id) || taken.has(id))
    .filter(({ id }) => isLate(checksDoneAt(tx, day, id), dueAtMs, at.atMs))
    .map(({ number }) => number)
}
