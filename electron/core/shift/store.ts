import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** Stored rows, column for column: what the change log's hash covers. */
export type ShiftRow = {
  id: string
  number: number
  business_day: string
  counter_id: string
  staff_id: string
  opened_at_ms: number
  float_count: string
  float_fen: number
  left_before_fen: number | null
  difference_reason: string | null
  taken_over_from: string | null
}
export type MovementRow = {
  id: string
  number: number
  shift_id: string
  kind: string
  amount_fen: number
  reason: string
  receiver: string
  staff_id: string
  at_ms: number
}
export type CountRow = {
  shift_id: string
  position: number
  pieces: string
  counted_fen: number
  drawer_entry_id: number
  at_ms: number
}
export type CloseRow = {
  shift_id: string
  closed_at_ms: number
  expected_fen: number
  counted_fen: number
  over_short_fen: number
  account: string | null
  left_fen: number
}
export type SignatureRow = { shift_id: string; staff_id: string; words: string; at_ms: number }

const shifts = sql.selectFrom('shift').selectAll('shift')
const open = shifts.where((each) =>
  each.not(
    each.exists(
      each.selectFrom('shift_close').select('shift_id').whereRef('shift_close.shift_id', '=', 'shift.id'),
    ),
  ),
)
// The open ones are the newest of their drawers and clerks: nobody looks further back.
const selectById = statement<{ id: string }>()((param) => shifts.where('id', '=', param.id))
const selectLast = statement<{ none: null }>()(() => shifts.orderBy('number', 'desc').limit(1))
const selectLastOfCounter = statement<{ counterId: string }>()((param) =>
  shifts.where('counter_id', '=', param.counterId).orderBy('number', 'desc').limit(1),
)
const selectOpenOfClerk = statement<{ staffId: string }>()((param) =>
  open.where('staff_id', '=', param.staffId).orderBy('number', 'desc').limit(1),
)
const selectOpen = statement<{ none: null }>()(() => open.orderBy('number'))
const selectOfDay = statement<{ day: string }>()((param) =>
  shifts.where('business_day', '=', param.day).orderBy('number'),
)
const selectToSign = statement<{ none: null }>()(() =>
  sql
    .selectFrom('shift')
    .innerJoin('shift_close', 'shift_close.shift_id', 'shift.id')
    .leftJoin('shift_signature', 'shift_signature.shift_id', 'shift.id')
    .selectAll('shift')
    .where('shift_close.over_short_fen', '<>', 0)
    .where('shift_signature.shift_id', 'is', null)
    .orderBy('shift.number'),
)
const selectMovement = statement<{ id: string }>()((param) =>
  sql.selectFrom('shift_movement').selectAll().where('id', '=', param.id),
)
const selectMovements = statement<{ shiftId: string }>()((param) =>
  sql.selectFrom('shift_movement').selectAll().where('shift_id', '=', param.shiftId).orderBy('number'),
)
const selectLastMovement = statement<{ none: null }>()(() =>
  sql.selectFrom('shift_movement').select('number').orderBy('number', 'desc').limit(1),
)
const selectCounts = statement<{ shiftId: string }>()((param) =>
  sql.selectFrom('shift_count').selectAll().where('shift_id', '=', param.shiftId).orderBy('position'),
)
const selectClose = statement<{ shiftId: string }>()((param) =>
  sql.selectFrom('shift_close').selectAll().where('shift_id', '=', param.shiftId),
)
const selectSignature = statement<{ shiftId: string }>()((param) =>
  sql.selectFrom('shift_signature').selectAll().where('shift_id', '=', param.shiftId),
)
const insertShift = statement<ShiftRow>()((param) =>
  sql.insertInto('shift').values({
    id: param.id,
    number: param.number,
    business_day: param.business_day,
    counter_id: param.counter_id,
    staff_id: param.staff_id,
    opened_at_ms: param.opened_at_ms,
    float_count: param.float_count,
    float_fen: param.float_fen,
    left_before_fen: param.left_before_fen,
    difference_reason: param.difference_reason,
    taken_over_from: param.taken_over_from,
  }),
)
const insertMovement = statement<MovementRow>()((param) =>
  sql.insertInto('shift_movement').values({
    id: param.id,
    number: param.number,
    shift_id: param.shift_id,
    kind: param.kind,
    amount_fen: param.amount_fen,
    reason: param.reason,
    receiver: param.receiver,
    staff_id: param.staff_id,
    at_ms: param.at_ms,
  }),
)
const insertCount = statement<CountRow>()((param) =>
  sql.insertInto('shift_count').values({
    shift_id: param.shift_id,
    position: param.position,
    pieces: param.pieces,
    counted_fen: param.counted_fen,
    drawer_entry_id: param.drawer_entry_id,
    at_ms: param.at_ms,
  }),
)
const insertClose = statement<CloseRow>()((param) =>
  sql.insertInto('shift_close').values({
    shift_id: param.shift_id,
    closed_at_ms: param.closed_at_ms,
    expected_fen: param.expected_fen,
    counted_fen: param.counted_fen,
    over_short_fen: param.over_short_fen,
    account: param.account,
    left_fen: param.left_fen,
  }),
)
const insertSignature = statement<SignatureRow>()((param) =>
  sql.insertInto('shift_signature').values({
    shift_id: param.shift_id,
    staff_id: param.staff_id,
    words: param.words,
    at_ms: param.at_ms,
  }),
)

export const shiftRows = {
  find: (reader: Reader, id: string) => reader.first(selectById, { id }),
  lastOfCounter: (reader: Reader, counterId: string) => reader.first(selectLastOfCounter, { counterId }),
  openOfClerk: (reader: Reader, staffId: string) => reader.first(selectOpenOfClerk, { staffId }),
  open: (reader: Reader) => reader.all(selectOpen, { none: null }),
  ofDay: (reader: Reader, day: string) => reader.all(selectOfDay, { day }),
  toSign: (reader: Reader) => reader.all(selectToSign, { none: null }),
  movement: (reader: Reader, id: string) => reader.first(selectMovement, { id }),
  movements: (reader: Reader, shiftId: string) => reader.all(selectMovements, { shiftId }),
  counts: (reader: Reader, shiftId: string) => reader.all(selectCounts, { shiftId }),
  close: (reader: Reader, shiftId: string) => reader.first(selectClose, { shiftId }),
  signature: (reader: Reader, shiftId: string) => reader.first(selectSignature, { shiftId }),
}

export const saveShift = (writer: Writer, row: ShiftRow): void => void writer.run(insertShift, row)
export const saveMovement = (writer: Writer, row: MovementRow): void => void writer.run(insertMovement, row)
export const saveCount = (writer: Writer, row: CountRow): void => void writer.run(insertCount, row)
export const saveClose = (writer: Writer, row: CloseRow): void => void writer.run(insertClose, row)
export const saveSignature = (writer: Writer, row: SignatureRow): void =>
  void writer.run(insertSignature, row)

/** In the shift's own transaction: no gap, no repeat (invariant 4). */
export function nextShiftNumber(reader: Reader): number {
  return (reader.first(selectLast, { none: null })?.number ?? 0) + 1
}

export function nextMovementNumber(reader: Reader): number {
  return (reader.first(selectLastMovement, { none: null })?.number ?? 0) + 1
}
