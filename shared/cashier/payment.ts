import { z } from 'zod'
import { accountNumberSchema, periodSchema } from '../account/account.ts'
import { feeCodeSchema, mostUnits } from '../fee/fee.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { atPrinter } from '../print/at-printer.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { meansSchema, partSchema } from './means.ts'

/** What the customer pays for: a bill or a part of one, or money put by for later bills (预存). */
export const paymentLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bill'), billId: z.string().min(1).max(40), amount: fenSchema }),
  z.strictObject({ kind: z.literal('prepayment'), amount: fenSchema }),
  /** Of the catalogue (F7); `amount` is what was shown, and refused where it is not the published one. */
  z.strictObject({
    kind: z.literal('fee'),
    feeCode: feeCodeSchema,
    quantity: z.int().min(1).max(mostUnits),
    amount: fenSchema,
  }),
])
export type PaymentLine = Readonly<z.infer<typeof paymentLineSchema>>

/** How many of each note or coin, by its value in fen: `{ "10000": 2, "5000": 1 }`. */
export const cashCountSchema = z.record(z.string().regex(/^\d{1,5}$/), z.int().min(0).max(100_000))
export type CashCount = Readonly<z.infer<typeof cashCountSchema>>

/** choosing → due (told, on the customer screen) → tendered (counted) → received (唱收 said) → paid (唱付 said, receipt written). */
export const paymentStepSchema = z.enum(['choosing', 'due', 'tendered', 'received', 'paid', 'abandoned'])
export type PaymentStep = z.infer<typeof paymentStepSchema>

/** A payment on its way, kept on disk from its first moment; the intent is its identity, here and at headquarters. */
export const paymentSchema = z.object({
  intentId: idSchema,
  transactionId: idSchema,
  accountNumber: accountNumberSchema,
  step: paymentStepSchema,
  lines: z.array(paymentLineSchema),
  due: fenSchema,
  /** What is not paid in cash; `tendered` and `change` are about the rest. */
  parts: z.array(partSchema),
  tendered: fenSchema.nullable(),
  change: fenSchema.nullable(),
  cashCount: cashCountSchema.nullable(),
  receiptId: idSchema.nullable(),
})
export type Payment = Readonly<z.infer<typeof paymentSchema>>

export const receiptLineSchema = z.object({
  kind: z.enum(['bill', 'prepayment', 'fee']),
  billId: z.string().nullable(),
  period: periodSchema.nullable(),
  feeCode: z.string().nullable(),
  /** As the catalogue names it, in Chinese. */
  feeName: z.string().nullable(),
  quantity: z.int().nullable(),
  /** Below zero on a reversal. */
  amount: z.int(),
})

/** How much of a receipt came in by which means; on a reversal below zero. */
export const receiptTenderSchema = z.object({
  means: meansSchema,
  amount: z.int(),
  /** The slip's or the cheque's number. */
  reference: z.string().nullable(),
})

/** Whose mistake it was: `entry`, the clerk's own; only those count as entry errors. */
export const reversalCauseSchema = z.enum(['entry', 'customer', 'other'])
export type ReversalCause = z.infer<typeof reversalCauseSchema>

export const receiptRefSchema = z.object({ id: idSchema, number: z.int().positive() })

/** What a reversal (冲正) names: the first receipt, why, and the second person. */
export const reversalOfSchema = receiptRefSchema.extend({
  cause: reversalCauseSchema,
  reason: z.string(),
  approvedBy: staffRefSchema,
})

/** A receipt stands for ever: it is never changed, only reversed by another (C5). */
export const receiptSchema = z.object({
  id: idSchema,
  /** Gap-free at this terminal, from 1. */
  number: z.int().positive(),
  intentId: idSchema,
  businessDay: businessDaySchema,
  takenAtMs: instantSchema,
  counterNumber: z.int(),
  staffNumber: z.string(),
  accountNumber: accountNumberSchema,
  lines: z.array(receiptLineSchema),
  /** Below zero on a reversal. */
  due: z.int(),
  /** Adds up to `due`. */
  tenders: z.array(receiptTenderSchema),
  tendered: fenSchema,
  change: fenSchema,
  receivedReadBackAtMs: instantSchema,
  changeReadBackAtMs: instantSchema,
  /** C5: this receipt reverses that one. */
  reverses: reversalOfSchema.nullable(),
  /** C5: the receipt that reversed this one. */
  reversedBy: receiptRefSchema.nullable(),
})
export type Receipt = Readonly<z.infer<typeof receiptSchema>>

/** What the receipt page prints; `copy` 0 is the first print, from 1 on it is marked 补打. */
export const receiptPrintSchema = z.object({
  receipt: receiptSchema,
  copy: z.int().min(0),
  hallName: z.string(),
  accountName: z.string(),
  address: z.string(),
  staffName: z.string(),
  /** 人民币大写 of what was paid, or given back. */
  amountInCapitals: z.string(),
  timeZone: z.string(),
  ...atPrinter,
})
export type ReceiptPrint = Readonly<z.infer<typeof receiptPrintSchema>>

/** F7: a fee that was not charged. */
export const waiverSchema = z.object({
  id: idSchema,
  feeCode: feeCodeSchema,
  quantity: z.int(),
  amount: fenSchema,
  reason: z.string(),
  by: staffRefSchema,
  approvedBy: staffRefSchema,
  atMs: instantSchema,
})
export type Waiver = Readonly<z.infer<typeof waiverSchema>>

/** C5: the day's figures of a manager. */
export const dayQualitySchema = z.object({
  /** Without reversals. */
  receipts: z.int().min(0),
  /** Every print after the first one. */
  reprints: z.int().min(0),
  reversals: z.array(receiptSchema),
  /** Reversals of what the clerk had entered wrongly. */
  entryErrors: z.int().min(0),
  waivers: z.array(waiverSchema),
})
export type DayQuality = Readonly<z.infer<typeof dayQualitySchema>>
