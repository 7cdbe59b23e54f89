import { z } from 'zod'
import { answerSchema } from './answer.ts'
import { conditionSchema, fieldIdSchema } from './condition.ts'
import { localTextSchema } from './local-text.ts'

const fieldTypes = [
  'text',
  /** Several lines. */
  'long-text',
  /** A person's or company's name; masked in lists. */
  'name',
  /** A whole number. */
  'number',
  /** kVA, up to three decimals. */
  'capacity',
  'date',
  'choice',
  'yes-no',
  /** Mobile or fixed line in the country. */
  'phone',
  /** GB 11643. */
  'identity-number',
  /** GB 32100. */
  'credit-code',
  /** The number of an account that this hall knows. */
  'account-number',
  /** 用电设备清单 */
  'load-list',
] as const
export const fieldTypeSchema = z.enum(fieldTypes)

/** What the account already says. */
export const prefillSchema = z.enum([
  'number',
  'name',
  'address',
  'phone',
  'category',
  'voltage',
  'capacityKva',
])

export const optionSchema = z.strictObject({
  value: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  label: localTextSchema,
})

/** One question of a form (F2). */
export const fieldSchema = z.strictObject({
  id: fieldIdSchema,
  type: fieldTypeSchema,
  label: localTextSchema,
  /** What is meant, in a sentence. */
  help: localTextSchema,
  /** F2: a model answer that the field's own checks accept. */
  example: answerSchema,
  /** true: always. */
  required: z.union([z.boolean(), conditionSchema]),
  /** The field is not asked, and its answer does not count, while this does not hold. */
  askedWhen: conditionSchema.optional(),
  /** About a person: masked, logged when looked at in full, kept apart from chained rows. */
  personal: z.boolean(),
  from: prefillSchema.optional(),
  options: z.array(optionSchema).min(2).max(20).optional(),
  /** Of a number or capacity. */
  least: z.number().optional(),
  most: z.number().optional(),
  /** Of a text, in characters; of a load list, in lines. */
  shortest: z.int().min(0).max(500).optional(),
  longest: z.int().min(1).max(500).optional(),
  /** Of a date: days from the business day, so that 0 is today and -1 yesterday. */
  earliestDays: z.int().optional(),
  latestDays: z.int().optional(),
})
export type Field = Readonly<z.infer<typeof fieldSchema>>
