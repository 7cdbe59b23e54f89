import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { anyStaff, managers } from '../staff/role.ts'
import {
  customerSchema,
  handOffPrintSchema,
  handOffSchema,
  placeSchema,
  recipientSchema,
  subjectSchema,
} from './hand-off.ts'

const onHandOff = { handOffId: idSchema }
const words = z.string().trim().min(2).max(500)
/** Who over there said so: asked at a post or department, where nobody signs in. */
const person = z.string().trim().min(1).max(40).optional()

const acting = ['HAND_OFF_NOT_FOUND', 'HAND_OFF_NOT_YOURS', 'HAND_OFF_STATE_WRONG'] as const
const recipientWrong = ['COUNTER_NOT_FOUND', 'STAFF_NOT_FOUND', 'PLACE_NOT_FOUND', 'TARGET_AWAY'] as const

export const handoffContract = {
  /** The posts and departments that can be handed to, retired ones last. */
  places: query(anyStaff).output(z.array(placeSchema)),
  addPlace: command(managers, placeSchema.omit({ id: true, retired: true, isRepairPost: true }).shape)
    .errors(declare(['PLACE_NAME_TAKEN']))
    .output(placeSchema),
  retirePlace: command(managers, { placeId: idSchema, retired: z.boolean() })
    .errors(declare(['PLACE_NOT_FOUND']))
    .output(placeSchema),
  /** C6: the post that restore orders go to from now on; whichever was it before is it no more. */
  setRepairPost: command(managers, { placeId: idSchema, isRepairPost: z.boolean() })
    .errors(declare(['PLACE_NOT_FOUND', 'PLACE_IS_NO_POST']))
    .output(placeSchema),
  /**
   * H1, H2. A visit handed to a counter or person ends here and its ticket goes back to the line, called before new
   * arrivals; handed to a post or department it goes on, and the customer gets a slip (then `customer` is asked). Without
   * `dueAtMs` the hall's rule counts.
   */
  offer: command(anyStaff, {
    subject: subjectSchema,
    to: recipientSchema,
    why: words,
    doneSoFar: words,
    toldCustomer: words,
    dueAtMs: instantSchema.optional(),
    customer: customerSchema.optional(),
  })
    .errors(
      declare([
        'SUBJECT_NOT_FOUND',
        'TRANSACTION_STILL_OPEN',
        ...recipientWrong,
        'DUE_IN_THE_PAST',
        'CUSTOMER_MISSING',
        'HAND_OFF_TO_ONESELF',
      ]),
    )
    .output(handOffPrintSchema),
  /** The recipient takes it up; at a department the sender records who did. */
  accept: command(anyStaff, { ...onHandOff, person })
    .errors(declare([...acting, 'PERSON_MISSING']))
    .output(handOffSchema),
  /** Not theirs, or not to be done: with the reason, it is the sender's again. */
  return: command(anyStaff, { ...onHandOff, reason: words, person })
    .errors(declare([...acting, 'PERSON_MISSING']))
    .output(handOffSchema),
  /** The sender, or a manager, gives a returned one to somebody else. */
  offerAgain: command(anyStaff, { ...onHandOff, to: recipientSchema, why: words })
    .errors(declare([...acting, ...recipientWrong, 'CUSTOMER_MISSING', 'HAND_OFF_TO_ONESELF']))
    .output(handOffSchema),
  /** What belongs to a restore order ends with that order only (C6). */
  withdraw: command(anyStaff, { ...onHandOff, reason: words })
    .errors(declare([...acting, 'HAND_OFF_OF_ORDER']))
    .output(handOffSchema),
  /** H4: a step on the way, as reported. */
  addMilestone: command(anyStaff, { ...onHandOff, text: words, person })
    .errors(declare([...acting, 'PERSON_MISSING']))
    .output(handOffSchema),
  /** Done, with the outcome; a department's is its written answer, after which the customer is called (H4). */
  complete: command(anyStaff, { ...onHandOff, outcome: words, person })
    .errors(declare([...acting, 'PERSON_MISSING']))
    .output(handOffSchema),
  /** H1: the customer has been told the outcome, in these words. */
  tell: command(anyStaff, { ...onHandOff, words })
    .errors(declare(acting))
    .output(handOffSchema),
  /** The customer's slip once more, or of a hand-off that no form was filled in for. */
  printSlip: command(anyStaff, onHandOff)
    .errors(declare(['HAND_OFF_NOT_FOUND']))
    .output(handOffPrintSchema),
  get: query(anyStaff)
    .input(z.strictObject(onHandOff))
    .errors(declare(['HAND_OFF_NOT_FOUND']))
    .output(handOffSchema),
  /** Not yet told or withdrawn, by due time. */
  listOpen: query(managers)
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(handOffSchema)),
}
