import { z } from 'zod'
import { feeCodeSchema } from '../fee/fee.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { conditionSchema, fieldIdSchema, kindIdSchema } from './condition.ts'
import { fieldSchema } from './field.ts'
import { localTextSchema } from './local-text.ts'

const partIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/)

export const sectionSchema = z.strictObject({
  id: partIdSchema,
  title: localTextSchema,
  fields: z.array(fieldSchema).min(1).max(20),
})
export type Section = Readonly<z.infer<typeof sectionSchema>>

/** Papers of which any one will do, e.g. an identity card or a passport. */
export const documentGroupSchema = z.strictObject({
  id: partIdSchema,
  label: localTextSchema,
  oneOf: z
    .array(z.strictObject({ id: partIdSchema, label: localTextSchema }))
    .min(1)
    .max(12),
  copies: z.int().min(0).max(9),
  /** The clerk must have held the original. */
  originalSeen: z.boolean(),
  required: z.union([z.boolean(), conditionSchema]),
  /** How the customer gets or cures it, for the one-time notice. */
  cure: localTextSchema,
  /** 容缺: it may follow within so many working days after acceptance; null: it may not. */
  mayFollowWithin: z.int().min(1).max(60).nullable(),
})
export type DocumentGroup = Readonly<z.infer<typeof documentGroupSchema>>

/** Asked in the briefing; "yes" leads to another kind. */
export const leadingQuestionSchema = z.strictObject({
  id: partIdSchema,
  ask: localTextSchema,
  offer: kindIdSchema,
  why: localTextSchema,
})

/** What must not be, or be noted, whatever was answered. `offer`: the kind that fits instead. */
export const guardSchema = z.strictObject({
  id: partIdSchema,
  when: conditionSchema,
  act: z.enum(['refuse', 'note']),
  offer: kindIdSchema.optional(),
  text: localTextSchema,
})
export type Guard = Readonly<z.infer<typeof guardSchema>>

/** The promised time (F3). `of`: what runs from the event, the whole connection or only the supplier's own steps. */
export const promiseSchema = z.strictObject({
  /** null: nothing is promised in days; `words` say what is. */
  workingDays: z.int().min(1).max(120).nullable(),
  /** `inspection`: the customer's installation has passed. `wished-day`: the day that `field` asks for. */
  from: z.enum(['acceptance', 'inspection', 'wished-day', 'at-once', 'none']),
  field: fieldIdSchema.optional(),
  of: z.enum(['all', 'own-steps']),
  words: localTextSchema,
})

/** A kind of electricity business as data (F5): one version; a later one replaces it from its day on, none is ever edited. */
export const kindSchema = z.strictObject({
  kind: kindIdSchema,
  version: z.int().min(1).max(9999),
  validFrom: businessDaySchema,
  name: localTextSchema,
  describe: localTextSchema,
  /** Other words that customers and clerks use for it. */
  alsoCalled: z.array(z.string().trim().min(1).max(30)).max(20),
  group: z.enum(['new', 'capacity', 'name', 'stop', 'change', 'meter', 'data']),
  /** Whether it is about an account that exists. */
  account: z.enum(['required', 'none']),
  questions: z.array(leadingQuestionSchema).max(8),
  /** F1: what happens, in order. */
  steps: z
    .array(z.strictObject({ id: partIdSchema, name: localTextSchema }))
    .min(1)
    .max(12),
  /** F7: of the fee catalogue, by code, for each piece that `quantity` counts (a field, else one). */
  fees: z.array(z.strictObject({ code: feeCodeSchema, quantity: fieldIdSchema.optional() })).max(6),
  promise: promiseSchema,
  documents: z.array(documentGroupSchema).max(16),
  sections: z.array(sectionSchema).min(1).max(10),
  guards: z.array(guardSchema).max(16),
  source: z.string().trim().min(4).max(300),
  checkedOn: businessDaySchema,
  /** Whether somebody has read it in a published source, second hand, or in the older rules only. */
  certainty: z.enum(['published', 'second-hand', 'older-rules']),
  /** What is unsure, for the manager. */
  note: localTextSchema.nullable(),
})
export type Kind = Readonly<z.infer<typeof kindSchema>>

/** Every field of the form, in the order of the steps. */
export function fieldsOfKind({ sections }: Pick<Kind, 'sections'>): Kind['sections'][number]['fields'] {
  return sections.flatMap(({ fields }) => fields)
}
