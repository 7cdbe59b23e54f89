import { z } from 'zod'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** Who did what when, along the whole chain of a customer's matter (H1). `what` is the act's own type in its slice. */
export const storyEntrySchema = z.object({
  atMs: instantSchema,
  /** Of which slice, so that the screens find the words. */
  about: z.enum(['contact', 'ticket', 'visit', 'transaction', 'payment', 'hand-off', 'follow-up']),
  what: z.string(),
  /** Null where the program did it by a rule. */
  by: staffRefSchema.nullable(),
  counterNumber: z.int().nullable(),
  /** Ticket label, hand-off number, transaction kind: which one. */
  which: z.string().nullable(),
  /** A reason or words, as they were typed. */
  text: z.string().nullable(),
})
export type StoryEntry = Readonly<z.infer<typeof storyEntrySchema>>
