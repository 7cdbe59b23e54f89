import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { careSchema, ticketLabelSchema } from './ticket.ts'

/** Q5: somebody was called past others; the manager sees by whom, to where, and the reason that was given. */
export const outOfOrderCallSchema = z.object({
  ticketId: idSchema,
  label: ticketLabelSchema,
  care: careSchema,
  counterNumber: counterNumberSchema,
  by: staffRefSchema,
  reason: z.string(),
  atMs: instantSchema,
  /** How long the ticket itself had waited. */
  waitedMs: z.int().min(0),
})
export type OutOfOrderCall = Readonly<z.infer<typeof outOfOrderCallSchema>>
