import { noDrawerSums, type DrawerSums } from '../../../shared/shift/expected-cash.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

export type DrawerKind = keyof DrawerSums

/** The stored row, column for column: what the change log's hash covers. Amounts out of the drawer are below zero. */
export type DrawerRow = {
  id: number
  shift_id: string
  kind: DrawerKind
  receipt_id: string | null
  movement_id: string | null
  counter_id: string
  staff_id: string
  business_day: string
  amount_fen: number
  at_ms: number
}

const insertEntry = statement<DrawerRow>()((param) =>
  sql.insertInto('drawer_entry').values({
    id: param.id,
    shift_id: param.shift_id,
    kind: param.kind,
    receipt_id: param.receipt_id,
    movement_id: param.movement_id,
    counter_id: param.counter_id,
    staff_id: param.staff_id,
    business_day: param.business_day,
    amount_fen: param.amount_fen,
    at_ms: param.at_ms,
  }),
)
const selectLastId = statement<{ none: null }>()(() =>
  sql.selectFrom('drawer_entry').select('id').orderBy('id', 'desc').limit(1),
)
const selectLastOfShift = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('drawer_entry')
    .select('id')
    .where('shift_id', '=', param.shiftId)
    .orderBy('id', 'desc')
    .limit(1),
)
const selectOfShift = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('drawer_entry')
    .selectAll()
    .where('shift_id', '=', param.shiftId)
    .where('receipt_id', 'is', null)
    .orderBy('id'),
)
const sumByKind = statement<{ shiftId: string }>()((param) =>
  sql
    .selectFrom('drawer_entry')
    .select(['kind', (each) => each.fn.sum<number>('amount_fen').as('amount')])
    .where('shift_id', '=', param.shiftId)
    .groupBy('kind'),
)

export function nextDrawerEntryId(reader: Reader): number {
  return (reader.first(selectLastId, { none: null })?.id ?? 0) + 1
}

export function lastDrawerEntryId(reader: Reader, shiftId: string): number {
  return reader.first(selectLastOfShift, { shiftId })?.id ?? 0
}

export function saveDrawerEntry(writer: Writer, entry: DrawerRow): void {
  writer.run(insertEntry, entry)
}

/** Without those of receipts, which are many. */
export function listDrawerEntriesOf(reader: Reader, shiftId: string): DrawerRow[] {
  return reader.all(selectOfShift, { shiftId }) as DrawerRow[]
}

/** Signed sums of a shift's entries; a kind without an entry is 0. */
export function sumDrawerEntries(reader: Reader, shiftId: string): DrawerSums {
  const sums: Record<DrawerKind, number> = { ...noDrawerSums }
  for (const { kind, amount } of reader.all(sumByKind, { shiftId })) sums[kind as DrawerKind] = amount
  return sums
}
