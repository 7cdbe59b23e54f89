import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { counterStaff } from '../staff/role.ts'
import {
  cashCountSchema,
  paymentLineSchema,
  paymentSchema,
  receiptPrintSchema,
  receiptSchema,
} from './payment.ts'

const onIntent = { intentId: idSchema }
const paymentRefusals = ['PAYMENT_NOT_FOUND', 'PAYMENT_STEP_WRONG'] as const

export const cashierContract = {
  /** Opens a payment in the visit's running transaction and makes its intent; a transaction of a non-resident account gets T2's limit. */
  openPayment: command(counterStaff, { visitId: idSchema, accountNumber: accountNumberSchema })
    .errors(
      declare([
        'NO_SHIFT',
        // The clerk's drawer stands at another counter.
        'SHIFT_AT_OTHER_DRAWER',
        'VISIT_NOT_FOUND',
        'TRANSACTION_NOT_RUNNING',
        'ACCOUNT_NOT_FOUND',
        'PAYMENT_STILL_OPEN',
      ]),
    )
    .output(paymentSchema),
  /** What is to be paid. Fees and tariffs exact: no line above what the bill owes (F7). From here on the customer screen shows the amount due (L7). */
  chooseLines: command(counterStaff, { ...onIntent, lines: z.array(paymentLineSchema).min(1).max(60) })
    .errors(
      declare([
        ...paymentRefusals,
        'BILL_NOT_FOUND',
        'BILL_TWICE',
        'AMOUNT_ZERO',
        'AMOUNT_ABOVE_OWED',
        'AMOUNT_TOO_LARGE',
      ]),
    )
    .output(paymentSchema),
  /** By amount or by counting; small money is never refused (C2). Change is computed. Detail of TENDER_TOO_SMALL: { missingFen }. */
  tender: command(counterStaff, {
    ...onIntent,
    tendered: fenSchema.optional(),
    cashCount: cashCountSchema.optional(),
  })
    .errors(
      declare([
        ...paymentRefusals,
        'TENDER_MISSING',
        'TENDER_TWO_WAYS',
        'NO_SUCH_DENOMINATION',
        'TENDER_TOO_SMALL',
        'AMOUNT_TOO_LARGE',
      ]),
    )
    .output(paymentSchema),
  /** C1, first half: "收您…元" was said. `tendered` is what was said, so that it cannot differ from what is booked. */
  confirmReceived: command(counterStaff, { ...onIntent, tendered: fenSchema })
    .errors(declare([...paymentRefusals, 'READ_BACK_DIFFERS']))
    .output(paymentSchema),
  /** C1, second half: "找您…元" was said. One commit writes the receipt, its lines, the drawer and the settled bills (L2). */
  takePayment: command(counterStaff, { ...onIntent, change: fenSchema })
    .errors(declare([...paymentRefusals, 'NO_SHIFT', 'READ_BACK_DIFFERS', 'AMOUNT_ABOVE_OWED']))
    .output(receiptSchema),
  /** One step back, e.g. more notes were given; nothing that was typed is lost. Refused once paid. */
  stepBack: command(counterStaff, onIntent).errors(declare(paymentRefusals)).output(paymentSchema),
  /** The customer does not pay after all. Never possible once paid. */
  abandonPayment: command(counterStaff, onIntent).errors(declare(paymentRefusals)).output(paymentSchema),
  /** After a fault: was it paid? */
  findPayment: query(counterStaff).input(z.strictObject(onIntent)).output(paymentSchema.nullable()),
  findReceipt: query(counterStaff)
    .errors(declare(['RECEIPT_NOT_FOUND']))
    .input(z.strictObject({ receiptId: idSchema }))
    .output(receiptSchema),
  /** Newest first; of the whole day, or of one account. */
  listReceipts: query(counterStaff)
    .input(
      z.strictObject({
        businessDay: businessDaySchema.optional(),
        accountNumber: accountNumberSchema.optional(),
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(z.array(receiptSchema)),
  /** Called by the page just before it prints: counts the copy on disk and gives what is to be printed (invariant 16). */
  recordPrint: command(counterStaff, { receiptId: idSchema })
    .errors(declare(['RECEIPT_NOT_FOUND']))
    .output(receiptPrintSchema),
}
