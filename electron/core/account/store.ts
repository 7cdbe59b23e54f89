import type { Account, Bill } from '../../../shared/account/account.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectAccount = statement<{ number: string }>()((param) =>
  sql
    .selectFrom('account')
    .select(['number', 'name', 'address', 'phone', 'category', 'voltage'])
    .select(['capacity_kva as capacityKva', 'state'])
    .where('number', '=', param.number),
)
const bills = sql
  .selectFrom('bill')
  .select(['id', 'account_number as accountNumber', 'period', 'kwh', 'due_day as dueDay'])
  .select(['energy_fen as energy', 'penalty_fen as penalty', 'paid_before_fen as paidBefore'])
  .select((bill) =>
    bill
      .selectFrom('receipt_line')
      .select((line) => line.fn.coalesce(line.fn.sum<number>('amount_fen'), line.lit(0)).as('fen'))
      .whereRef('receipt_line.bill_id', '=', 'bill.id')
      .as('paidHere'),
  )
const selectBill = statement<{ id: string }>()((param) => bills.where('id', '=', param.id))
const selectBills = statement<{ accountNumber: string }>()((param) =>
  bills.where('account_number', '=', param.accountNumber).orderBy('period').orderBy('id'),
)
const selectPrepaid = statement<{ accountNumber: string }>()((param) =>
  sql
    .selectFrom('receipt_line')
    .select((line) => line.fn.coalesce(line.fn.sum<number>('amount_fen'), line.lit(0)).as('fen'))
    .where('kind', '=', 'prepayment')
    .where('account_number', '=', param.accountNumber),
)
const selectUsed = statement<{ accountNumber: string }>()((param) =>
  sql
    .selectFrom('receipt_tender')
    .select((tender) => tender.fn.coalesce(tender.fn.sum<number>('amount_fen'), tender.lit(0)).as('fen'))
    .where('means', '=', 'balance')
    .where('account_number', '=', param.accountNumber),
)

export function findAccount(reader: Reader, number: string): Account | undefined {
  return reader.first(selectAccount, { number })
}

/** Any bill by its id, also one that is paid (`owed` is then 0). */
export function findOpenBill(
  reader: Reader,
  billId: string,
): (Bill & { readonly accountNumber: string }) | undefined {
  const row = reader.first(selectBill, { id: billId })
  return row && { ...toBill(row), accountNumber: row.accountNumber }
}

/** Bills on which something is owed, oldest period first. */
export function listOpenBills(reader: Reader, accountNumber: string): Bill[] {
  return reader
    .all(selectBills, { accountNumber })
    .map(toBill)
    .filter((bill) => bill.owed > 0)
}

/** 预存: prepaid here and not used. */
export function loadPrepaid(reader: Reader, accountNumber: string): Fen {
  const prepaid = reader.first(selectPrepaid, { accountNumber })?.fen ?? 0
  return fen(prepaid - (reader.first(selectUsed, { accountNumber })?.fen ?? 0))
}

type BillRow = {
  id: string
  period: string
  kwh: number
  dueDay: string
  energy: number
  penalty: number
  paidBefore: number
  paidHere: number | null
}

function toBill(row: BillRow): Bill {
  const paid = fen(row.paidBefore + (row.paidHere ?? 0))
  return {
    id: row.id,
    period: row.period,
    kwh: row.kwh,
    energy: fen(row.energy),
    penalty: fen(row.penalty),
    paid,
    owed: fen(row.energy + row.penalty - paid),
    dueDay: row.dueDay,
  }
}
