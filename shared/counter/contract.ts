import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { counterViewSchema, pauseReasonSchema } from './counter.ts'

export const counterContract = {
  list: query(anyStaff).output(z.array(counterViewSchema)),
  /** One clerk, one counter: the sign goes to open. The person's own occupied counter is taken up again as it was. */
  occupy: command(counterStaff, { counterId: idSchema })
    .errors(declare(['COUNTER_NOT_FOUND', 'COUNTER_TAKEN', 'CLERK_AT_OTHER_COUNTER']))
    .output(counterViewSchema),
  /** The sign goes to closed. */
  leave: command(counterStaff, {})
    .errors(declare(['NO_COUNTER', 'CUSTOMER_AT_COUNTER']))
    .output(counterViewSchema),
  /** A manager frees the counter of somebody who went away; refused while a customer is called or served there. */
  release: command(managers, { counterId: idSchema })
    .errors(declare(['COUNTER_NOT_FOUND', 'COUNTER_NOT_OCCUPIED', 'CUSTOMER_AT_COUNTER']))
    .output(counterViewSchema),
  /** P1. `expectedMinutes` from now, for every sign and display. */
  pause: command(counterStaff, { reason: pauseReasonSchema, expectedMinutes: z.int().min(1).max(240) })
    .errors(declare(['NO_COUNTER', 'CUSTOMER_AT_COUNTER', 'ALREADY_PAUSED']))
    .output(counterViewSchema),
  resume: command(counterStaff, {})
    .errors(declare(['NO_COUNTER', 'NOT_PAUSED']))
    .output(counterViewSchema),
}
