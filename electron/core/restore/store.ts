import type { RestoreState } from '../../../shared/restore/restore-states.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const select = () => sql.selectFrom('restore_order').selectAll('restore_order')
const open = () => select().where('state', '=', 'open')

const selectOrder = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
// What has no deadline yet stands first: somebody has to enter the calendar.
const selectOpen = statement<{ limit: number }>()((param) =>
  open().orderBy('due_at_ms').orderBy('opened_at_ms').limit(param.limit),
)
const selectOpenOf = statement<{ accountNumber: string }>()((param) =>
  open().where('account_number', '=', param.accountNumber),
)
const selectWithoutDue = statement<{ none: null }>()(() => open().where('due_at_ms', 'is', null))
const selectNotHandedOff = statement<{ none: null }>()(() =>
  open().where('hand_off_id', 'is', null).orderBy('due_at_ms').orderBy('opened_at_ms'),
)
const selectOverdue = statement<{ nowMs: number }>()((param) =>
  open()
    // What was handed off is told of by its hand-off.
    .where('hand_off_id', 'is', null)
    .where('due_at_ms', '<', param.nowMs),
)
/** By the numbers of the receipts and not by the clock, which may have been set back since (L13). */
const selectPaidBy = statement<{ receiptId: string }>()((param) =>
  select()
    .innerJoin('receipt as last', 'last.id', 'restore_order.receipt_id')
    .innerJoin('receipt as paid', 'paid.account_number', 'restore_order.account_number')
    .where('paid.id', '=', param.receiptId)
    .where('restore_order.state', '<>', 'withdrawn')
    .whereRef('last.number', '>=', 'paid.number')
    .orderBy('last.number', 'desc')
    .limit(1),
)
const selectBillLine = statement<{ receiptId: string }>()((param) =>
  sql
    .selectFrom('receipt_line')
    .select('position')
    .where('receipt_id', '=', param.receiptId)
    .where('kind', '=', 'bill')
    .limit(1),
)
const selectLastNumber = statement<{ year: number }>()((param) =>
  sql
    .selectFrom('restore_order')
    .select((each) => each.fn.max('number').as('last'))
    .where('year', '=', param.year),
)
const insertOrder = statement<NewRestoreOrder>()((param) =>
  sql.insertInto('restore_order').values({
    id: param.id,
    year: param.year,
    number: param.number,
    business_day: param.businessDay,
    account_number: param.accountNumber,
    receipt_id: param.receiptId,
    first_contact_id: param.contactId,
    staff_id: param.staffId,
    opened_at_ms: param.openedAtMs,
    due_at_ms: param.dueAtMs,
    unknown_year: param.unknownYear,
  }),
)
const updateHandOff = statement<{ id: string; handOffId: string }>()((param) =>
  sql.updateTable('restore_order').set({ hand_off_id: param.handOffId }).where('id', '=', param.id),
)
const updateDue = statement<{ id: string; dueAtMs: number }>()((param) =>
  sql
    .updateTable('restore_order')
    .set({ due_at_ms: param.dueAtMs, unknown_year: null })
    .where('id', '=', param.id),
)
const updateEnd = statement<{ id: string; state: string; atMs: number }>()((param) =>
  sql
    .updateTable('restore_order')
    .set({ state: param.state, ended_at_ms: param.atMs })
    .where('id', '=', param.id),
)

export type NewRestoreOrder = {
  readonly id: string
  readonly year: number
  readonly number: number
  readonly businessDay: string
  readonly accountNumber: string
  readonly receiptId: string
  readonly contactId: string
  readonly staffId: string
  readonly openedAtMs: number
  readonly dueAtMs: number | null
  readonly unknownYear: number | null
}

export const restoreRows = {
  find: (reader: Reader, id: string) => reader.first(selectOrder, { id }),
  open: (reader: Reader, limit: number) => reader.all(selectOpen, { limit }),
  openOf: (reader: Reader, accountNumber: string) => reader.first(selectOpenOf, { accountNumber }),
  withoutDue: (reader: Reader) => reader.all(selectWithoutDue, { none: null }),
  /** By due time, those without a deadline first. */
  notHandedOff: (reader: Reader) => reader.all(selectNotHandedOff, { none: null }),
  overdue: (reader: Reader, nowMs: number) => reader.all(selectOverdue, { nowMs }),
  /** The latest one, not withdrawn, of the arrears that this receipt paid, or paid a part of. */
  paidBy: (reader: Reader, receiptId: string) => reader.first(selectPaidBy, { receiptId }),
}
export type RestoreRow = NonNullable<ReturnType<typeof restoreRows.find>>

/** Whether the receipt paid for electricity used, and not only in advance. */
export function hasPaidBill(reader: Reader, receiptId: string): boolean {
  return reader.first(selectBillLine, { receiptId }) !== undefined
}

export function lastNumberOf(reader: Reader, year: number): number {
  return reader.first(selectLastNumber, { year })?.last ?? 0
}

export function saveOrder(writer: Writer, order: NewRestoreOrder): void {
  writer.run(insertOrder, order)
}

export function saveHandOffOf(writer: Writer, id: string, handOffId: string): void {
  writer.run(updateHandOff, { id, handOffId })
}

export function saveDue(writer: Writer, id: string, dueAtMs: number): void {
  writer.run(updateDue, { id, dueAtMs })
}

export function saveEnd(writer: Writer, id: string, state: RestoreState, atMs: number): void {
  writer.run(updateEnd, { id, state, atMs })
}
