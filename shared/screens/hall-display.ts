import { z } from 'zod'
import { counterViewSchema } from '../counter/counter.ts'
import { momentSchema } from '../kernel/time.ts'
import { callSchema, waitRangeSchema } from '../queue/ticket.ts'

/** The wall: ticket numbers only, no names of customers. */
export const hallDisplaySchema = z.object({
  asOf: momentSchema,
  hallName: z.string(),
  timeZone: z.string(),
  /** Newest first, at most 12; a page announces those it has not yet announced, oldest first, each for its full time (L9). */
  calls: z.array(callSchema),
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
})
export type HallDisplay = Readonly<z.infer<typeof hallDisplaySchema>>
