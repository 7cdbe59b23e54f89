import { z } from 'zod'
import { fen, fenSchema, largestFen, type Fen } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { businessDaySchema, instantSchema, type BusinessDay } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** Stable through all versions, e.g. `meter-test`. */
export const feeCodeSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)

export const feeFields = {
  code: feeCodeSchema,
  nameZh: z.string().trim().min(2).max(30),
  nameEn: z.string().trim().min(2).max(60),
  /** What is counted: 只, 份, 次. */
  unitZh: z.string().trim().min(1).max(10),
  unitEn: z.string().trim().min(1).max(20),
  /** For one unit; null: no longer charged from this day on. */
  amount: fenSchema.nullable(),
  validFrom: businessDaySchema,
  /** The public document that sets it. */
  standard: z.string().trim().min(4).max(120),
}

/** F7: one version of a fee; a later one replaces it from its day on, none is ever edited. */
export const feeSchema = z.object({ ...feeFields, publishedBy: staffRefSchema, publishedAtMs: instantSchema })
export type Fee = Readonly<z.infer<typeof feeSchema>>

/** The version that is in force on a day; undefined where none is, or the fee is charged no more. */
export function feeOn<Version extends Pick<Fee, 'amount' | 'validFrom'>>(
  versions: readonly Version[],
  day: BusinessDay,
): (Version & { readonly amount: Fen }) | undefined {
  const begun = versions.filter(({ validFrom }) => validFrom <= day)
  const last = begun.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1)).at(-1)
  return last === undefined || last.amount === null ? undefined : { ...last, amount: last.amount }
}

export const mostUnits = 10_000

/** F7: exactly the published amount for each unit. */
export function feeAmount(amount: Fen, quantity: number): Result<Fen, Refusal<'AMOUNT_TOO_LARGE'>> {
  const sum = amount * quantity
  return sum > largestFen ? refuse('AMOUNT_TOO_LARGE') : accept(fen(sum))
}
