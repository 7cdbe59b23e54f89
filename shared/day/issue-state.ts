import { z } from 'zod'
import { instantSchema } from '../kernel/time.ts'

/** May a ticket be issued now, and why (not): what the kiosk says (L16). */
export const issueStateSchema = z.object({
  open: z.boolean(),
  reason: z.enum([
    // open
    'no-hours',
    'opening-hours',
    'kept-open',
    // closed
    'before-opening',
    'between-hours',
    'after-closing',
    'closed-all-day',
    'stopped',
    'day-closed',
  ]),
  /** When the clock changes it by itself today; null when it does not. */
  changesAtMs: instantSchema.nullable(),
})
export type IssueState = Readonly<z.infer<typeof issueStateSchema>>
