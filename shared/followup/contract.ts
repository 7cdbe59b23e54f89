import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { anyStaff, managers } from '../staff/role.ts'
import {
  attemptOutcomeSchema,
  customerNameSchema,
  followUpKindSchema,
  followUpSchema,
  phoneSchema,
} from './follow-up.ts'

const onFollowUp = { followUpId: idSchema }
const words = z.string().trim().min(2).max(200)
const note = z.string().trim().max(500).optional()

/** The owner's own; a manager may act for everybody. */
const acting = ['FOLLOW_UP_NOT_FOUND', 'FOLLOW_UP_ENDED', 'FOLLOW_UP_NOT_YOURS'] as const

export const followupContract = {
  /** H3, P2: binding from here on, with a person who keeps it. A visit at home (Q4) needs the address. */
  promise: command(anyStaff, {
    kind: followUpKindSchema,
    name: customerNameSchema,
    phone: phoneSchema,
    address: z.string().trim().min(2).max(120).optional(),
    dueAtMs: instantSchema,
    about: words,
    contactId: idSchema.optional(),
    ownerStaffId: idSchema.optional(),
  })
    .errors(declare(['DUE_IN_THE_PAST', 'ADDRESS_MISSING', 'CONTACT_NOT_FOUND', 'STAFF_NOT_FOUND']))
    .output(followUpSchema),
  /** `reached` or `kept` ends it, see `follow-up-states.ts`. */
  recordAttempt: command(anyStaff, { ...onFollowUp, outcome: attemptOutcomeSchema, note })
    .errors(declare([...acting, 'ATTEMPT_DOES_NOT_FIT']))
    .output(followUpSchema),
  reschedule: command(anyStaff, { ...onFollowUp, dueAtMs: instantSchema, reason: words })
    .errors(declare([...acting, 'DUE_IN_THE_PAST']))
    .output(followUpSchema),
  /** It cannot be kept: said by a manager. */
  giveUp: command(managers, { ...onFollowUp, reason: words })
    .errors(declare(acting))
    .output(followUpSchema),
  get: query(anyStaff)
    .input(z.strictObject(onFollowUp))
    .errors(declare(['FOLLOW_UP_NOT_FOUND']))
    .output(followUpSchema),
  /** Open ones by due time: the caller's own, or everybody's for a manager. */
  listOpen: query(anyStaff)
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(followUpSchema)),
}
