import { shortenName, shortenPhone, type AccountHit } from '../../../shared/account/account.ts'
import { readSearch, type SearchWord } from '../../../shared/account/search.ts'
import { sumFen } from '../../../shared/kernel/money.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { listMatches, listNumbersBeginning } from './search-store.ts'
import { findAccount, listOpenBills } from './store.ts'

/** The list for the desk: what is owed, and no more personal data than tells two customers apart. */
export function searchAccounts(
  { tx }: StaffQuery,
  input: { readonly text: string; readonly limit: number },
): Result<AccountHit[], Refusal<never>> {
  const words = readSearch(input.text)
  if (words.length === 0) return accept([])
  const hits = listBest(tx, words, input.limit).flatMap((number): AccountHit[] => {
    const account = findAccount(tx, number)
    if (account === undefined) return []
    const { name, address, phone, category, state } = account
    const owed = sumFen(listOpenBills(tx, number).map((bill) => bill.owed))
    return [{ number, name: shortenName(name), address, phone: shortenPhone(phone), category, state, owed }]
  })
  return accept(hits)
}

/** A whole account number means that account, and beginnings that fill the list leave no room: both need the index only. */
function listBest(reader: Reader, words: readonly SearchWord[], limit: number): string[] {
  const [only] = words
  if (only !== undefined && words.length === 1 && /^\d+$/.test(only.text)) {
    const numbers = listNumbersBeginning(reader, only.text, limit)
    if (numbers.length === limit || numbers[0] === only.text) return numbers
  }
  return listMatches(reader, words, limit)
}
