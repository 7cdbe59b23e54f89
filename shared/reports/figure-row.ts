import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** Of tickets, by the line that each stands, or stood last, in. */
export const ticketFigureSchema = z.enum([
  'issued',
  'served',
  'left',
  'missed',
  'cancelled',
  'appointed',
  'open',
  'times-missed',
  'waits',
  'waits-over-limit',
  'out-of-order-calls',
])
export type TicketFigure = z.infer<typeof ticketFigureSchema>

/** The figures whose rows can be looked at; each counts exactly its rows. */
export const figureSchema = z.enum([
  ...ticketFigureSchema.options,
  'transactions',
  'overruns',
  'pauses',
  'faults',
  'hand-offs',
  'hand-offs-overdue',
  'follow-ups',
  'follow-ups-overdue',
])
export type Figure = z.infer<typeof figureSchema>

/** One row behind a figure; null is what such a row has not. */
export const figureRowSchema = z.object({
  id: z.string(),
  atMs: instantSchema,
  ticketLabel: z.string().nullable(),
  serviceId: idSchema.nullable(),
  kindId: z.string().nullable(),
  counterNumber: counterNumberSchema.nullable(),
  staff: staffRefSchema.nullable(),
  /** How long it waited, was worked on, or was paused. */
  ms: z.int().min(0).nullable(),
  limitMs: z.int().min(0).nullable(),
  /** A code of the catalogues, or for a call out of order the clerk's own words (Q5). */
  reason: z.string().nullable(),
})
export type FigureRow = Readonly<z.infer<typeof figureRowSchema>>
