import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { careSchema } from '../queue/ticket.ts'
import { anyStaff, managers } from '../staff/role.ts'
import { contactCorrectionSchema, firstContactSchema, wantedSchema } from './first-contact.ts'

const onContact = { contactId: idSchema }
const words = z.string().trim().min(2).max(500)

/** Own contacts only; a manager may also close another's. */
const closing = [
  'CONTACT_NOT_FOUND',
  'CONTACT_NOT_YOURS',
  'CONTACT_ALREADY_CLOSED',
  // Detail: { openMatters }.
  'CONTACT_STILL_OPEN_MATTERS',
] as const

export const contactContract = {
  /** H3: a question at the entrance or on the way, without a ticket; it may lead to one, see `queue.issueTicket`. */
  openEnquiry: command(anyStaff, { wanted: wantedSchema, care: careSchema }).output(firstContactSchema),
  /** The answer was given at once: the enquiry is closed as told. */
  answerEnquiry: command(anyStaff, { ...onContact, answer: words })
    .errors(declare([...closing, 'CONTACT_IS_NO_ENQUIRY']))
    .output(firstContactSchema),
  /** H1: the outcome was told to the customer; nothing of theirs may still be open. */
  markTold: command(anyStaff, { ...onContact, words })
    .errors(declare(closing))
    .output(firstContactSchema),
  /** H1: another person answers from here on; the first one stays on record. */
  correct: command(managers, {
    ...onContact,
    staffId: idSchema,
    reason: z.string().trim().min(2).max(200),
  })
    .errors(declare(['CONTACT_NOT_FOUND', 'STAFF_NOT_FOUND']))
    .output(firstContactSchema),
  /** The caller's open ones, oldest first; a manager sees everybody's. */
  listOpen: query(anyStaff)
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(firstContactSchema)),
  find: query(anyStaff)
    .input(z.strictObject(onContact))
    .output(firstContactSchema.extend({ corrections: z.array(contactCorrectionSchema) }).nullable()),
}
