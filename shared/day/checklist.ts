import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** P4: the checks of a counter before opening, in the order in which they are done. */
export const dayCheckSchema = z.enum([
  'database',
  'disk',
  'clock',
  'customer-screen',
  'printer',
  'voice',
  'drawer-float',
])
export type DayCheck = z.infer<typeof dayCheckSchema>

/** Made by the program. The others need somebody's eyes or ears. */
export const hostChecks = [
  'database',
  'disk',
  'clock',
  'customer-screen',
  'drawer-float',
] as const satisfies readonly DayCheck[]
export type HostCheck = (typeof hostChecks)[number]

/** Found wrong by the host, and yet a person may take it on with a note: a counter may have no customer screen, or take no cash. */
const confirmableChecks: readonly DayCheck[] = [
  'clock',
  'customer-screen',
  'printer',
  'voice',
  'drawer-float',
]

export function isMadeByHost(check: DayCheck): check is HostCheck {
  return hostChecks.some((each) => each === check)
}

/** A damaged database or a full disk is nothing that a note could mend. */
export function isConfirmable(check: DayCheck): boolean {
  return confirmableChecks.includes(check)
}

/** What the host found; the page has a text for each. */
export const checkFindingSchema = z.enum([
  'fine',
  'database-damaged',
  'database-not-read-back',
  'disk-low',
  'disk-unknown',
  'clock-jumped',
  'clock-behind-records',
  'clock-differs-from-host',
  'screen-missing',
  'float-counted',
  'drawer-not-open',
  'drawer-of-another-day',
])
export type CheckFinding = z.infer<typeof checkFindingSchema>

export const checkResultSchema = z.object({
  ok: z.boolean(),
  madeBy: z.enum(['host', 'person']),
  /** Null for a person's answer: that is `ok` and the note. */
  finding: checkFindingSchema.nullable(),
  /** E.g. { freeMegabytes, leastMegabytes }; { floatFen, shiftNumber }. */
  figures: z.record(z.string(), z.number()),
  note: z.string().nullable(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type CheckResult = Readonly<z.infer<typeof checkResultSchema>>

export const checklistSchema = z.object({
  businessDay: businessDaySchema,
  counterId: idSchema,
  counterNumber: counterNumberSchema,
  /** Opens today: all do unless the manager has said which. */
  expected: z.boolean(),
  checks: z.array(
    z.object({
      check: dayCheckSchema,
      byHost: z.boolean(),
      /** May a person answer it? */
      confirmable: z.boolean(),
      /** The last result of today; null while it has not been made. */
      result: checkResultSchema.nullable(),
    }),
  ),
  /** When every check was fine for the first time in the present row of results; null while one is not. */
  doneAtMs: instantSchema.nullable(),
  /** `openingLeadMinutes` before opening; null on a day without hours. */
  dueAtMs: instantSchema.nullable(),
  /** Done too late, or due and not done. */
  late: z.boolean(),
})
export type Checklist = Readonly<z.infer<typeof checklistSchema>>
