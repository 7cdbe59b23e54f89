import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { bundleSchema } from './diagnostics-bundle.ts'
import { problemActSchema, problemStateSchema } from './problem-states.ts'

/** `work-stopped`: customers cannot be served; `work-hindered`: slower or in a roundabout way; `minor`: all else. */
export const urgencySchema = z.enum(['work-stopped', 'work-hindered', 'minor'])
export type Urgency = z.infer<typeof urgencySchema>

/** What somebody did about a problem, in their own words. */
export const problemEventSchema = z.object({
  /** Null for the report itself. */
  act: problemActSchema.nullable(),
  state: problemStateSchema,
  atMs: instantSchema,
  by: staffRefSchema,
  note: z.string().nullable(),
  /** To whom, when it was passed on, and by what number they know it. */
  passedOnTo: z.string().nullable(),
  reference: z.string().nullable(),
})
export type ProblemEvent = Readonly<z.infer<typeof problemEventSchema>>

export const problemSchema = z.object({
  id: idSchema,
  /** "20261123-01": what one says on the telephone. */
  number: z.string(),
  state: problemStateSchema,
  urgency: urgencySchema,
  /** In the finder's words; stays on this machine. */
  happened: z.string(),
  doing: z.string(),
  finder: staffRefSchema,
  counterNumber: counterNumberSchema.nullable(),
  reportedAtMs: instantSchema,
  passedOnTo: z.string().nullable(),
  reference: z.string().nullable(),
  /** S1: once verified, it is closed until then. */
  closeDueAtMs: instantSchema.nullable(),
})
export type Problem = Readonly<z.infer<typeof problemSchema>>

export const problemWithBundleSchema = problemSchema.extend({
  /** The report first. */
  events: z.array(problemEventSchema),
  bundle: bundleSchema,
})
export type ProblemWithBundle = Readonly<z.infer<typeof problemWithBundleSchema>>

export function problemNumber(businessDay: string, dayNumber: number): string {
  return `${businessDay.replaceAll('-', '')}-${String(dayNumber).padStart(2, '0')}`
}
