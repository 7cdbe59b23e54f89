import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { ruleSetSchema } from './rule-set.ts'

export const hallNameSchema = z.string().trim().min(1).max(40)
export const serviceLetterSchema = z.string().regex(/^[A-Z]$/)
export const counterNumberSchema = z.int().min(1).max(99)

export const timeZoneSchema = z.string().refine((zone) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
})

/** A kind of transaction with its time limit (T1–T3): data, so that a company can have its own. */
export const transactionKindSchema = z.object({
  id: z.string().regex(/^[a-z][a-z-]{1,39}$/),
  nameZh: z.string(),
  nameEn: z.string(),
  limitSeconds: z.int().positive(),
  position: z.int(),
})
export type TransactionKind = Readonly<z.infer<typeof transactionKindSchema>>

export const serviceSchema = z.object({
  id: idSchema,
  letter: serviceLetterSchema,
  nameZh: z.string(),
  nameEn: z.string(),
  /** The kind that a visit's first transaction has when a ticket of this service arrives. */
  defaultKindId: z.string(),
  position: z.int(),
})
export type Service = Readonly<z.infer<typeof serviceSchema>>

export const counterSchema = z.object({
  id: idSchema,
  number: counterNumberSchema,
  serviceIds: z.array(idSchema),
})

export const hallStatusSchema = z.object({
  setUp: z.boolean(),
  hallName: z.string().nullable(),
  businessDay: businessDaySchema.nullable(),
  demonstration: z.boolean(),
  programVersion: z.string(),
})

export const hallConfigurationSchema = z.object({
  hallId: idSchema,
  name: z.string(),
  timeZone: z.string(),
  services: z.array(serviceSchema),
  counters: z.array(counterSchema),
  transactionKinds: z.array(transactionKindSchema),
  rules: ruleSetSchema,
})
export type HallConfiguration = Readonly<z.infer<typeof hallConfigurationSchema>>
