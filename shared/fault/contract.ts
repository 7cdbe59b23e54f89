import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { customerNameSchema, phoneSchema } from '../followup/follow-up.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { anyStaff } from '../staff/role.ts'
import {
  affectedTicketSchema,
  faultAccountSchema,
  faultCauseSchema,
  faultLengthSchema,
  faultSchema,
  faultScopeSchema,
  faultSlipSchema,
} from './fault.ts'

const onFault = { faultId: idSchema }
const words = z.string().trim().min(2).max(500)
const expectedMinutes = z.int().min(1).max(1440)

/** A counter's fault is its clerk's and the managers', the hall's is the managers'. */
const acting = ['FAULT_NOT_FOUND', 'FAULT_ENDED', 'FAULT_NOT_YOURS'] as const

export const faultContract = {
  /**
   * P2: a clerk for the own counter (a manager is told), a manager for the hall; one at a time each. Nothing stops: what is
   * in progress goes on, and what is done is recorded.
   */
  declare: command(anyStaff, {
    scope: faultScopeSchema,
    length: faultLengthSchema,
    cause: faultCauseSchema,
    expectedMinutes: expectedMinutes.optional(),
  })
    .errors(declare(['NO_COUNTER', 'FAULT_ALREADY_DECLARED']))
    .output(faultSchema),
  /** From now on nobody is asked to wait any more. */
  becomeLong: command(anyStaff, { ...onFault, expectedMinutes: expectedMinutes.optional() })
    .errors(declare([...acting, 'FAULT_ALREADY_LONG']))
    .output(faultSchema),
  /** Answers all that has to be made up. */
  end: command(anyStaff, { ...onFault, note: words })
    .errors(declare(acting))
    .output(faultAccountSchema),
  /** Whom it keeps from being served, in the order of their tickets. */
  affected: query(anyStaff)
    .input(z.strictObject(onFault))
    .errors(declare(['FAULT_NOT_FOUND']))
    .output(z.array(affectedTicketSchema)),
  /** A long fault: the ticket ends as `appointed`, the promise is the caller's to keep. Answers the slip. */
  promise: command(anyStaff, {
    ...onFault,
    ticketId: idSchema,
    kind: z.enum(['appointment', 'call-back']),
    name: customerNameSchema,
    phone: phoneSchema,
    dueAtMs: instantSchema,
  })
    .errors(
      declare([
        'FAULT_NOT_FOUND',
        'FAULT_ENDED',
        'FAULT_STILL_SHORT',
        'TICKET_NOT_FOUND',
        'TICKET_ALREADY_ENDED',
        'TICKET_NOT_AFFECTED',
        // L13: called to another counter, or served there.
        'TICKET_BEING_SERVED',
        'PAYMENT_STILL_OPEN',
        'DUE_IN_THE_PAST',
      ]),
    )
    .output(faultSlipSchema),
  /** What was written on paper; also after the end, because papers turn up. */
  noteToMakeUp: command(anyStaff, { ...onFault, text: words })
    .errors(declare(['FAULT_NOT_FOUND']))
    .output(faultAccountSchema),
  settleNote: command(anyStaff, { noteId: idSchema, how: words })
    .errors(declare(['FAULT_NOTE_NOT_FOUND', 'FAULT_NOTE_ALREADY_SETTLED', 'FAULT_NOT_FOUND']))
    .output(faultAccountSchema),
  show: query(anyStaff)
    .input(z.strictObject(onFault))
    .errors(declare(['FAULT_NOT_FOUND']))
    .output(faultAccountSchema),
  /** Those that last, and those of the day, newest first; `businessDay` is today's unless another is asked for. */
  list: query(anyStaff)
    .input(z.strictObject({ businessDay: businessDaySchema.optional() }))
    .output(z.array(faultSchema)),
  /** Ended faults, of any day, that still have something to make up; newest first. */
  listToMakeUp: query(anyStaff).output(z.array(faultAccountSchema)),
}
