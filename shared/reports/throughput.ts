import { z } from 'zod'
import { pauseReasonSchema } from '../counter/counter.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, momentSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { overrunReasonSchema } from '../visit/visit.ts'
import { dimensionSchema } from './place.ts'
import { counterStates, ticketEnds } from './sheet.ts'

const whole = z.int().min(0)

/** Median and the 90th percentile by nearest rank, rounded up to the second; sum, mean and longest exact. Null without any. */
export const spreadFiguresSchema = z.object({
  count: whole,
  totalMs: whole,
  meanMs: whole.nullable(),
  medianMs: whole.nullable(),
  p90Ms: whole.nullable(),
  longestMs: whole.nullable(),
  /** Each against the limit of its own day and kind. */
  withinLimit: whole,
})
export type SpreadFigures = Readonly<z.infer<typeof spreadFiguresSchema>>

export const flowFiguresSchema = z.object({
  /** The sum of the ends, those that have not ended among them (L15). */
  issued: whole,
  ...(Object.fromEntries(ticketEnds.map((end) => [end, whole])) as Record<
    (typeof ticketEnds)[number],
    typeof whole
  >),
  walkIns: whole,
  /** Q1 */
  waits: spreadFiguresSchema,
  /** T1–T3 */
  works: spreadFiguresSchema,
  quantity: whole,
  overruns: z.array(z.object({ reason: z.enum([...overrunReasonSchema.options, 'unsaid']), count: whole })),
  /** P1 */
  pauses: z.array(z.object({ reason: pauseReasonSchema, ms: whole })),
  /** F4: accepted, by kind. */
  applications: z.array(z.object({ kind: z.string(), count: whole })),
  /** Null for who takes no money and sees none; reversals taken off (C5). */
  payments: z.array(z.object({ means: z.string(), count: whole, fen: z.int() })).nullable(),
  /** P3, as on the day's statement. */
  overTimeMinutes: whole,
})
export type FlowFigures = Readonly<z.infer<typeof flowFiguresSchema>>

const statesSchema = z.object(
  Object.fromEntries(counterStates.map((state) => [state, whole])) as Record<
    (typeof counterStates)[number],
    typeof whole
  >,
)

export const throughputSchema = z.object({
  from: businessDaySchema,
  to: businessDaySchema,
  by: dimensionSchema,
  asOf: momentSchema,
  /** Q1, of the last day; what is within the limit is counted by the limit of each day. */
  waitLimitMinutes: z.int().positive(),
  total: flowFiguresSchema,
  /** Each row belongs to one group: they add up to the total. The key is an id, an hour as text, or '' for what belongs nowhere. */
  groups: z.array(z.object({ key: z.string(), figures: flowFiguresSchema })),
  /** The same weekdays before. */
  before: z.object({ from: businessDaySchema, to: businessDaySchema, figures: flowFiguresSchema }),
  /** Tickets issued and visits without one, 0 for Monday; only where anybody came. */
  arrivals: z.array(z.object({ weekday: z.int().min(0).max(6), hour: z.int().min(0).max(24), count: whole })),
  /** In ms, of all counters together, by the hour on the hall's clock. */
  states: z.array(z.object({ hour: z.int().min(0).max(24), ms: statesSchema })),
  /** How many waited longer than the step before and no longer than `upToMs`; null holds all that waited longer still. */
  waits: z.array(z.object({ upToMs: whole.nullable(), count: whole, isOverLimit: z.boolean() })),
  /** Whom and what the keys of the groups name. */
  staff: z.array(staffRefSchema),
  counters: z.array(z.object({ id: idSchema, number: counterNumberSchema })),
})
export type Throughput = Readonly<z.infer<typeof throughputSchema>>
