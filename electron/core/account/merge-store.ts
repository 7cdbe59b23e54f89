import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const none = { none: null }

const accountColumns = [
  'number',
  'name',
  'address',
  'phone',
  'identity_type',
  'identity_number',
  'category',
  'voltage',
  'capacity_kva',
  'state',
  'opened_day',
  'phone_backwards',
  'search_text',
] as const
const billColumns = [
  'id',
  'account_number',
  'period',
  'previous_reading',
  'reading',
  'kwh',
  'energy_fen',
  'penalty_fen',
  'paid_before_fen',
  'due_day',
] as const

/** `unchanged` of those that are there already; the rest is changed or, for bills, kept. */
const countAccounts = statement<typeof none>()(() =>
  sql
    .selectFrom('import_account')
    .leftJoin('account', 'account.number', 'import_account.number')
    .select(({ fn, eb, and, ref }) => [
      fn.countAll<number>().as('good'),
      fn.countAll<number>().filterWhere('account.number', 'is', null).as('added'),
      fn
        .countAll<number>()
        .filterWhere(
          and(accountColumns.map((column) => eb(`account.${column}`, '=', ref(`import_account.${column}`)))),
        )
        .as('unchanged'),
      eb.lit(0).as('kept'),
    ]),
)
const countBills = statement<typeof none>()(() =>
  sql
    .selectFrom('import_bill')
    .leftJoin('bill', 'bill.id', 'import_bill.id')
    .select(({ fn, eb, and, or, ref, exists, selectFrom }) => [
      fn.countAll<number>().as('good'),
      fn.countAll<number>().filterWhere('bill.id', 'is', null).as('added'),
      fn
        .countAll<number>()
        .filterWhere(
          and(billColumns.map((column) => eb(`bill.${column}`, '=', ref(`import_bill.${column}`)))),
        )
        .as('unchanged'),
      fn
        .countAll<number>()
        .filterWhere(
          and([
            or(billColumns.map((column) => eb(`bill.${column}`, '!=', ref(`import_bill.${column}`)))),
            exists(
              selectFrom('receipt_line')
                .select('amount_fen')
                .whereRef('receipt_line.bill_id', '=', 'import_bill.id'),
            ),
          ]),
        )
        .as('kept'),
    ]),
)

const mergeAccounts = statement<typeof none>()(() =>
  sql
    .insertInto('account')
    .columns(accountColumns)
    // Without a condition SQLite would take ON CONFLICT for the ON of a join.
    .expression(sql.selectFrom('import_account').select(accountColumns).where('line', '>', 0))
    .onConflict((conflict) =>
      conflict
        .column('number')
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(accountColumns.map((column) => [column, ref(`excluded.${column}`)])),
        )
        .where(({ or, eb, ref }) =>
          or(accountColumns.map((column) => eb(`account.${column}`, '!=', ref(`excluded.${column}`)))),
        ),
    ),
)
const mergeBills = statement<typeof none>()(() =>
  sql
    .insertInto('bill')
    .columns(billColumns)
    .expression(
      sql
        .selectFrom('import_bill')
        .select(billColumns)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('receipt_line')
                .select('amount_fen')
                .whereRef('receipt_line.bill_id', '=', 'import_bill.id'),
            ),
          ),
        ),
    )
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(billColumns.map((column) => [column, ref(`excluded.${column}`)])),
        )
        .where(({ or, eb, ref }) =>
          or(billColumns.map((column) => eb(`bill.${column}`, '!=', ref(`excluded.${column}`)))),
        ),
    ),
)

export type MergeCounts = {
  readonly good: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly kept: number
}

/** What merging would do to accounts and bills now. */
export function countMerge(reader: Reader): { readonly accounts: MergeCounts; readonly bills: MergeCounts } {
  const counted = (
    row: Omit<MergeCounts, 'changed'> = { good: 0, added: 0, unchanged: 0, kept: 0 },
  ): MergeCounts => ({
    ...row,
    changed: row.good - row.added - row.unchanged - row.kept,
  })
  return {
    accounts: counted(reader.first(countAccounts, none)),
    bills: counted(reader.first(countBills, none)),
  }
}

/** Rows that are the same are not touched; bills paid on here since keep what the receipt was written for. */
export function mergeStaged(writer: Writer): void {
  writer.run(mergeAccounts, none)
  writer.run(mergeBills, none)
}
