import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { firstContactSchema } from '../contact/first-contact.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff } from '../staff/role.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { itemKindSchema, responsibilityCountsSchema, responsibilitySchema } from './responsibility.ts'
import { storyEntrySchema } from './story.ts'

const list = z.object({ items: z.array(responsibilitySchema), counts: responsibilityCountsSchema })

export const responsibilityContract = {
  /** "My responsibilities": everything open that is the caller's, by due time. */
  mine: query(anyStaff).output(list),
  /** The people of the hall that something can be passed on to: active ones, by number. */
  colleagues: query(anyStaff).output(z.array(staffRefSchema)),
  /** L5: each by name, to another person or kept by oneself; all of them or none. */
  passOn: command(anyStaff, {
    items: z
      .array(z.strictObject({ kind: itemKindSchema, id: idSchema }))
      .min(1)
      .max(200),
    toStaffId: idSchema,
    reason: z.string().trim().min(2).max(200),
  })
    .errors(declare(['STAFF_NOT_FOUND', 'RESPONSIBILITY_NOT_YOURS', 'PASS_ON_NOT_ACCEPTED_YET']))
    .output(list),
  /** The chain of one first contact as a story: who did what when. Everybody who had a part in it, and managers. */
  story: query(anyStaff)
    .input(z.strictObject({ contactId: idSchema }))
    .errors(declare(['CONTACT_NOT_FOUND']))
    .output(z.object({ contact: firstContactSchema, entries: z.array(storyEntrySchema) })),
}
