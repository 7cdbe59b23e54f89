import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema, type Fen } from '../kernel/money.ts'
import { addDays } from '../kernel/local-instant.ts'
import { businessDaySchema, instantSchema, type BusinessDay } from '../kernel/time.ts'
import { atPrinter } from '../print/at-printer.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { readCapitalAmount } from './read-capital-amount.ts'

/** What stands on a cheque, as the clerk reads it off; the last three are looked at and confirmed. */
export const chequeSchema = z.strictObject({
  number: z.string().trim().max(20),
  bank: z.string().trim().max(60),
  payee: z.string().trim().max(60),
  issuedOn: businessDaySchema,
  amountInCapitals: z.string().trim().max(60),
  hasSeal: z.boolean(),
  isUnaltered: z.boolean(),
  isDateInCapitals: z.boolean(),
})
export type Cheque = Readonly<z.infer<typeof chequeSchema>>

/** The company's full name, as the manager entered it. */
export const chequePayeeSchema = z.object({
  name: z.string(),
  setBy: staffRefSchema,
  setAtMs: instantSchema,
})
export type ChequePayee = Readonly<z.infer<typeof chequePayeeSchema>>

/** C3: each is a reason that the customer is told, in this order. */
export const chequeMistakeSchema = z.enum([
  'NUMBER_UNREADABLE',
  'BANK_MISSING',
  'DATED_LATER',
  'EXPIRED',
  'DATE_NOT_IN_CAPITALS',
  'PAYEE_DIFFERS',
  'CAPITALS_UNREADABLE',
  'CAPITALS_DIFFER',
  'SEAL_MISSING',
  'ALTERED',
])
export type ChequeMistake = z.infer<typeof chequeMistakeSchema>

/** C3: a cheque that was not taken; its slip tells the customer why. */
export const chequeReturnSchema = z.object({
  id: idSchema,
  /** Gap-free at this terminal, from 1. */
  number: z.int().positive(),
  amount: fenSchema,
  cheque: chequeSchema,
  mistakes: z.array(chequeMistakeSchema),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type ChequeReturn = Readonly<z.infer<typeof chequeReturnSchema>>

export const chequeReturnPrintSchema = chequeReturnSchema.extend(atPrinter)
export type ChequeReturnPrint = Readonly<z.infer<typeof chequeReturnPrintSchema>>

/** 票据法 §91, 支付结算办法 §126: to be presented within ten days; the day of issue is not counted (民法典 §201). */
const daysToPresent = 10
/** The longest holidays are under two weeks. */
const longestRest = 20

/** The last day on which a cheque may be presented: moved off a day of rest to the next working day (民法典 §203). */
export function lastDayToPresent(
  issuedOn: BusinessDay,
  isWorkingDay: (day: BusinessDay) => boolean,
): BusinessDay {
  const last = addDays(issuedOn, daysToPresent)
  for (let ahead = 0; ahead <= longestRest; ahead += 1) {
    const day = addDays(last, ahead)
    if (isWorkingDay(day)) return day
  }
  return last
}

export type ChequeFacts = {
  /** In figures. */
  readonly amount: Fen
  readonly today: BusinessDay
  /** The company's full name, to whom the cheque must be made out. */
  readonly payee: string
  readonly isWorkingDay: (day: BusinessDay) => boolean
}

/** C3: everything that is wrong with a cheque, in the order in which it is said; nothing is booked while there is anything. */
export function findChequeMistakes(
  cheque: Cheque,
  { amount, today, payee, isWorkingDay }: ChequeFacts,
): ChequeMistake[] {
  const capitals = readCapitalAmount(cheque.amountInCapitals)
  const found: Readonly<Record<ChequeMistake, boolean>> = {
    NUMBER_UNREADABLE: !/^\d{6,20}$/.test(cheque.number.replace(/[\s-]/g, '')),
    BANK_MISSING: cheque.bank === '',
    DATED_LATER: cheque.issuedOn > today,
    EXPIRED: today > lastDayToPresent(cheque.issuedOn, isWorkingDay),
    DATE_NOT_IN_CAPITALS: !cheque.isDateInCapitals,
    PAYEE_DIFFERS: bare(cheque.payee) !== bare(payee),
    CAPITALS_UNREADABLE: !capitals.ok,
    CAPITALS_DIFFER: capitals.ok && capitals.value !== amount,
    SEAL_MISSING: !cheque.hasSeal,
    ALTERED: !cheque.isUnaltered,
  }
  return chequeMistakeSchema.options.filter((each) => found[each])
}

/** The full name must agree; brackets and spaces are written in many ways. */
function bare(name: string): string {
  return name.normalize('NFKC').replace(/[\s()·]/g, '')
}
