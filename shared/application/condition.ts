import { z } from 'zod'
import type { BusinessDay } from '../kernel/time.ts'
import { sumOfLoads, type Answers } from './answer.ts'

/** What a condition can know beside the form itself. Money in fen, capacity in kVA. */
export const factSchema = z.enum([
  'account.category',
  'account.voltage',
  'account.state',
  'account.capacityKva',
  'account.owed',
])
export type Fact = z.infer<typeof factSchema>

export const fieldIdSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{1,39}$/)
export const kindIdSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)

/** Something that a condition compares. It is unknown while its field is empty, and then no comparison holds. */
export const operandSchema = z.union([
  z.number(),
  z.string().max(80),
  z.strictObject({ field: fieldIdSchema }),
  z.strictObject({ fact: factSchema }),
  /** Days from the business day to the day in this field; below zero for a day that is over. */
  z.strictObject({ daysUntil: fieldIdSchema }),
  /** From the first day to the last, both counted. */
  z.strictObject({ daysBetween: z.tuple([fieldIdSchema, fieldIdSchema]) }),
  /** Sum of a load list in kW. */
  z.strictObject({ loadKw: fieldIdSchema }),
  /** How many applications of a kind were accepted for this account in the calendar year. */
  z.strictObject({ acceptedThisYear: kindIdSchema }),
])
export type Operand = Readonly<z.infer<typeof operandSchema>>

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly given: string }
  | { readonly equal: readonly [Operand, Operand] }
  | { readonly above: readonly [Operand, Operand] }
  | { readonly below: readonly [Operand, Operand] }

const pair = z.tuple([operandSchema, operandSchema])

/** When something counts, as data; every field and fact it names is checked when the definition is loaded. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1).max(12) }),
    z.strictObject({ any: z.array(conditionSchema).min(1).max(12) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ given: fieldIdSchema }),
    z.strictObject({ equal: pair }),
    z.strictObject({ above: pair }),
    z.strictObject({ below: pair }),
  ]),
)

export type Circumstances = {
  readonly answers: Answers
  readonly facts: Readonly<Partial<Record<Fact, string | number>>>
  readonly today: BusinessDay
  readonly acceptedThisYear: (kind: string) => number
}

export function holds(condition: Condition, about: Circumstances): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, about))
  if ('any' in condition) return condition.any.some((each) => holds(each, about))
  if ('not' in condition) return !holds(condition.not, about)
  if ('given' in condition) return textOf(about, condition.given) !== undefined
  if ('equal' in condition) return compare(condition.equal, about, (one, other) => one === other)
  if ('above' in condition)
    return compare(condition.above, about, (one, other) => Number(one) > Number(other))
  return compare(condition.below, about, (one, other) => Number(one) < Number(other))
}

function compare(
  [one, other]: readonly [Operand, Operand],
  about: Circumstances,
  test: (one: string, other: string) => boolean,
): boolean {
  const [left, right] = [valueOf(one, about), valueOf(other, about)]
  return left !== undefined && right !== undefined && test(String(left), String(right))
}

function valueOf(operand: Operand, about: Circumstances): string | number | undefined {
  if (typeof operand !== 'object') return operand
  if ('field' in operand) return textOf(about, operand.field)
  if ('fact' in operand) return about.facts[operand.fact]
  if ('loadKw' in operand) {
    const list = about.answers[operand.loadKw]
    return typeof list === 'object' && list.length > 0 ? sumOfLoads(list) / 1000 : undefined
  }
  if ('acceptedThisYear' in operand) return about.acceptedThisYear(operand.acceptedThisYear)
  if ('daysUntil' in operand) return daysFrom(about.today, textOf(about, operand.daysUntil))
  const [first, last] = operand.daysBetween
  const days = daysFrom(textOf(about, first), textOf(about, last))
  return days === undefined ? undefined : days + 1
}

function textOf({ answers }: Circumstances, field: string): string | undefined {
  const answer = Object.hasOwn(answers, field) ? answers[field] : undefined
  if (typeof answer === 'object') return answer.length === 0 ? undefined : 'given'
  return answer === undefined || answer === '' ? undefined : answer
}

function daysFrom(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined
  const days = (Date.parse(to) - Date.parse(from)) / (24 * 3600_000)
  return Number.isInteger(days) ? days : undefined
}

/** Every field that a condition looks at, for the check of a definition. */
export function fieldsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsOf)
  if ('any' in condition) return condition.any.flatMap(fieldsOf)
  if ('not' in condition) return fieldsOf(condition.not)
  if ('given' in condition) return [condition.given]
  return operandsOf(condition).flatMap((operand) => {
    if (typeof operand !== 'object') return []
    if ('field' in operand) return [operand.field]
    if ('daysUntil' in operand) return [operand.daysUntil]
    if ('loadKw' in operand) return [operand.loadKw]
    return 'daysBetween' in operand ? [...operand.daysBetween] : []
  })
}

/** Every kind whose earlier applications a condition counts. */
export function kindsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(kindsOf)
  if ('any' in condition) return condition.any.flatMap(kindsOf)
  if ('not' in condition) return kindsOf(condition.not)
  if ('given' in condition) return []
  return operandsOf(condition).flatMap((operand) =>
    typeof operand === 'object' && 'acceptedThisYear' in operand ? [operand.acceptedThisYear] : [],
  )
}

type Comparison = Extract<Condition, { equal: unknown } | { above: unknown } | { below: unknown }>

function operandsOf(condition: Comparison): readonly Operand[] {
  if ('equal' in condition) return condition.equal
  return 'above' in condition ? condition.above : condition.below
}
