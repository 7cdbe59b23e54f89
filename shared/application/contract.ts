import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { command, declare, query } from '../api/procedure.ts'
import { feeCodeSchema } from '../fee/fee.ts'
import { phoneSchema } from '../followup/follow-up.ts'
import { recipientSchema } from '../handoff/hand-off.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { answerSchema } from './answer.ts'
import {
  applicationHitSchema,
  applicationPrintSchema,
  applicationSchema,
  applicationStateSchema,
  channelSchema,
} from './application.ts'
import { noticeSchema, targetSchema } from './application.ts'
import { attachmentContract } from './attachment-contract.ts'
import { fieldIdSchema, kindIdSchema } from './condition.ts'
import { feeDueSchema } from './fee-due.ts'
import { formCheckSchema } from './form-check.ts'
import { kindSchema } from './kind.ts'
import { localTextSchema } from './local-text.ts'

const onApplication = { applicationId: idSchema }
const words = z.string().trim().min(2).max(500)
const partId = z.string().min(1).max(40)

/** Its holder's only; somebody else takes it over first. */
const working = ['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'APPLICATION_NOT_YOURS'] as const

/** As many as there are digits to press. */
export const mostQuickKinds = 9

/** A kind as the search box shows it; `search` holds its words, their pinyin and its initials, all in small letters. */
export const kindSummarySchema = kindSchema
  .pick({ kind: true, version: true, name: true, describe: true, group: true, account: true })
  .extend({ search: z.array(z.string()) })
export type KindSummary = Readonly<z.infer<typeof kindSummarySchema>>

/** F1: what is told before the form opens, as of today. */
export const briefingSchema = z.object({
  kind: kindSchema,
  fees: z.array(
    z.object({
      code: feeCodeSchema,
      /** Null where the fee catalogue has no such fee today: then nothing is charged (F7). */
      fee: z
        .object({ name: localTextSchema, unit: localTextSchema, amount: fenSchema, standard: z.string() })
        .nullable(),
    }),
  ),
  /** If it were accepted today. */
  promise: z.object({ day: businessDaySchema.nullable(), unknownYear: z.int().nullable() }),
})
export type Briefing = Readonly<z.infer<typeof briefingSchema>>

export const catalogueEntrySchema = kindSchema
  .pick({ kind: true, version: true, validFrom: true, name: true, source: true, checkedOn: true })
  .extend({
    certainty: kindSchema.shape.certainty,
    note: localTextSchema.nullable(),
    origin: z.enum(['shipped', 'headquarters']),
    /** Hexadecimal. */
    sha256: z.string(),
    isInForce: z.boolean(),
  })

export const applicationContract = {
  /** In force today, by name. */
  kinds: query(anyStaff).output(z.array(kindSummarySchema)),
  /** Every version, and the files that could not be read (L17). */
  catalogue: query(managers).output(
    z.object({
      entries: z.array(catalogueEntrySchema),
      mistakes: z.array(z.object({ file: z.string(), mistakes: z.array(z.string()) })),
    }),
  ),
  /** The kinds that this hall has at hand, in the order of their buttons. */
  quickKinds: query(anyStaff).output(z.array(kindIdSchema)),
  setQuickKinds: command(managers, { kinds: z.array(kindIdSchema).max(mostQuickKinds) })
    .errors(declare(['KIND_NOT_FOUND']))
    .output(z.array(kindIdSchema)),
  briefing: query(anyStaff)
    .input(z.strictObject({ kind: kindIdSchema }))
    .errors(declare(['KIND_NOT_FOUND']))
    .output(briefingSchema),
  /** The customer screen shows it in large type while it is told, or no longer; it goes when the form opens. */
  showBriefing: command(counterStaff, { visitId: idSchema, kind: kindIdSchema.nullable() })
    .errors(declare(['VISIT_NOT_FOUND', 'KIND_NOT_FOUND']))
    .output(z.object({ kind: kindIdSchema.nullable() })),
  /**
   * F1: after everything was told, from the version that was told; a draft with what the account knows filled in.
   * APPLICATION_OPEN names the one that is under way for the same account and kind.
   */
  open: command(counterStaff, {
    kind: kindIdSchema,
    version: z.int().positive(),
    told: z.strictObject({
      documents: z.literal(true),
      steps: z.literal(true),
      fees: z.literal(true),
      promise: z.literal(true),
    }),
    accountNumber: accountNumberSchema.optional(),
    visitId: idSchema,
    isAssisted: z.boolean(),
    channel: channelSchema.default('counter'),
    caller: z.strictObject({ number: phoneSchema, atMs: instantSchema }).optional(),
  })
    .errors(
      declare([
        'KIND_NOT_FOUND',
        'KIND_CHANGED',
        'ACCOUNT_NOT_CHOSEN',
        'ACCOUNT_NOT_FOUND',
        'VISIT_NOT_FOUND',
        'APPLICATION_OPEN',
      ]),
    )
    .output(applicationSchema),
  /** F2: as it is typed, also what is wrong or unfinished; fields that are not named stay. Answers what is still wrong. */
  save: command(counterStaff, {
    ...onApplication,
    answers: z.record(fieldIdSchema, answerSchema),
    step: partId.optional(),
    showsPersonal: z.boolean().optional(),
  })
    .errors(declare([...working, 'FIELD_UNKNOWN']))
    .output(formCheckSchema),
  /** What the customer showed of a group of documents; on an accepted application it closes the gap. */
  showDocument: command(counterStaff, {
    ...onApplication,
    groupId: partId,
    optionId: partId,
    copies: z.int().min(0).max(99),
    originalSeen: z.boolean(),
  })
    .errors(declare([...working, 'DOCUMENT_UNKNOWN']))
    .output(applicationSchema),
  hideDocument: command(counterStaff, { ...onApplication, groupId: partId, optionId: partId })
    .errors(declare([...working, 'DOCUMENT_UNKNOWN']))
    .output(applicationSchema),
  ...attachmentContract,
  /** The form is whole; it goes before the papers. FORM_INCOMPLETE counts what is wrong, `check` names it. */
  submit: command(counterStaff, onApplication)
    .errors(declare([...working, 'FORM_INCOMPLETE', 'FORM_REFUSED']))
    .output(applicationSchema),
  mark: command(counterStaff, {
    ...onApplication,
    target: targetSchema,
    verdict: z.enum(['right', 'returned']),
    reason: words.optional(),
  })
    .errors(declare([...working, 'TARGET_UNKNOWN', 'REASON_MISSING']))
    .output(applicationSchema),
  /** F2: politely, with what was marked; everything that was right stays so. */
  sendBack: command(counterStaff, onApplication)
    .errors(declare([...working, 'NOTHING_RETURNED']))
    .output(applicationSchema),
  /** 一次性告知书: everything that is missing or returned, on paper. */
  giveNotice: command(counterStaff, onApplication)
    .errors(declare([...working, 'NOTHING_MISSING']))
    .output(noticeSchema),
  /** F3, F4: `withGaps` accepts what may follow; `to` hands it to a department or post of the hall in the same commit. */
  accept: command(counterStaff, { ...onApplication, withGaps: z.boolean(), to: recipientSchema.optional() })
    .errors(
      declare([
        ...working,
        'FORM_INCOMPLETE',
        'FORM_REFUSED',
        'REVIEW_UNFINISHED',
        'DOCUMENTS_MISSING',
        'PLACE_NOT_FOUND',
      ]),
    )
    .output(applicationPrintSchema),
  /** The customer's slip once more, marked so; in full, as the customer has it. */
  printSlip: command(counterStaff, onApplication)
    .errors(declare(['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'PERSONAL_DATA_MASKED']))
    .output(applicationPrintSchema),
  /** How far it is elsewhere, as a department said on the telephone: a step of its kind, or that the supply is on (V1). */
  recordTold: command(counterStaff, {
    ...onApplication,
    what: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('step'), step: partId }),
      z.strictObject({ type: z.literal('connected') }),
    ]),
    atMs: instantSchema,
    source: z.string().trim().min(2).max(60),
  })
    .errors(
      declare(['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'STEP_UNKNOWN', 'TOLD_IN_THE_FUTURE']),
    )
    .output(applicationSchema),
  /** H2: an accepted one that no department or post has now; APPLICATION_HANDED_OFF names the hand-off that it has. */
  handOver: command(counterStaff, { ...onApplication, to: recipientSchema })
    .errors(declare([...working, 'PLACE_NOT_FOUND', 'APPLICATION_HANDED_OFF']))
    .output(applicationSchema),
  /** After acceptance, by a new row with its reason; the first answer stays readable. */
  correct: command(counterStaff, {
    ...onApplication,
    field: fieldIdSchema,
    answer: answerSchema,
    reason: words,
  })
    .errors(declare([...working, 'FIELD_UNKNOWN', 'ANSWER_WRONG', 'ANSWER_SAME']))
    .output(applicationSchema),
  /** The customer does not want it any more; `words` as they said it. */
  withdraw: command(counterStaff, { ...onApplication, words })
    .errors(declare(working))
    .output(applicationSchema),
  /** F8: it cannot be done; `words` as the customer was told. */
  decline: command(counterStaff, { ...onApplication, words })
    .errors(declare(working))
    .output(applicationSchema),
  /** Goes on with somebody else's draft, at whichever counter. */
  takeOver: command(counterStaff, { ...onApplication, visitId: idSchema.optional() })
    .errors(declare(['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'VISIT_NOT_FOUND']))
    .output(applicationSchema),
  /** A new draft of today's version with the same answers. */
  copy: command(counterStaff, { ...onApplication, visitId: idSchema })
    .errors(
      declare([
        'APPLICATION_NOT_FOUND',
        'KIND_NOT_FOUND',
        'VISIT_NOT_FOUND',
        'APPLICATION_OPEN',
        'ACCOUNT_NOT_FOUND',
      ]),
    )
    .output(applicationSchema),
  /** The connection is made and the papers are filed: from here on V1 counts. */
  archive: command(counterStaff, {
    ...onApplication,
    connectedAtMs: instantSchema.optional(),
    feedback: z.string().trim().max(500).optional(),
  })
    .errors(declare(['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'GAPS_OPEN']))
    .output(applicationSchema),
  get: query(anyStaff)
    .input(z.strictObject(onApplication))
    .errors(declare(['APPLICATION_NOT_FOUND']))
    .output(applicationSchema),
  check: query(anyStaff)
    .input(z.strictObject(onApplication))
    .errors(declare(['APPLICATION_NOT_FOUND']))
    .output(formCheckSchema),
  /** With the definition that it was opened with. */
  kindOf: query(anyStaff)
    .input(z.strictObject(onApplication))
    .errors(declare(['APPLICATION_NOT_FOUND']))
    .output(kindSchema),
  /** Personal data in full: said why, and kept. */
  reveal: command(anyStaff, { ...onApplication, reason: words })
    .errors(declare(['APPLICATION_NOT_FOUND']))
    .output(applicationSchema),
  /** F7: of what was accepted in this visit, not paid or waived in it yet; the cashier's draft begins with them. */
  feesDue: query(anyStaff)
    .input(z.strictObject({ visitId: idSchema }))
    .output(z.array(feeDueSchema)),
  /** By number, name, account or the end of a phone number; the newest first. Without text: by state. */
  find: query(anyStaff)
    .input(
      z.strictObject({
        text: z.string().trim().max(60),
        state: applicationStateSchema.optional(),
        limit: z.int().min(1).max(100).default(30),
      }),
    )
    .output(z.array(applicationHitSchema)),
  /** Drafts and reviews that this person has in hand. */
  listMine: query(anyStaff).output(z.array(applicationHitSchema)),
  /** Who looked at personal data in full, the latest first. */
  listLooks: query(managers)
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(100) }))
    .output(
      z.array(
        z.object({
          applicationId: idSchema,
          number: z.string().nullable(),
          reason: z.string(),
          by: staffRefSchema,
          atMs: instantSchema,
        }),
      ),
    ),
}
