import { z } from 'zod'
import { accountNumberSchema, periodSchema } from '../account/account.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'

/** What the customer pays for: a bill or a part of one, or money put by for later bills (预存). */
export const paymentLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bill'), billId: z.string().min(1).max(40), amount: fenSchema }),
  z.strictObject({ kind: z.literal('prepayment'), amount: fenSchema }),
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
  tendered: fenSchema.nullable(),
  change: fenSchema.nullable(),
  cashCount: cashCountSchema.nullable(),
  receiptId: idSchema.nullable(),
})
export type Payment = Readonly<z.infer<typeof paymentSchema>>

export const receiptLineSchema = z.object({
  kind: z.enum(['bill', 'prepayment']),
  billId: z.string().nullable(),
  period: periodSchema.nullable(),
  amount: fenSchema,
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
  due: fenSchema,
  tendered: fenSchema,
  change: fenSchema,
  receivedReadBackAtMs: instantSchema,
  changeReadBackAtMs: instantSchema,
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
  /** 人民币大写 of what was paid. */
  amountInCapitals: z.string(),
  timeZone: z.string(),
})
export type ReceiptPrint = Readonly<z.infer<typeof receiptPrintSchema>>
