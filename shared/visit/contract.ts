import { z } from 'zod'
import { command, declare } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { counterStaff } from '../staff/role.ts'
import {
  holdReasonSchema,
  outcomeSchema,
  overrunReasonSchema,
  transactionSchema,
  visitSchema,
} from './visit.ts'

const kindId = z.string().max(40)
const onTransaction = { transactionId: idSchema }

export const visitContract = {
  /** A customer without a ticket. */
  startWalkIn: command(counterStaff, { kindId })
    .errors(declare(['NO_COUNTER', 'COUNTER_PAUSED', 'CUSTOMER_AT_COUNTER', 'TRANSACTION_KIND_NOT_FOUND']))
    .output(visitSchema),
  /** One matter after another: refused while another transaction of the visit is running. */
  startTransaction: command(counterStaff, { visitId: idSchema, kindId })
    .errors(declare(['VISIT_NOT_FOUND', 'TRANSACTION_STILL_OPEN', 'TRANSACTION_KIND_NOT_FOUND']))
    .output(transactionSchema),
  hold: command(counterStaff, { ...onTransaction, reason: holdReasonSchema })
    .errors(declare(['TRANSACTION_NOT_FOUND', 'TRANSACTION_NOT_RUNNING']))
    .output(transactionSchema),
  resume: command(counterStaff, onTransaction)
    .errors(declare(['TRANSACTION_NOT_FOUND', 'TRANSACTION_NOT_HELD']))
    .output(transactionSchema),
  /** Past its limit it is refused without an `overrunReason`. A payment that is still open must be settled first. */
  endTransaction: command(counterStaff, {
    ...onTransaction,
    outcome: outcomeSchema,
    overrunReason: overrunReasonSchema.optional(),
  })
    .errors(
      declare([
        'TRANSACTION_NOT_FOUND',
        'TRANSACTION_ALREADY_ENDED',
        'OVERRUN_REASON_MISSING',
        'PAYMENT_STILL_OPEN',
      ]),
    )
    .output(transactionSchema),
  /** Ends the visit and with it the ticket: finished. */
  finish: command(counterStaff, { visitId: idSchema })
    .errors(declare(['VISIT_NOT_FOUND', 'TRANSACTION_STILL_OPEN']))
    .output(visitSchema),
}
