import { mistakeIn, type RowMistake } from '../../../shared/account/check-row.ts'
import { accountColumns, billColumns } from '../../../shared/account/import-columns.ts'
import type { Writer } from '../database/database.ts'
import type { ReadRow } from './import-reader.ts'
import { isAccountKnown, stageAccount, stageBill, type Staged } from './staged-row-store.ts'

type StagedRow = {
  readonly mistakes: readonly RowMistake[]
  readonly isRepeated: boolean
  readonly owed: number
}

/** Adds what only the other rows can tell, and keeps a good row. */
export function stageRow(tx: Writer, { line, mistakes, account, bill, accountNumber }: ReadRow): StagedRow {
  if (account !== undefined)
    return outcomeOf(stageAccount(tx, line, account), accountColumns.number, account.number)
  if (accountNumber !== undefined && !isAccountKnown(tx, accountNumber)) {
    const unknown = mistakeIn(billColumns.accountNumber, 'unknown-account', accountNumber)
    return { mistakes: [...mistakes, unknown], isRepeated: false, owed: 0 }
  }
  if (bill === undefined) return { mistakes, isRepeated: false, owed: 0 }
  return outcomeOf(
    stageBill(tx, line, bill),
    billColumns.id,
    bill.id,
    bill.energy + bill.penalty - bill.paidBefore,
  )
}

function outcomeOf(staged: Staged, column: string, number: string, owed = 0): StagedRow {
  const mistakes = staged === 'other' ? [mistakeIn(column, 'same-number-other-content', number)] : []
  return { mistakes, isRepeated: staged === 'repeated', owed: staged === 'taken' ? owed : 0 }
}
