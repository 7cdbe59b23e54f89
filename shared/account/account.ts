import { z } from 'zod'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema } from '../kernel/time.ts'

export const accountNumberSchema = z.string().regex(/^\d{6,20}$/)
/** "2026-10" */
export const periodSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** F6: the tariff category that makes a payment a resident's (T1). */
export const residentCategory = '居民生活'

/** C6: the state of an account whose supply was cut because of what it owes. */
export const cutOffForArrears = '欠费停电'

export const accountSchema = z.object({
  number: accountNumberSchema,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  category: z.string(),
  voltage: z.string(),
  capacityKva: z.number(),
  state: z.string(),
})
export type Account = Readonly<z.infer<typeof accountSchema>>

/** One line of the search list; personal data shortened as on the desk ("孔*", "138****3106"). */
export const accountHitSchema = z.object({
  number: accountNumberSchema,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  category: z.string(),
  state: z.string(),
  owed: fenSchema,
})
export type AccountHit = Readonly<z.infer<typeof accountHitSchema>>

/** An open bill; `owed` = energy + penalty − paidBefore − everything paid here since. */
export const billSchema = z.object({
  id: z.string(),
  period: periodSchema,
  kwh: z.number(),
  energy: fenSchema,
  penalty: fenSchema,
  /** Paid elsewhere before the import, and here since. */
  paid: fenSchema,
  owed: fenSchema,
  dueDay: businessDaySchema,
})
export type Bill = Readonly<z.infer<typeof billSchema>>

export const accountStatementSchema = z.object({
  account: accountSchema,
  /** Open bills, oldest period first. */
  bills: z.array(billSchema),
  owed: fenSchema,
  /** 预存: prepaid here and not used. */
  prepaid: fenSchema,
})
export type AccountStatement = Readonly<z.infer<typeof accountStatementSchema>>

/** The list shows no more of a name than its first character: "孔*", "湘***店" for a firm. */
export function shortenName(name: string): string {
  const letters = [...name]
  if (letters.length <= 1) return name
  if (letters.length <= 4) return letters[0] + '*'.repeat(letters.length - 1)
  return letters[0] + '***' + letters.at(-1)
}

/** "138****3106"; short numbers keep their last four digits. */
export function shortenPhone(phone: string): string {
  return phone.length >= 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : phone.replace(/.(?=.{4})/g, '*')
}
