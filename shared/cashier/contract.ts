import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { command, declare, query } from '../api/procedure.ts'
import { feeCodeSchema, mostUnits } from '../fee/fee.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { approvalSchema } from '../staff/approval.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { chequeMistakeSchema, chequePayeeSchema, chequeReturnPrintSchema, chequeSchema } from './cheque.ts'
import { invoiceSchema } from './invoice.ts'
import { partSchema } from './means.ts'
import { customerSchema, handOffSchema } from '../handoff/hand-off.ts'
import {
  cashCountSchema,
  paymentLineSchema,
  paymentSchema,
  dayQualitySchema,
  waiverSchema,
  receiptPrintSchema,
  receiptSchema,
  reversalCauseSchema,
} from './payment.ts'

const onIntent = { intentId: idSchema }
/** C3 and what else is wrong with a part that is not cash. CHEQUE_WRONG, detail { mistakes }: codes with spaces between. */
const partRefusals = [
  'CHEQUE_PAYEE_NOT_SET',
  'CHEQUE_WRONG',
  'BALANCE_TOO_LITTLE',
  // This slip or cheque was booked before; detail { receipt }: its number.
  'REFERENCE_USED',
] as const
const words = z.string().trim().min(2).max(200)
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
        'FEE_NOT_FOUND',
        'FEE_TWICE',
        // The published amount is another one; detail { name, feeFen }.
        'FEE_DIFFERS',
        'AMOUNT_ZERO',
        'AMOUNT_ABOVE_OWED',
        'AMOUNT_TOO_LARGE',
      ]),
    )
    .output(paymentSchema),
  /** F7: a fee of the catalogue is not charged, for a reason, by a manager’s number and PIN at the same screen. */
  waiveFee: command(counterStaff, {
    ...onIntent,
    feeCode: feeCodeSchema,
    quantity: z.int().min(1).max(mostUnits),
    reason: words,
    approval: approvalSchema,
  })
    .errors(
      declare([
        'PAYMENT_NOT_FOUND',
        'FEE_NOT_FOUND',
        'AMOUNT_TOO_LARGE',
        'APPROVAL_REFUSED',
        'APPROVAL_LOCKED',
        'APPROVAL_BY_ONESELF',
      ]),
    )
    .output(waiverSchema),
  /** What is not paid in cash, anew each time; an empty list is all in cash. Detail of MEANS_ABOVE_DUE: { aboveFen }. */
  chooseMeans: command(counterStaff, { ...onIntent, parts: z.array(partSchema).max(10) })
    .errors(
      declare([
        ...paymentRefusals,
        ...partRefusals,
        'AMOUNT_ZERO',
        'MEANS_ABOVE_DUE',
        'MEANS_TWICE',
        'CARD_NUMBER_GIVEN',
      ]),
    )
    .output(paymentSchema),
  /** C3: what is wrong with a cheque of this amount; books nothing. */
  checkCheque: query(counterStaff)
    .input(z.strictObject({ amount: fenSchema, cheque: chequeSchema }))
    .errors(declare(['CHEQUE_PAYEE_NOT_SET']))
    .output(z.array(chequeMistakeSchema)),
  /** C3: the cheque goes back with its reasons, on a slip; nothing is booked. */
  returnCheque: command(counterStaff, { ...onIntent, amount: fenSchema, cheque: chequeSchema })
    .errors(declare(['PAYMENT_NOT_FOUND', 'CHEQUE_PAYEE_NOT_SET', 'CHEQUE_RIGHT']))
    .output(chequeReturnPrintSchema),
  /** To whom cheques are made out. */
  payee: query(anyStaff).output(chequePayeeSchema.nullable()),
  setPayee: command(managers, { name: z.string().trim().min(2).max(60) }).output(chequePayeeSchema),
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
        // All of it is paid by other means.
        'NOTHING_IN_CASH',
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
    .errors(
      declare([
        ...paymentRefusals,
        ...partRefusals,
        'NO_SHIFT',
        'READ_BACK_DIFFERS',
        'AMOUNT_ABOVE_OWED',
        'FEE_DIFFERS',
      ]),
    )
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
  /**
   * C5, L8: a new receipt with every amount below zero, on the day of the first one, approved with number and PIN by a
   * manager who is not the caller. What was due goes back by the same means; the bills open again.
   */
  reverseReceipt: command(counterStaff, {
    receiptId: idSchema,
    cause: reversalCauseSchema,
    reason: words,
    approval: approvalSchema,
  })
    .errors(
      declare([
        'RECEIPT_NOT_FOUND',
        'RECEIPT_REVERSED',
        'RECEIPT_IS_REVERSAL',
        // Through headquarters: `requestReversal`.
        'RECEIPT_OF_EARLIER_DAY',
        'NO_SHIFT',
        'DRAWER_TOO_LITTLE',
        // The prepayment has been used since; detail { balanceFen }.
        'BALANCE_TOO_LITTLE',
        'APPROVAL_REFUSED',
        'APPROVAL_LOCKED',
        'APPROVAL_BY_ONESELF',
      ]),
    )
    .output(receiptSchema),
  /** C5: of an earlier day: recorded, and handed to the department that settles it with headquarters. */
  requestReversal: command(counterStaff, {
    receiptId: idSchema,
    reason: words,
    placeId: idSchema,
    customer: customerSchema,
  })
    .errors(
      declare([
        'RECEIPT_NOT_FOUND',
        'RECEIPT_REVERSED',
        'RECEIPT_IS_REVERSAL',
        'RECEIPT_OF_TODAY',
        'REVERSAL_REQUESTED',
        'PLACE_NOT_FOUND',
      ]),
    )
    .output(handOffSchema),
  /** For the later electronic invoice; kept beside the receipt, replaced by a later one. */
  keepInvoice: command(counterStaff, { receiptId: idSchema, ...invoiceSchema.shape })
    .errors(declare(['RECEIPT_NOT_FOUND', 'TAX_NUMBER_WRONG']))
    .output(invoiceSchema),
  findInvoice: query(counterStaff)
    .input(z.strictObject({ receiptId: idSchema }))
    .output(invoiceSchema.nullable()),
  /** C5: how well a day went: receipts, copies, reversals, and those of them that were typing mistakes. */
  dayQuality: query(managers)
    .input(z.strictObject({ businessDay: businessDaySchema }))
    .output(dayQualitySchema),
  /** Called by the page just before it prints: counts the copy on disk and gives what is to be printed (invariant 16). */
  recordPrint: command(counterStaff, { receiptId: idSchema })
    .errors(declare(['RECEIPT_NOT_FOUND']))
    .output(receiptPrintSchema),
}
