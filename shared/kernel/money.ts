import { z } from 'zod'
import { accept, refuse, type Refusal, type Result } from './result.ts'

/** Money in integer fen (1 yuan = 100 fen), never a fraction. */
export type Fen = number & z.$brand<'Fen'>

/** Ten thousand million yuan: above any counter payment, far below where integers lose exactness. */
export const largestFen = 999_999_999_999

export const fenSchema = z.int().min(0).max(largestFen).brand<'Fen'>()

export const zeroFen = 0 as Fen

/** Makes fen of a whole number; throws on a fraction, a negative or an amount that no counter handles. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > largestFen)
    throw new RangeError(`not an amount in fen: ${amount}`)
  return amount as Fen
}

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0
  for (const amount of amounts) total += amount
  return fen(total)
}

/** `larger` − `smaller`; throws when that would be below zero, because money owed is never negative. */
export function subtractFen(larger: Fen, smaller: Fen): Fen {
  return fen(larger - smaller)
}

/** "1,234.56": thousands separators and always two decimals. */
export function formatFen(amount: number): string {
  const sign = amount < 0 ? '-' : ''
  const digits = Math.abs(amount).toString().padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${yuan}.${digits.slice(-2)}`
}

export type YuanMistake = 'MISSING' | 'NOT_A_NUMBER' | 'NEGATIVE' | 'THREE_DECIMALS' | 'TOO_LARGE'

/**
 * Reads yuan as people and files write them: "1,234.5", full-width digits, spaces, "￥".
 * Exact: goes from digits to fen without a floating-point step.
 */
export function parseYuan(text: string): Result<Fen, Refusal<YuanMistake>> {
  const plain = text.normalize('NFKC').replace(/[\s¥￥元]/g, '')
  if (plain === '') return refuse('MISSING')
  const match = /^([-+]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/.exec(plain)
  const [, sign, whole = '', decimals = ''] = match ?? []
  if (match === null || whole + decimals === '') return refuse('NOT_A_NUMBER')
  if (decimals.length > 2) return refuse('THREE_DECIMALS')
  const amount = Number(whole.replaceAll(',', '') + decimals.padEnd(2, '0'))
  if (sign === '-' && amount !== 0) return refuse('NEGATIVE')
  return amount > largestFen ? refuse('TOO_LARGE') : accept(amount as Fen)
}
