import { receiptNumber } from '../../../shared/cashier/receipt-number.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import type { cashRefusals as chinese } from '../zh-CN/cash-refusals.ts'

const number = (value: string | number | undefined) => receiptNumber(Number(value ?? 0))

export const cashRefusals: typeof chinese = {
  CHEQUE_PAYEE_NOT_SET: () =>
    'The payee of cheques is not entered yet. Ask the manager to enter it on the page “Cash” first.',
  CHEQUE_WRONG: () => 'This cheque cannot be taken. Tell the customer the reasons listed and give it back.',
  CHEQUE_RIGHT: () => 'Nothing is wrong with this cheque; it can be taken.',
  BALANCE_TOO_LITTLE: ({ balanceFen }) =>
    `The balance is only ${formatFen(Number(balanceFen ?? 0))} yuan, not enough for this amount.`,
  REFERENCE_USED: ({ receipt }) =>
    `This number is already booked on receipt ${number(receipt)}. Check the slip.`,
  MEANS_ABOVE_DUE: ({ aboveFen }) =>
    `That is ${formatFen(Number(aboveFen ?? 0))} yuan above what is due. Only cash may be more; correct the amount.`,
  MEANS_TWICE: () => 'The same number is there twice. Check the slips.',
  CARD_NUMBER_GIVEN: () =>
    'This looks like a card number. Enter the number of the slip; card numbers are not kept.',
  NOTHING_IN_CASH: () => 'All of it is paid by other means; no cash is taken.',
  RECEIPT_REVERSED: ({ receipt }) => `This receipt was reversed by receipt ${number(receipt)}.`,
  RECEIPT_IS_REVERSAL: () => 'This is a reversal and cannot be reversed. Take the payment anew if needed.',
  RECEIPT_OF_EARLIER_DAY: () =>
    'This receipt is of an earlier day. Request its reversal; headquarters settles it.',
  RECEIPT_OF_TODAY: () => 'This receipt is of today. A manager approves its reversal here.',
  REVERSAL_REQUESTED: () => 'The reversal of this receipt has been requested already.',
  APPROVAL_BY_ONESELF: () =>
    'Another manager has to approve the reversal, neither you nor who took the payment.',
  TAX_NUMBER_WRONG: () => 'The tax number is wrong. Check the 18 characters against the business licence.',
  FEE_NOT_FOUND: () => 'This is not in the catalogue of today and cannot be charged.',
  FEE_TWICE: () => 'The same fee is there twice; add up the quantities.',
  FEE_DIFFERS: ({ name, feeFen }) =>
    `The published amount of ${name ?? 'this fee'} is ${formatFen(Number(feeFen ?? 0))} yuan. Go back and check.`,
  FEE_IN_THE_PAST: () => 'A new amount begins tomorrow or later; what was published for today stands.',
  FEE_DAY_TAKEN: () => 'There is an amount of this fee from that day on already; choose another day.',
  PRINTER_NOT_FOUND: () => 'There is no such printer.',
  PRINTER_BUSY: () => 'Papers still wait for this printer; redirect or cancel them first.',
  PRINT_JOB_NOT_FOUND: () => 'There is no such paper in the queue.',
  PRINT_JOB_STATE_WRONG: () => 'It has changed meanwhile; refresh and try again.',
}
