import { z } from 'zod'
import { counterViewSchema } from '../counter/counter.ts'
import { faultNoticeSchema } from '../fault/fault.ts'
import { momentSchema } from '../kernel/time.ts'
import { callSchema, waitRangeSchema } from '../queue/ticket.ts'
import { hallHoursSchema } from './hall-hours.ts'

/** The wall: ticket numbers only, no names of customers. */
export const hallDisplaySchema = z.object({
  asOf: momentSchema,
  hallName: z.string(),
  timeZone: z.string(),
  /** Newest first, at most 12; a page announces those it has not yet announced, oldest first, each for its full time (L9). */
  calls: z.array(callSchema),
  /** Q4: how the call of an elderly or assisted ticket is made, larger and as loud as the voice can. */
  careCalls: z.object({
    /** How often it is said. */
    times: z.int().min(1),
    /** Of the voice: 1 is the usual one. */
    pace: z.number(),
    /** How much longer than usual it stays on the wall. */
    shownFactor: z.number(),
  }),
  services: z.array(
    z.object({
      letter: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      waiting: z.int().min(0),
      wait: waitRangeSchema,
      openCounters: z.int().min(0),
    }),
  ),
  counters: z.array(
    counterViewSchema.omit({ clerk: true }).extend({ nearestOpenCounter: z.int().nullable() }),
  ),
  /** P2: the hall's first, then counters' by number; each with an apology. */
  faults: z.array(faultNoticeSchema),
  hall: hallHoursSchema,
})
export type HallDisplay = Readonly<z.infer<typeof hallDisplaySchema>>
