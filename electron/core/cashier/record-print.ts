import { capitalAmount } from '../../../shared/cashier/capital-amount.ts'
import { receiptNumber } from '../../../shared/cashier/receipt-number.ts'
import type { ReceiptPrint } from '../../../shared/cashier/payment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { receiptPaper } from '../../../shared/print/receipt-paper.ts'
import { localTimestamp } from '../../../shared/kernel/local-instant.ts'
import { findAccount } from '../account/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { enqueuePrint } from '../print/index.ts'
import { findStaffByNumber, loadStaffRef } from '../staff/index.ts'
import { countCopies, findReceipt, savePrint } from './receipt-store.ts'

/** Counts the copy on disk before the page prints it: nothing is printed that is not committed (invariant 16). */
export function recordPrint(
  command: StaffCommand,
  { receiptId }: { readonly receiptId: string },
): Result<ReceiptPrint, Refusal<'RECEIPT_NOT_FOUND'>> {
  const { tx, at, actor, hall, record } = command
  const receipt = findReceipt(tx, receiptId)
  if (receipt === undefined) return refuse('RECEIPT_NOT_FOUND')
  const copy = countCopies(tx, receiptId)
  savePrint(tx, { receiptId, copy, atMs: at.atMs, staffId: actor.staffId })
  record('cashier.receiptPrinted', { receiptId, copy })
  const by = loadStaffRef(tx, actor.staffId)
  const account = findAccount(tx, receipt.accountNumber)
  const print = {
    receipt,
    copy,
    reprint: copy === 0 ? null : { copy, by: `${by.name} ${by.number}` },
    hallName: hall.name,
    accountName: account?.name ?? '',
    address: account?.address ?? '',
    staffName: findStaffByNumber(tx, receipt.staffNumber)?.name ?? '',
    amountInCapitals: capitalAmount(receipt.due),
    timeZone: hall.timeZone,
  }
  const paper = receiptPaper(print, localTimestamp(receipt.takenAtMs, hall.timeZone))
  const { printerName } = enqueuePrint(command, { title: `收据 ${receiptNumber(receipt.number)}`, paper })
  return accept({ ...print, printerName })
}
