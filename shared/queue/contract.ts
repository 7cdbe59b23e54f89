import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { wantedSchema } from '../contact/first-contact.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { outOfOrderCallSchema } from './out-of-order-call.ts'
import {
  careSchema,
  destinationSchema,
  issuedTicketSchema,
  ticketLabelSchema,
  ticketSchema,
  ticketStateSchema,
} from './ticket.ts'

const onTicket = { ticketId: idSchema }
const reason = z.string().trim().min(2).max(200)

export const queueContract = {
  /**
   * `paperNumber`: a pre-printed ticket typed in where no printer is (L10); otherwise the service's next number is given.
   * H1: opens a first contact, by the guide when `atEntrance`, unless `contactId` names the enquiry that led here.
   */
  issueTicket: command(anyStaff, {
    serviceId: idSchema,
    care: careSchema,
    paperNumber: ticketLabelSchema.optional(),
    atEntrance: z.boolean().default(false),
    wanted: wantedSchema.optional(),
    contactId: idSchema.optional(),
  })
    .errors(
      declare([
        'HALL_CLOSED',
        'SERVICE_NOT_FOUND',
        'TICKET_NUMBER_TAKEN',
        'TICKET_NUMBERS_USED_UP',
        'CONTACT_NOT_FOUND',
        'CONTACT_ALREADY_CLOSED',
      ]),
    )
    .output(issuedTicketSchema),
  /** Atomic: of two counters that call at once, each gets its own ticket (L12). Uses the same query as `list` (L11). */
  callNext: command(counterStaff, {})
    .errors(declare(['NO_COUNTER', 'COUNTER_PAUSED', 'CUSTOMER_AT_COUNTER', 'QUEUE_EMPTY']))
    .output(ticketSchema),
  /** Q5: out of order, with a reason that stands in the audit trail; not past a target, see `releaseTarget`. */
  callTicket: command(counterStaff, { ...onTicket, reason })
    .errors(
      declare([
        'NO_COUNTER',
        'COUNTER_PAUSED',
        'CUSTOMER_AT_COUNTER',
        'TICKET_NOT_FOUND',
        'TICKET_NOT_WAITING',
        'TICKET_FOR_OTHERS',
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
  cancelTicket: command(anyStaff, { ...onTicket, reason })
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_WAITING']))
    .output(ticketSchema),
  /** The wrong service was chosen: into another line, to a counter or a person, with the same number and place. */
  transferTicket: command(anyStaff, { ...onTicket, to: destinationSchema, reason })
    .errors(
      declare([
        'TICKET_NOT_FOUND',
        'TICKET_NOT_WAITING',
        'SERVICE_NOT_FOUND',
        'COUNTER_NOT_FOUND',
        'STAFF_NOT_FOUND',
        // Nobody is at that counter, or the person is at none: the customer would wait for nobody.
        'TARGET_AWAY',
      ]),
    )
    .output(ticketSchema),
  /** Back to the whole line: by a manager, the clerk of the counter it waits for, or the person it waits for. */
  releaseTarget: command(anyStaff, { ...onTicket, reason })
    .errors(declare(['TICKET_NOT_FOUND', 'TICKET_NOT_WAITING', 'TICKET_HAS_NO_TARGET', 'TARGET_IS_ANOTHERS']))
    .output(ticketSchema),
  /**
   * Today's tickets in calling order; `peopleAhead` counts by that same order. Those who wait for one counter or person
   * alone are left out unless it is the caller's (L11); `onlyTargeted` lists just them, whoever they wait for.
   */
  list: query(anyStaff)
    .input(
      z.strictObject({
        state: ticketStateSchema.default('waiting'),
        serviceId: idSchema.optional(),
        onlyTargeted: z.boolean().default(false),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(ticketSchema)),
  find: query(anyStaff)
    .input(z.strictObject({ label: ticketLabelSchema }))
    .output(ticketSchema.nullable()),
  /** Q5: calls past those who waited longer, each with its reason, by time. */
  listOutOfOrder: query(managers)
    .input(z.strictObject({ businessDay: businessDaySchema }))
    .output(z.array(outOfOrderCallSchema)),
}
