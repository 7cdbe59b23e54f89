import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { destinationSchema, ticketSchema } from '../queue/ticket.ts'
import { anyStaff, counterStaff } from '../staff/role.ts'
import {
  chosenHoldReasonSchema,
  explainedReasonSchema,
  outcomeSchema,
  overrunReasonSchema,
  parkedVisitSchema,
  parkReasonSchema,
  quantitySchema,
  transactionSchema,
  visitSchema,
} from './visit.ts'

const kindId = z.string().max(40)
const onTransaction = { transactionId: idSchema }
/** L13: always the visit that is meant, refused when it is not the present one. */
const onVisit = { visitId: idSchema }
const reason = z.string().trim().min(2).max(200)

export const visitContract = {
  /** A customer without a ticket. H1: `contactId` when an enquiry led here; otherwise the clerk is the first contact. */
  startWalkIn: command(counterStaff, { kindId, contactId: idSchema.optional() })
    .errors(
      declare([
        'NO_COUNTER',
        'COUNTER_PAUSED',
        'CUSTOMER_AT_COUNTER',
        'TRANSACTION_KIND_NOT_FOUND',
        'CONTACT_NOT_FOUND',
        'CONTACT_ALREADY_CLOSED',
      ]),
    )
    .output(visitSchema),
  /** One matter after another: refused while another transaction of the visit is running. */
  startTransaction: command(counterStaff, { ...onVisit, kindId })
    .errors(declare(['VISIT_NOT_FOUND', 'TRANSACTION_STILL_OPEN', 'TRANSACTION_KIND_NOT_FOUND']))
    .output(transactionSchema),
  hold: command(counterStaff, { ...onTransaction, reason: chosenHoldReasonSchema })
    .errors(declare(['TRANSACTION_NOT_FOUND', 'TRANSACTION_NOT_RUNNING', 'VISIT_PARKED']))
    .output(transactionSchema),
  resume: command(counterStaff, onTransaction)
    .errors(declare(['TRANSACTION_NOT_FOUND', 'TRANSACTION_NOT_HELD', 'VISIT_PARKED']))
    .output(transactionSchema),
  /**
   * Past its limit it is refused without an `overrunReason`. A payment that is still open must be settled first. Without a
   * `quantity` the paid bills are counted. F8: `cannot-be-done` says what was `explained` (`other-with-text` in words, which
   * stay on this machine); `callManager` calls the manager over to an upset customer.
   */
  endTransaction: command(counterStaff, {
    ...onTransaction,
    outcome: outcomeSchema,
    overrunReason: overrunReasonSchema.optional(),
    quantity: quantitySchema.optional(),
    explained: explainedReasonSchema.optional(),
    explainedText: reason.optional(),
    callManager: z.boolean().default(false),
  })
    .errors(
      declare([
        'TRANSACTION_NOT_FOUND',
        'TRANSACTION_ALREADY_ENDED',
        'OVERRUN_REASON_MISSING',
        'PAYMENT_STILL_OPEN',
        'EXPLANATION_MISSING',
        'VISIT_PARKED',
      ]),
    )
    .output(transactionSchema),
  /** Ends the visit and with it the ticket: finished. */
  finish: command(counterStaff, onVisit)
    .errors(declare(['VISIT_NOT_FOUND', 'TRANSACTION_STILL_OPEN']))
    .output(visitSchema),
  /**
   * Sends the customer on: the visit ends, the ticket goes back to waiting with its number, place and time of issue and is
   * called before new arrivals. A customer without a ticket gets the next number of the service.
   */
  transfer: command(counterStaff, { ...onVisit, to: destinationSchema, reason })
    .errors(
      declare([
        'VISIT_NOT_FOUND',
        'TRANSACTION_STILL_OPEN',
        'SERVICE_NOT_FOUND',
        'COUNTER_NOT_FOUND',
        'STAFF_NOT_FOUND',
        // Nobody is at that counter, or the person is at none: the customer would wait for nobody.
        'TARGET_AWAY',
      ]),
    )
    .output(ticketSchema),
  /** The customer steps aside: the counter is free, an open transaction is held for the reason `parked`. */
  park: command(counterStaff, { ...onVisit, reason: parkReasonSchema })
    .errors(declare(['VISIT_NOT_FOUND', 'PAYMENT_STILL_OPEN']))
    .output(visitSchema),
  /** To the caller's free counter, which may be another than before; what was held for parking runs on. */
  takeBack: command(counterStaff, onVisit)
    .errors(
      declare([
        'VISIT_NOT_FOUND',
        'VISIT_NOT_PARKED',
        'PARKED_BY_ANOTHER',
        'NO_COUNTER',
        'COUNTER_PAUSED',
        'CUSTOMER_AT_COUNTER',
      ]),
    )
    .output(visitSchema),
  /** The customer never came back: what became of them, said by the parker or a manager (L15). */
  endParked: command(counterStaff, { ...onVisit, how: z.enum(['left', 'appointed']), reason })
    .errors(declare(['VISIT_NOT_FOUND', 'VISIT_NOT_PARKED', 'PARKED_BY_ANOTHER']))
    .output(visitSchema),
  /** Everybody's, the longest aside first. */
  listParked: query(anyStaff).output(z.array(parkedVisitSchema)),
  /** F8: an upset customer gets a person of their own. */
  callManager: command(counterStaff, onVisit)
    .errors(declare(['VISIT_NOT_FOUND']))
    .output(visitSchema),
}
