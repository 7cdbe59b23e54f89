import type { AccountStatement } from '../../../shared/account/account.ts'
import { sumFen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import { findAccount, listOpenBills, loadPrepaid } from './store.ts'

export function openAccount(
  { tx }: StaffQuery,
  input: { readonly accountNumber: string },
): Result<AccountStatement, Refusal<'ACCOUNT_NOT_FOUND'>> {
  const account = findAccount(tx, input.accountNumber)
  if (account === undefined) return refuse('ACCOUNT_NOT_FOUND')
  const bills = listOpenBills(tx, account.number)
  return accept({
    account,
    bills,
    owed: sumFen(bills.map((bill) => bill.owed)),
    prepaid: loadPrepaid(tx, account.number),
  })
}
