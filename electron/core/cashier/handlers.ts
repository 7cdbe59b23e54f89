import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Cheque } from '../../../shared/cashier/cheque.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import type { Receipt } from '../../../shared/cashier/payment.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, query, type StaffCommand, type StaffQuery } from '../api/command.ts'
import { approveAsManager } from '../staff/index.ts'
import { chooseLines } from './choose-lines.ts'
import { findMistakesOf } from './cheque-facts.ts'
import { chooseMeans } from './choose-means.ts'
import { confirmReceived } from './confirm-received.ts'
import { findInvoice, keepInvoice } from './keep-invoice.ts'
import { openPayment } from './open-payment.ts'
import { findPayment, withoutInner } from './payment-store.ts'
import { findReceipt, loadDayQuality, listReceiptsOfAccount, listReceiptsOfDay } from './receipt-store.ts'
import { recordPrint } from './record-print.ts'
import { requestReversal } from './request-reversal.ts'
import { returnCheque, setPayee } from './return-cheque.ts'
import { reverseReceipt } from './reverse-receipt.ts'
import { abandonPayment, stepBack } from './step-back.ts'
import { takePayment } from './take-payment.ts'
import { findPayee } from './tender-store.ts'
import { tender } from './tender.ts'
import { waiveFee } from './waive-fee.ts'

export const cashierHandlers = {
  openPayment: api.cashier.openPayment.handler(command(openPayment)),
  chooseLines: api.cashier.chooseLines.handler(command(chooseLines)),
  chooseMeans: api.cashier.chooseMeans.handler(command(chooseMeans)),
  checkCheque: api.cashier.checkCheque.handler(query(checkCheque)),
  returnCheque: api.cashier.returnCheque.handler(command(returnCheque)),
  payee: api.cashier.payee.handler(query(({ tx }) => accept(findPayee(tx) ?? null))),
  setPayee: api.cashier.setPayee.handler(command(setPayee)),
  tender: api.cashier.tender.handler(command(tender)),
  confirmReceived: api.cashier.confirmReceived.handler(command(confirmReceived)),
  takePayment: api.cashier.takePayment.handler(command(takePayment)),
  stepBack: api.cashier.stepBack.handler(command(stepBack)),
  abandonPayment: api.cashier.abandonPayment.handler(command(abandonPayment)),
  reverseReceipt: api.cashier.reverseReceipt.handler(async (call) => {
    const { commandId, approval } = call.input
    const approverId = orThrow(await approveAsManager(call.context, commandId, approval))
    return command((each: StaffCommand, input: typeof call.input) => reverseReceipt(each, input, approverId))(
      call,
    )
  }),
  waiveFee: api.cashier.waiveFee.handler(async (call) => {
    const { commandId, approval } = call.input
    const approverId = orThrow(await approveAsManager(call.context, commandId, approval))
    return command((each: StaffCommand, input: typeof call.input) => waiveFee(each, input, approverId))(call)
  }),
  requestReversal: api.cashier.requestReversal.handler(command(requestReversal)),
  keepInvoice: api.cashier.keepInvoice.handler(command(keepInvoice)),
  findInvoice: api.cashier.findInvoice.handler(
    query(({ tx }, { receiptId }: { readonly receiptId: string }) =>
      accept(findInvoice(tx, receiptId) ?? null),
    ),
  ),
  dayQuality: api.cashier.dayQuality.handler(
    query(({ tx }, input: { readonly businessDay: string }) => accept(loadDayQuality(tx, input.businessDay))),
  ),
  recordPrint: api.cashier.recordPrint.handler(command(recordPrint)),
  findPayment: api.cashier.findPayment.handler(
    query(({ tx }, { intentId }: { readonly intentId: string }) => {
      const payment = findPayment(tx, intentId)
      return accept(payment === undefined ? null : withoutInner(payment))
    }),
  ),
  findReceipt: api.cashier.findReceipt.handler(query(readReceipt)),
  listReceipts: api.cashier.listReceipts.handler(query(listReceipts)),
}

type Checked = { readonly amount: Fen; readonly cheque: Cheque }

function checkCheque(facts: StaffQuery, { amount, cheque }: Checked) {
  return findMistakesOf(facts, cheque, amount)
}

function readReceipt(
  { tx }: StaffQuery,
  { receiptId }: { readonly receiptId: string },
): Result<Receipt, Refusal<'RECEIPT_NOT_FOUND'>> {
  const receipt = findReceipt(tx, receiptId)
  return receipt === undefined ? refuse('RECEIPT_NOT_FOUND') : accept(receipt)
}

type ListInput = {
  readonly businessDay?: string | undefined
  readonly accountNumber?: string | undefined
  readonly limit: number
}

function listReceipts({ tx, businessDay }: StaffQuery, input: ListInput): Result<Receipt[], Refusal<never>> {
  const { accountNumber, limit } = input
  return accept(
    accountNumber === undefined
      ? listReceiptsOfDay(tx, input.businessDay ?? businessDay, limit)
      : listReceiptsOfAccount(tx, accountNumber, input.businessDay, limit),
  )
}
