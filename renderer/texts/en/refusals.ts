import { applicationRefusals } from './application-refusals.ts'
import { handoffRefusals } from './handoff-refusals.ts'
import { followupRefusals } from './followup-refusals.ts'
import { contactRefusals } from './contact-refusals.ts'
import { dayRefusals } from './day-refusals.ts'
import { faultRefusals } from './fault-refusals.ts'
import { pauseRefusals } from './pause-refusals.ts'
import { problemRefusals } from './problem-refusals.ts'
import { cashRefusals } from './cash-refusals.ts'
import { restoreRefusals } from './restore-refusals.ts'
import { shiftRefusals } from './shift-refusals.ts'
import type { Texts } from '../zh-CN/index.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'

const seconds = (detail: RefusalDetail) => Math.max(1, Math.ceil(Number(detail['waitSeconds'] ?? 1)))
const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

export const refusals: Texts['refusals'] = {
  ...applicationRefusals,
  ...contactRefusals,
  ...dayRefusals,
  ...handoffRefusals,
  ...faultRefusals,
  ...pauseRefusals,
  ...followupRefusals,
  ...problemRefusals,
  ...restoreRefusals,
  ...shiftRefusals,
  ...cashRefusals,
  SIGNED_OUT: () => 'You are signed out. Enter your PIN again.',
  SESSION_LOCKED: () => 'The page is locked. Enter your PIN to unlock it.',
  FORBIDDEN: () => 'Your role may not do this. Ask the manager.',
  HALL_NOT_SET_UP: () => 'The hall is not set up yet. A manager must set it up first.',
  INPUT_REFUSED: ({ path, problem }) =>
    `Something was filled in wrongly (${path ?? ''}: ${problem ?? ''}). Check it and try again.`,
  COMMAND_ID_TAKEN: () =>
    'This step was already submitted with other content. Look at the present state and do it anew.',
  STORAGE_FULL: () =>
    'The disk is full; nothing was changed. Have the administrator make room, then try again.',
  STORAGE_FAILED: () =>
    'The disk failed to write; nothing was confirmed. Look at the present state and tell the administrator.',
  FAULT: ({ incident }) =>
    `The program failed and this was not done. Try again; if it fails again, tell the administrator ${incident ?? '–'}.`,
  CONNECTION_LOST: () =>
    'The connection dropped before the answer: it is not known whether this was done. Look at the state when it is back before doing it again.',
  NOT_CONNECTED: () => 'There is no connection now; this was not submitted. Press again when it is back.',
  UNEXPECTED: () =>
    'Something unforeseen happened: it is not known whether this was done. Look at the state before doing it again.',

  SIGN_IN_REFUSED: ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? 'Number or PIN is wrong. Try again.'
      : `Number or PIN is wrong. Try again; ${attemptsLeft} attempts left.`,
  SIGN_IN_LOCKED: ({ untilMs }) =>
    `Too many wrong attempts: locked until ${clock(untilMs)}. Wait, or have a manager give a new PIN.`,
  COUNTER_STILL_OCCUPIED: () => 'The counter is still occupied. Leave it first, then sign out.',
  PIN_UNCHANGED: () => 'The new PIN equals the old one. Choose another.',
  STAFF_NUMBER_TAKEN: () => 'This staff number is in use. Choose another.',
  STAFF_NOT_FOUND: () => 'There is no such person. Reload and try again.',
  LAST_MANAGER: () =>
    'This is the last active manager and cannot be set inactive. Add another manager first.',

  HALL_ALREADY_SET_UP: () => 'The hall is set up already. Sign in.',
  SERVICE_LETTER_TWICE: () => 'Two services have the same letter. Give each its own.',
  COUNTER_NUMBER_TWICE: () => 'Two counters have the same number. Give each its own.',
  SERVICE_NOT_FOUND: () => 'There is no such service. Choose again.',
  TRANSACTION_KIND_NOT_FOUND: () => 'There is no such kind of transaction. Choose again.',

  COUNTER_NOT_FOUND: () => 'There is no such counter. Choose again.',
  COUNTER_TAKEN: () => 'A colleague is at this counter. Choose another.',
  CLERK_AT_OTHER_COUNTER: () => 'You are still at another counter. Leave that one first.',
  NO_COUNTER: () => 'You are at no counter yet. Choose one first.',
  COUNTER_NOT_OCCUPIED: () => 'Nobody is at this counter; there is nothing to free.',
  COUNTER_PAUSED: () => 'The counter is paused. Press F8 to resume first.',
  CUSTOMER_AT_COUNTER: () => 'A customer is called or served here. Finish, or mark as missed or left, first.',
  ALREADY_PAUSED: () => 'The counter is paused already.',
  NOT_PAUSED: () => 'The counter is not paused.',

  TICKET_NUMBER_TAKEN: () => 'This number exists today. Check the paper ticket.',
  TICKET_NUMBERS_USED_UP: () => 'All numbers of today are used. Issue with a paper number.',
  QUEUE_EMPTY: () => "Nobody is waiting for this counter's services.",
  TICKET_NOT_FOUND: () => 'This ticket was not found. Check the number.',
  TICKET_NOT_WAITING: () => 'This ticket is not waiting any more; another counter may have called it.',
  TICKET_NOT_CALLED: () => 'This ticket is not called now. Look at the present state.',
  RECALL_TOO_SOON: (detail) => `Called just now. Recall again in ${seconds(detail)} s.`,
  RECALLS_USED_UP: () => 'No recalls left. If the customer does not come, press F6 for missed.',
  MISSED_TOO_SOON: (detail) =>
    Number(detail['recallsLeft'] ?? 0) > 0
      ? `${detail['recallsLeft']} recalls left; mark as missed only after them.`
      : `The last recall has not had its time. Wait ${seconds(detail)} s.`,
  TICKET_NOT_MISSED: () => 'This ticket is not missed; nothing to return.',
  RETURN_TOO_LATE: () => 'Too late to return this ticket. Issue a new one.',
  TICKET_ALREADY_ENDED: () => 'This ticket has ended already.',
  TICKET_BEING_SERVED: () => 'This ticket is being served. Finish first.',

  VISIT_NOT_FOUND: () => 'This visit has ended. Look at the present state.',
  TRANSACTION_NOT_FOUND: () => 'This transaction was not found. Look at the present state.',
  TRANSACTION_STILL_OPEN: () => 'A transaction is still open. End it first.',
  TRANSACTION_NOT_RUNNING: () => 'The transaction is on hold or ended. Resume it or begin the next.',
  TRANSACTION_NOT_HELD: () => 'The transaction is not on hold.',
  TRANSACTION_ALREADY_ENDED: () => 'This transaction has ended already.',
  OVERRUN_REASON_MISSING: () => 'The limit has passed. Choose the reason.',
  PAYMENT_STILL_OPEN: () => 'A payment is not finished. Take it or abandon it first.',

  ACCOUNT_NOT_FOUND: () => 'There is no such account. Check the number.',
  PAYMENT_NOT_FOUND: () => 'This payment was not found. Look at the present state.',
  PAYMENT_STEP_WRONG: () => 'The payment is at another step. Look at the present state.',
  BILL_NOT_FOUND: () => 'The bills have changed. Check them again.',
  BILL_TWICE: () => 'One bill was chosen twice. Choose again.',
  AMOUNT_ZERO: () => 'The amount cannot be 0. Fill it in or untick the bill.',
  AMOUNT_ABOVE_OWED: () => 'More than the bill owes. Put what is above into “Prepayment”.',
  AMOUNT_TOO_LARGE: () => 'The amount is too large. Check the decimal point.',
  TENDER_MISSING: () => 'Enter the amount received, or count the notes.',
  TENDER_TWO_WAYS: () => 'Use either the amount or the count.',
  NO_SUCH_DENOMINATION: () => 'There is no such note or coin. Count again.',
  TENDER_TOO_SMALL: ({ missingFen }) =>
    `￥${formatFen(Number(missingFen ?? 0))} is missing. Take more, or go back and reduce what is due.`,
  READ_BACK_DIFFERS: () => 'What was read back differs. Say the figures shown once more.',
  RECEIPT_NOT_FOUND: () => 'This receipt was not found.',

  IMPORT_NOT_FOUND: () => 'This import was cancelled or begun anew elsewhere. Choose the files again.',
  IMPORT_PIECE_OUT_OF_ORDER: () => 'The file did not arrive in order. Choose it again.',
  IMPORT_FILE_REFUSED: ({ problem, missing }) =>
    `The file cannot be imported (${problem ?? ''}${missing === undefined ? '' : `: ${missing}`}). Check it and choose again.`,
  IMPORT_TOO_LARGE: () => 'The file is too large. Import it in parts.',
  IMPORT_NOT_READY: () => 'The file has not been read to its end. Wait a moment.',
  IMPORT_HAS_MISTAKES: () =>
    'The file has mistakes; nothing was imported. Correct it, or import the good rows only.',
}
