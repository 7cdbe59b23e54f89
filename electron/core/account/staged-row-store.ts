import type { AccountRow } from '../../../shared/account/check-account-row.ts'
import type { BillRow } from '../../../shared/account/check-bill-row.ts'
import { phoneBackwardsOf, searchTextOf } from '../../../shared/account/search.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertAccount = statement<AccountRow & { line: number; phoneBackwards: string; searchText: string }>()(
  (param) =>
    sql
      .insertInto('import_account')
      .values({
        number: param.number,
        line: param.line,
        name: param.name,
        address: param.address,
        phone: param.phone,
        identity_type: param.identityType,
        identity_number: param.identityNumber,
        category: param.category,
        voltage: param.voltage,
        capacity_kva: param.capacityKva,
        state: param.state,
        opened_day: param.openedDay,
        phone_backwards: param.phoneBackwards,
        search_text: param.searchText,
      })
      .onConflict((conflict) => conflict.doNothing()),
)
const selectAccount = statement<{ number: string }>()((param) =>
  sql
    .selectFrom('import_account')
    .select([
      'number',
      'name',
      'address',
      'phone',
      'identity_type as identityType',
      'identity_number as identityNumber',
    ])
    .select(['category', 'voltage', 'capacity_kva as capacityKva', 'state', 'opened_day as openedDay'])
    .where('number', '=', param.number),
)
const insertBill = statement<BillRow & { line: number }>()((param) =>
  sql
    .insertInto('import_bill')
    .values({
      id: param.id,
      line: param.line,
      account_number: param.accountNumber,
      period: param.period,
      previous_reading: param.previousReading,
      reading: param.reading,
      kwh: param.kwh,
      energy_fen: param.energy,
      penalty_fen: param.penalty,
      paid_before_fen: param.paidBefore,
      due_day: param.dueDay,
    })
    .onConflict((conflict) => conflict.doNothing()),
)
const selectBill = statement<{ id: string }>()((param) =>
  sql
    .selectFrom('import_bill')
    .select([
      'id',
      'account_number as accountNumber',
      'period',
      'previous_reading as previousReading',
      'reading',
      'kwh',
    ])
    .select([
      'energy_fen as energy',
      'penalty_fen as penalty',
      'paid_before_fen as paidBefore',
      'due_day as dueDay',
    ])
    .where('id', '=', param.id),
)
const selectKnown = statement<{ number: string }>()((param) =>
  sql
    .selectFrom('import_account')
    .select('number')
    .where('number', '=', param.number)
    .unionAll(sql.selectFrom('account').select('number').where('number', '=', param.number)),
)

/** The same number may come again with the same content, and is then taken once. */
export type Staged = 'taken' | 'repeated' | 'other'

export function stageAccount(writer: Writer, line: number, row: AccountRow): Staged {
  const added = {
    phoneBackwards: phoneBackwardsOf(row.phone),
    searchText: searchTextOf(row.name, row.address),
  }
  if (writer.run(insertAccount, { ...row, ...added, line }) === 1) return 'taken'
  return isSame(row, writer.first(selectAccount, { number: row.number })) ? 'repeated' : 'other'
}

export function stageBill(writer: Writer, line: number, row: BillRow): Staged {
  if (writer.run(insertBill, { ...row, line }) === 1) return 'taken'
  return isSame(row, writer.first(selectBill, { id: row.id })) ? 'repeated' : 'other'
}

/** In force already, or in the same import. */
export function isAccountKnown(reader: Reader, number: string): boolean {
  return reader.first(selectKnown, { number }) !== undefined
}

function isSame(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>> | undefined,
): boolean {
  return other !== undefined && Object.entries(one).every(([name, value]) => other[name] === value)
}
