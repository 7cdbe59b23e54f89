import type { Customer, HandOff } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { openContact } from '../contact/index.ts'
import { offer } from '../handoff/index.ts'
import { findReversalRequest, saveReversalRequest } from './reversal-store.ts'
import { loadReversible, type OnReceipt } from './reverse-receipt.ts'

type Request = OnReceipt & { readonly placeId: string; readonly customer: Customer }
type RequestRefusal =
  | 'RECEIPT_NOT_FOUND'
  | 'RECEIPT_REVERSED'
  | 'RECEIPT_IS_REVERSAL'
  | 'RECEIPT_OF_TODAY'
  | 'REVERSAL_REQUESTED'
  | 'PLACE_NOT_FOUND'

/** C5, H1: of an earlier day only headquarters reverses; whoever was asked answers for it until the customer was told. */
export function requestReversal(
  command: StaffCommand,
  { receiptId, reason, placeId, customer }: Request,
): Result<HandOff, Refusal<RequestRefusal>> {
  const { tx, at, actor, businessDay, record } = command
  const found = loadReversible(command, receiptId)
  if (!found.ok) return found
  const { receipt } = found.value
  if (receipt.business_day === businessDay) return refuse('RECEIPT_OF_TODAY')
  if (findReversalRequest(tx, receiptId) !== undefined) return refuse('REVERSAL_REQUESTED')
  const wanted = `冲正收据 ${receipt.number}（${receipt.business_day}）`
  const contactId = openContact(command, { source: 'enquiry', wanted, care: 'ordinary' })
  const offered = offer(command, {
    subject: { kind: 'enquiry', id: contactId },
    to: { kind: 'department', placeId },
    why: reason,
    doneSoFar: wanted,
    toldCustomer: wanted,
    customer,
  })
  if (!offered.ok) {
    if (offered.code === 'PLACE_NOT_FOUND') return refuse('PLACE_NOT_FOUND')
    throw new Error(`a reversal that cannot be handed off: ${offered.code}`)
  }
  const handOffId = offered.value.id
  saveReversalRequest(tx, { receiptId, handOffId, reason, staffId: actor.staffId, atMs: at.atMs })
  record('cashier.reversalRequested', { receiptId, handOffId, reason })
  return accept(offered.value)
}
