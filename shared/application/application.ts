import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { atPrinter } from '../print/at-printer.ts'
import { answerSchema } from './answer.ts'
import { attachmentSchema } from './attachment.ts'
import { fieldIdSchema, kindIdSchema } from './condition.ts'
import { localTextSchema } from './local-text.ts'

/** See `application-states.ts`. */
export const applicationStateSchema = z.enum([
  'draft',
  'review',
  'accepted',
  'archived',
  'withdrawn',
  'declined',
])

/** F4 */
export const channelSchema = z.enum(['counter', 'phone', 'letter', 'online'])

/** What the review looks at: "field identityNumber", "document premises". */
export const targetSchema = z.string().regex(/^(?:field|document) [a-z][a-zA-Z0-9]{1,39}$/)

export const shownDocumentSchema = z.object({
  groupId: z.string(),
  optionId: z.string(),
  copies: z.int().min(0),
  originalSeen: z.boolean(),
})

export const markSchema = z.object({
  target: targetSchema,
  verdict: z.enum(['right', 'returned']),
  reason: z.string().nullable(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type Mark = Readonly<z.infer<typeof markSchema>>

/** One line of a one-time notice. */
export const noticeItemSchema = z.object({
  target: targetSchema,
  what: localTextSchema,
  cure: localTextSchema,
  /** Null: before it can be accepted, without a date. */
  untilDay: businessDaySchema.nullable(),
  /** It was so already when the notice before was given, which did not tell it. */
  couldHaveBeenTold: z.boolean(),
})
export type NoticeItem = Readonly<z.infer<typeof noticeItemSchema>>

/** 一次性告知书: everything that is missing, told at once. */
export const noticeSchema = z.object({
  id: idSchema,
  number: z.int().positive(),
  items: z.array(noticeItemSchema),
  isOurFault: z.boolean(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** 容缺项 */
export const gapSchema = z.object({
  groupId: z.string(),
  label: localTextSchema,
  dueDay: businessDaySchema.nullable(),
  closedAtMs: instantSchema.nullable(),
})
export type Gap = Readonly<z.infer<typeof gapSchema>>

export const applicationEventSchema = z.object({
  type: z.enum([
    'opened',
    'taken-over',
    'submitted',
    'sent-back',
    'notice',
    'accepted',
    'gap-closed',
    'corrected',
    'step',
    'connected',
    'archived',
    'withdrawn',
    'declined',
  ]),
  /** Null where headquarters told it; then `source` says who. */
  by: staffRefSchema.nullable(),
  atMs: instantSchema,
  about: z.string().nullable(),
  text: z.string().nullable(),
  source: z.string().nullable(),
})
export type ApplicationEvent = Readonly<z.infer<typeof applicationEventSchema>>

/** C5: the answer before stays readable beside the one after. */
export const correctionSchema = z.object({
  field: fieldIdSchema,
  before: answerSchema,
  after: answerSchema,
  reason: z.string(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type Correction = Readonly<z.infer<typeof correctionSchema>>

export const acceptanceSchema = z.object({
  atMs: instantSchema,
  by: staffRefSchema,
  /** F3; null where nothing is promised in days, the event has not come yet, or a year's calendar is not entered. */
  promisedDay: businessDaySchema.nullable(),
  unknownYear: z.int().nullable(),
  /** The hall's, for questions. */
  hallPhone: z.string().nullable(),
  handOff: z.object({ id: idSchema, number: z.string(), state: z.string() }).nullable(),
})

export const applicationSchema = z.object({
  id: idSchema,
  /** "20261123-0007", from acceptance on: gap-free for the hall and day. */
  number: z.string().nullable(),
  businessDay: businessDaySchema,
  kind: kindIdSchema,
  kindVersion: z.int().positive(),
  kindName: localTextSchema,
  accountNumber: z.string().nullable(),
  state: applicationStateSchema,
  firstContactId: idSchema,
  /** H1 */
  firstContact: staffRefSchema,
  /** Who works on it. */
  staff: staffRefSchema,
  openedBy: staffRefSchema,
  openedAtMs: instantSchema,
  step: z.string().nullable(),
  isAssisted: z.boolean(),
  showsPersonal: z.boolean(),
  channel: channelSchema,
  callerNumber: z.string().nullable(),
  calledAtMs: instantSchema.nullable(),
  /** False: personal data is masked; `application.reveal` shows it, with a reason. */
  isFull: z.boolean(),
  answers: z.record(fieldIdSchema, answerSchema),
  documents: z.array(shownDocumentSchema),
  attachments: z.array(attachmentSchema),
  marks: z.array(markSchema),
  notices: z.array(noticeSchema),
  gaps: z.array(gapSchema),
  accepted: acceptanceSchema.nullable(),
  connectedAtMs: instantSchema.nullable(),
  archivedAtMs: instantSchema.nullable(),
  /** V1, V6: the last day on which whoever accepted it calls back. */
  returnVisitDay: businessDaySchema.nullable(),
  feedback: z.string().nullable(),
  endWords: z.string().nullable(),
  corrections: z.array(correctionSchema),
  events: z.array(applicationEventSchema),
})
export type Application = Readonly<z.infer<typeof applicationSchema>>

/** With the customer's slip, which the counter's printer has, or the page prints. */
export const applicationPrintSchema = applicationSchema.extend(atPrinter)
export type ApplicationPrint = Readonly<z.infer<typeof applicationPrintSchema>>

/** A line of a list; personal data is masked. */
export const applicationHitSchema = applicationSchema
  .pick({
    id: true,
    number: true,
    businessDay: true,
    kindName: true,
    accountNumber: true,
    state: true,
    staff: true,
    openedAtMs: true,
  })
  .extend({
    name: z.string().nullable(),
    phone: z.string().nullable(),
    promisedDay: businessDaySchema.nullable(),
    openGaps: z.int().min(0),
  })
export type ApplicationHit = Readonly<z.infer<typeof applicationHitSchema>>

export function applicationNumber(day: string, number: number): string {
  return `${day.replaceAll('-', '')}-${String(number).padStart(4, '0')}`
}
