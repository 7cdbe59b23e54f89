import type { Cheque, ChequePayee, ChequeReturn, ChequeReturnPrint } from '../../../shared/cashier/cheque.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { chequeReturnPaper } from '../../../shared/print/cheque-return-paper.ts'
import type { StaffCommand } from '../api/command.ts'
import { enqueuePrint, paperPlaceOf } from '../print/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findMistakesOf, type PayeeRefusal } from './cheque-facts.ts'
import { loadOwnPayment, type OnIntent } from './own-payment.ts'
import { findPayee, nextReturnNumber, savePayee, saveReturn } from './tender-store.ts'

type Returned = OnIntent & { readonly amount: Fen; readonly cheque: Cheque }

/** C3: the reasons are kept as they were told; nothing is booked. */
export function returnCheque(
  command: StaffCommand,
  input: Returned,
): Result<ChequeReturnPrint, Refusal<PayeeRefusal | 'PAYMENT_NOT_FOUND' | 'CHEQUE_RIGHT'>> {
  const { tx, at, actor, newId, record } = command
  const { amount, cheque } = input
  const payment = loadOwnPayment(command, input)
  if (!payment.ok) return payment
  const mistakes = findMistakesOf(command, cheque, amount)
  if (!mistakes.ok) return mistakes
  if (mistakes.value.length === 0) return refuse('CHEQUE_RIGHT')
  const returned: ChequeReturn = {
    id: newId(),
    number: nextReturnNumber(tx),
    amount,
    cheque,
    mistakes: mistakes.value,
    by: loadStaffRef(tx, actor.staffId),
    atMs: at.atMs,
  }
  saveReturn(tx, { ...returned, intentId: input.intentId, staffId: actor.staffId })
  const { id, number } = returned
  record('cashier.chequeReturned', { id, number, intentId: input.intentId, mistakes: mistakes.value })
  const paper = chequeReturnPaper(returned, paperPlaceOf(command))
  return accept({ ...returned, ...enqueuePrint(command, { title: `支票退还说明单 ${number}`, paper }) })
}

/** To whom cheques are made out from now on. */
export function setPayee(
  { tx, at, actor, record }: StaffCommand,
  { name }: { readonly name: string },
): Result<ChequePayee, Refusal<never>> {
  savePayee(tx, { name, staffId: actor.staffId, atMs: at.atMs })
  record('cashier.payeeSet', { name })
  const payee = findPayee(tx)
  if (payee === undefined) throw new Error('the payee is not there')
  return accept(payee)
}
