import { z } from 'zod'
import { holdsCardNumber } from '../kernel/card-number.ts'
import { fen, fenSchema, type Fen } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { chequeSchema } from './cheque.ts'

/** Paid elsewhere and recorded here, by the number on the slip. */
export const recordedMeansSchema = z.enum(['card', 'wechat', 'alipay', 'transfer'])
/** How money comes in; `balance`: out of what the account has prepaid. */
export const meansSchema = z.enum(['cash', 'cheque', ...recordedMeansSchema.options, 'balance'])
export type Means = z.infer<typeof meansSchema>

const referenceSchema = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9-]{4,40}$/)

/** A part of a payment that is not cash; what the parts leave open is paid in cash. */
export const partSchema = z.discriminatedUnion('means', [
  z.strictObject({ means: z.literal('cheque'), amount: fenSchema, cheque: chequeSchema }),
  z.strictObject({ means: recordedMeansSchema, amount: fenSchema, reference: referenceSchema }),
  z.strictObject({ means: z.literal('balance'), amount: fenSchema }),
])
export type Part = Readonly<z.infer<typeof partSchema>>

export type PartsMistake =
  | 'AMOUNT_ZERO'
  | 'MEANS_ABOVE_DUE'
  | 'MEANS_TWICE'
  /** Digits that pass as a bank card's number are not stored. */
  | 'CARD_NUMBER_GIVEN'

/** All that the customer gave: what was tendered in cash and the parts. */
export function receivedInAll(tendered: Fen, parts: readonly { readonly amount: Fen }[]): Fen {
  return parts.reduce<Fen>((sum, { amount }) => fen(sum + amount), tendered)
}

/** What of `due` the parts leave to be paid in cash. */
export function cashPart(due: Fen, parts: readonly Part[]): Result<Fen, Refusal<PartsMistake>> {
  let left: number = due
  const seen = new Set<string>()
  for (const part of parts) {
    if (part.amount === 0) return refuse('AMOUNT_ZERO')
    const reference = referenceOf(part)
    if (holdsCardNumber(reference ?? '')) return refuse('CARD_NUMBER_GIVEN')
    const key = `${part.means} ${reference}`
    if (seen.has(key)) return refuse('MEANS_TWICE')
    seen.add(key)
    left -= part.amount
  }
  return left < 0 ? refuse('MEANS_ABOVE_DUE', { aboveFen: 0 - left }) : accept(fen(left))
}

/** The number by which it is found again: on the slip, or on the cheque. */
export function referenceOf(part: Part): string | null {
  if (part.means === 'cheque') return part.cheque.number
  return part.means === 'balance' ? null : part.reference
}
