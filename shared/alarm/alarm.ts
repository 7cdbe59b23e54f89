import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** What a manager must hear of. Each is raised once for its subject, however long it lasts. */
export const alarmKindSchema = z.enum([
  // H2: subject is the hand-off.
  'handoff-overdue',
  // H3, P2: subject is the follow-up.
  'followup-overdue',
  // H4: subject is the follow-up that is the closing call.
  'closing-call-overdue',
  // P1: subject is the pause.
  'pause-overdue',
  // P4: subject is "<day> <counter>".
  'opening-late',
  // P2: subject is the fault.
  'fault-declared',
  // F8: subject is the visit.
  'manager-called',
  // L15: subject is the business day.
  'ticket-forgotten',
  // S1: subject is the problem.
  'problem-overdue',
  // C6: subject is the restore order. There is no repair post to hand it to.
  'restore-without-post',
  // C6: subject is the restore order, which nobody was handed.
  'restore-overdue',
  // C6: subject is the restore order, opened when the calendar of its due day was not entered.
  'restore-due-unknown',
  // C6: subject is the restore order; the supply is back, and the payment was reversed.
  'restore-reversed',
  // F3: subject is the application; its promised day is over.
  'application-overdue',
  // F2: subject is "<application> <group of documents>"; the day by which the papers were to follow is over.
  'gap-overdue',
])
export type AlarmKind = z.infer<typeof alarmKindSchema>

export const alarmSchema = z.object({
  id: idSchema,
  kind: alarmKindSchema,
  subjectId: z.string(),
  businessDay: businessDaySchema,
  counterId: idSchema.nullable(),
  /** Whom it is about. */
  staff: staffRefSchema.nullable(),
  /** For the words of the screens: numbers, days, letters; never a customer's data. */
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  raisedAtMs: instantSchema,
  /** `by` is null when the cause went away by itself or by the act that mended it. */
  answered: z
    .object({ by: staffRefSchema.nullable(), atMs: instantSchema, words: z.string().nullable() })
    .nullable(),
})
export type Alarm = Readonly<z.infer<typeof alarmSchema>>
