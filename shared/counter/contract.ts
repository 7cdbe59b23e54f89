import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { approvalSchema } from '../staff/approval.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { counterViewSchema } from './counter.ts'
import { pauseLengthSchema, pauseReasonSchema } from './pause.ts'
import { pauseTotalSchema } from './pause-times.ts'

const approvalRefusals = ['LAST_OPEN_COUNTER', 'APPROVAL_REFUSED', 'APPROVAL_LOCKED'] as const

export const counterContract = {
  list: query(anyStaff).output(z.array(counterViewSchema)),
  /** One clerk, one counter: the sign goes to open. The person's own occupied counter is taken up again as it was. */
  occupy: command(counterStaff, { counterId: idSchema })
    .errors(declare(['COUNTER_NOT_FOUND', 'COUNTER_TAKEN', 'CLERK_AT_OTHER_COUNTER', 'DAY_CLOSED']))
    .output(counterViewSchema),
  /**
   * The sign goes to closed. P3: refused while a transaction is open, a customer is called, or anybody waits for whom no
   * other counter is there, unless the manager has settled each. Detail of CUSTOMERS_STILL_WAITING: { count, letters }.
   */
  leave: command(counterStaff, {})
    .errors(
      declare(['NO_COUNTER', 'TRANSACTION_STILL_OPEN', 'CUSTOMER_AT_COUNTER', 'CUSTOMERS_STILL_WAITING']),
    )
    .output(counterViewSchema),
  /** A manager frees the counter of somebody who went away; refused while a customer is called or served there. */
  release: command(managers, { counterId: idSchema })
    .errors(declare(['COUNTER_NOT_FOUND', 'COUNTER_NOT_OCCUPIED', 'CUSTOMER_AT_COUNTER']))
    .output(counterViewSchema),
  /**
   * P1. `expectedMinutes` from now, for every sign and display; without them the rule set's length for the reason. P5: the
   * last open counter of a service asks for a manager's `approval`, typed at the desk; a manager at the counter needs none.
   * Detail of LAST_OPEN_COUNTER: { letters }, of APPROVAL_LOCKED: { untilMs }.
   */
  pause: command(counterStaff, {
    reason: pauseReasonSchema,
    expectedMinutes: pauseLengthSchema.optional(),
    approval: approvalSchema.optional(),
  })
    .errors(declare([...approvalRefusals, 'NO_COUNTER', 'CUSTOMER_AT_COUNTER', 'ALREADY_PAUSED']))
    .output(counterViewSchema),
  /** `minutes` from now, and what they are for; the last open counter asks for approval as for the pause itself (P5). */
  extendPause: command(counterStaff, {
    minutes: pauseLengthSchema,
    reason: pauseReasonSchema,
    approval: approvalSchema.optional(),
  })
    .errors(declare([...approvalRefusals, 'NO_COUNTER', 'NOT_PAUSED']))
    .output(counterViewSchema),
  resume: command(counterStaff, {})
    .errors(declare(['NO_COUNTER', 'NOT_PAUSED']))
    .output(counterViewSchema),
  /** P1: of each clerk and reason, the pauses that began on this day; one that lasts is counted up to now. */
  pauseMinutes: query(managers)
    .input(z.strictObject({ businessDay: businessDaySchema }))
    .output(z.array(pauseTotalSchema)),
}
