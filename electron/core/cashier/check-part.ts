import { referenceOf, type Part } from '../../../shared/cashier/means.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadPrepaid } from '../account/index.ts'
import type { StaffQuery } from '../api/command.ts'
import { findMistakesOf, type PayeeRefusal } from './cheque-facts.ts'
import { findReceiptByReference } from './tender-store.ts'

export type PartRefusal = PayeeRefusal | 'CHEQUE_WRONG' | 'BALANCE_TOO_LITTLE' | 'REFERENCE_USED'

/** A part by what is on disk at this moment: the balance is there, the cheque is right (C3), the slip was not booked before. */
export function checkPart(
  facts: Pick<StaffQuery, 'tx' | 'businessDay'>,
  accountNumber: string,
  part: Part,
): Result<undefined, Refusal<PartRefusal>> {
  const { tx } = facts
  if (part.means === 'balance') {
    const balance = loadPrepaid(tx, accountNumber)
    return part.amount > balance ? refuse('BALANCE_TOO_LITTLE', { balanceFen: balance }) : accept(undefined)
  }
  if (part.means === 'cheque') {
    const mistakes = findMistakesOf(facts, part.cheque, part.amount)
    if (!mistakes.ok) return mistakes
    if (mistakes.value.length > 0) return refuse('CHEQUE_WRONG', { mistakes: mistakes.value.join(' ') })
  }
  const used = findReceiptByReference(tx, part.means, referenceOf(part) ?? '')
  return used === undefined ? accept(undefined) : refuse('REFERENCE_USED', { receipt: used })
}
