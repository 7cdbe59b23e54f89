import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Receipt } from '../../../shared/cashier/payment.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffQuery } from '../api/command.ts'
import { chooseLines } from './choose-lines.ts'
import { confirmReceived } from './confirm-received.ts'
import { openPayment } from './open-payment.ts'
import { findPayment, withoutInner } from './payment-store.ts'
import { findReceipt, listReceiptsOfAccount, listReceiptsOfDay } from './receipt-store.ts'
import { recordPrint } from './record-print.ts'
import { abandonPayment, stepBack } from './step-back.ts'
import { takePayment } from './take-payment.ts'
import { tender } from './tender.ts'

export const cashierHandlers = {
  openPayment: api.cashier.openPayment.handler(command(openPayment)),
  chooseLines: api.cashier.chooseLines.handler(command(chooseLines)),
  tender: api.cashier.tender.handler(command(tender)),
  confirmReceived: api.cashier.confirmReceived.handler(command(confirmReceived)),
  takePayment: api.cashier.takePayment.handler(command(takePayment)),
  stepBack: api.cashier.stepBack.handler(command(stepBack)),
  abandonPayment: api.cashier.abandonPayment.handler(command(abandonPayment)),
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
