import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, counterStaff } from '../staff/role.ts'
import {
  careSchema,
  issuedTicketSchema,
  ticketLabelSchema,
  ticketSchema,
  ticketStateSchema,
} from './ticket.ts'

const onTicket = { ticketId: idSchema }

export const queueContract = {
  /** `paperNumber`: a pre-printed ticket typed in where no printer is (L10); otherwise the service's next number is given. */
  issueTicket: command(anyStaff, {
    serviceId: idSchema,
    care: careSchema,
    paperNumber: ticketLabelSchema.optional(),
  })
    .errors(declare(['SERVICE_NOT_FOUND', 'TICKET_NUMBER_TAKEN', 'TICKET_NUMBERS_USED_UP']))
    .output(issuedTicketSchema),
  /** Atomic: of two counters that call at once, each gets its own ticket (L12). Uses the same query as `list` (L11). */
  callNext: command(counterStaff, {})
    .errors(declare(['NO_COUNTER', 'COUNTER_PAUSED', 'CUSTOMER_AT_COUNTER', 'QUEUE_EMPTY']))
    .output(ticketSchema),
  /** Q5: out of order, with a reason that stands in the audit trail. */
  callTicket: command(counterStaff, { ...onTicket, reason: z.string().trim().min(2).max(200) })
    .errors(
      declare([
        'NO_COUNTER',
        'COUNTER_PAUSED',
        'CUSTOMER_AT_COUNTER',
        'TICKET_NOT_FOUND',
        'TICKET_NOT_WAITING',
      ]),
    )
    .output(ticketSchema),
  /** Detail of RECALL_TOO_SOON: { waitSeconds }. */
  recall: command(counterStaff, onTicket)
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_CALLED', 'RECALL_TOO_SOON', 'RECALLS_USED_UP']))
    .output(ticketSchema),
  /** The customer is at the counter: the ticket goes to serving, the visit and its first transaction begin. */
  markArrived: command(counterStaff, onTicket)
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_CALLED']))
    .output(z.object({ ticket: ticketSchema, visitId: idSchema })),
  /** Only after the last recall has had its time. Detail of MISSED_TOO_SOON: { recallsLeft, waitSeconds }. */
  markMissed: command(counterStaff, onTicket)
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_CALLED', 'MISSED_TOO_SOON']))
    .output(ticketSchema),
  /** Back to its old place in the line, within the hall's tolerance. */
  returnMissed: command(anyStaff, onTicket)
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_MISSED', 'RETURN_TOO_LATE']))
    .output(ticketSchema),
  /** The customer went away before being served (waiting, called or missed). */
  markLeft: command(anyStaff, onTicket)
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_ALREADY_ENDED', 'TICKET_BEING_SERVED']))
    .output(ticketSchema),
  /** Issued by mistake; asks why. Waiting tickets only. */
  cancelTicket: command(anyStaff, { ...onTicket, reason: z.string().trim().min(2).max(200) })
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_WAITING']))
    .output(ticketSchema),
  /** Today's tickets in calling order; `peopleAhead` counts by that same order. */
  list: query(anyStaff)
    .input(
      z.strictObject({
        state: ticketStateSchema.default('waiting'),
        serviceId: idSchema.optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(ticketSchema)),
  find: query(anyStaff)
    .input(z.strictObject({ label: ticketLabelSchema }))
    .output(ticketSchema.nullable()),
}
