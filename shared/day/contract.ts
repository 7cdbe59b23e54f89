import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { ticketSchema } from '../queue/ticket.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { checklistSchema, dayCheckSchema } from './checklist.ts'
import { signedStatementSchema } from './closing-statement.ts'
import { closingListSchema, dayStatusSchema, unclosedDaySchema } from './hall-day.ts'
import { settlementSchema, visitSettlementSchema } from './settlement.ts'

const reason = z.string().trim().min(2).max(200)
const onCounter = { counterId: idSchema }
const onDay = { businessDay: businessDaySchema }

/** Opening (P4), the end of ticket issue (L16) and closing (P3, L5, L15). */
export const dayContract = {
  status: query(anyStaff).output(dayStatusSchema),
  /** L16: tickets are given beyond closing time, or before opening, until this instant of the same day. */
  keepIssueOpen: command(managers, { untilMs: instantSchema, reason })
    .errors(declare(['UNTIL_IN_THE_PAST', 'UNTIL_ANOTHER_DAY', 'DAY_CLOSED']))
    .output(dayStatusSchema),
  /** No more tickets today; those waiting go on being called and served. */
  stopIssue: command(managers, { reason })
    .errors(declare(['ISSUE_ALREADY_STOPPED', 'DAY_CLOSED']))
    .output(dayStatusSchema),

  /** P4 */
  checklist: query(anyStaff)
    .input(z.strictObject(onCounter))
    .errors(declare(['COUNTER_NOT_FOUND']))
    .output(checklistSchema),
  /** Every counter's, by number. */
  checklists: query(managers).output(z.array(checklistSchema)),
  /** Makes all checks that the host can make by itself; may be repeated. */
  runChecks: command(counterStaff, onCounter)
    .errors(declare(['COUNTER_NOT_FOUND']))
    .output(checklistSchema),
  /** What needs eyes, ears and hands. A note is asked when it is not right, and when the host found it wrong. */
  confirmCheck: command(counterStaff, {
    ...onCounter,
    check: dayCheckSchema,
    ok: z.boolean(),
    note: z.string().trim().max(200).optional(),
  })
    .errors(declare(['COUNTER_NOT_FOUND', 'CHECK_MADE_BY_HOST', 'CHECK_NOTE_MISSING']))
    .output(checklistSchema),
  /** Which counters open today; the others need no checklist. */
  expectCounters: command(managers, { counterIds: z.array(idSchema).max(99) })
    .errors(declare(['COUNTER_NOT_FOUND']))
    .output(z.array(checklistSchema)),

  /** What has to be brought to an end before the day can be closed. */
  closingList: query(managers).input(z.strictObject(onDay)).output(closingListSchema),
  /**
   * P3: one who has no end so far, settled by name. Only those who wait today can be given to a person. A visit that is open
   * with the ticket ends with it; a payment open in it must be ended first, on a past day it is abandoned.
   */
  settleTicket: command(managers, { ticketId: idSchema, how: settlementSchema, reason })
    .errors(
      declare([
        'TICKET_NOT_FOUND',
        'TICKET_ALREADY_ENDED',
        'TICKET_BEING_SERVED',
        'TICKET_NOT_WAITING',
        'STAFF_NOT_FOUND',
        // The person is at no counter: the customer would wait for nobody.
        'TARGET_AWAY',
        'TICKET_OF_PAST_DAY',
        'PAYMENT_STILL_OPEN',
        'DUE_IN_THE_PAST',
      ]),
    )
    .output(ticketSchema),
  /** The same for a visit without a ticket: its open matter ends as withdrawn, never as done (L15). */
  settleVisit: command(managers, { visitId: idSchema, how: visitSettlementSchema, reason })
    .errors(declare(['VISIT_NOT_FOUND', 'PAYMENT_STILL_OPEN', 'DUE_IN_THE_PAST']))
    .output(closingListSchema),
  /** Freezes the statement. Today only after ticket issue has stopped; a past day at any time. Details: { count }. */
  close: command(managers, { ...onDay, note: z.string().trim().max(1000) })
    .errors(
      declare([
        'DAY_IN_THE_FUTURE',
        'DAY_ALREADY_CLOSED',
        'ISSUE_STILL_OPEN',
        'OPEN_VISITS',
        'TICKETS_NOT_SETTLED',
        'PAYMENTS_OPEN',
        // L5: a drawer that nobody has counted.
        'SHIFTS_OPEN',
        'COUNTERS_OCCUPIED',
      ]),
    )
    .output(signedStatementSchema),
  /** Closed too early: today only. The first statement stays, the next closing adds another edition. */
  reopen: command(managers, { reason })
    .errors(declare(['DAY_NOT_CLOSED']))
    .output(dayStatusSchema),
  /** Past days with business in them and no statement, oldest first (L15). */
  listUnclosed: query(managers).output(z.array(unclosedDaySchema)),
  /** The latest edition. */
  statement: query(managers)
    .input(z.strictObject(onDay))
    .errors(declare(['DAY_NOT_CLOSED']))
    .output(signedStatementSchema),
}
