import type { Role } from '../../../shared/staff/role.ts'
import type { StaffRef } from '../../../shared/staff/staff-ref.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import type { PinHash } from './pin.ts'

const selectByNumber = statement<{ number: string }>()((param) =>
  sql.selectFrom('staff').selectAll().where('number', '=', param.number),
)
const selectById = statement<{ id: string }>()((param) =>
  sql.selectFrom('staff').selectAll().where('id', '=', param.id),
)
const selectAll = statement<{ none: null }>()(() => sql.selectFrom('staff').selectAll().orderBy('number'))
const insertStaff = statement<{
  id: string
  number: string
  name: string
  role: Role
  salt: Buffer
  hash: Buffer
  atMs: number
}>()((param) =>
  sql.insertInto('staff').values({
    id: param.id,
    number: param.number,
    name: param.name,
    role: param.role,
    active: 1,
    pin_salt: param.salt,
    pin_hash: param.hash,
    created_at_ms: param.atMs,
  }),
)
const updateAttempts = statement<{ id: string; failedAttempts: number; lockedUntilMs: number | null }>()(
  (param) =>
    sql
      .updateTable('staff')
      .set({ failed_attempts: param.failedAttempts, locked_until_ms: param.lockedUntilMs })
      .where('id', '=', param.id),
)
const updatePin = statement<{ id: string; salt: Buffer; hash: Buffer }>()((param) =>
  sql
    .updateTable('staff')
    .set({ pin_salt: param.salt, pin_hash: param.hash, failed_attempts: 0, locked_until_ms: null })
    .where('id', '=', param.id),
)
const updateActive = statement<{ id: string; active: number }>()((param) =>
  sql.updateTable('staff').set({ active: param.active }).where('id', '=', param.id),
)

export type StaffRow = StaffMember & { readonly pinHash: PinHash; readonly failedAttempts: number }

export function findStaffByNumber(reader: Reader, number: string): StaffRow | undefined {
  const row = reader.first(selectByNumber, { number })
  return row && toStaff(row)
}

export function findStaff(reader: Reader, id: string): StaffRow | undefined {
  const row = reader.first(selectById, { id })
  return row && toStaff(row)
}

/** How a page names the person; people are set inactive, never deleted. */
export function loadStaffRef(reader: Reader, id: string): StaffRef {
  const staff = findStaff(reader, id)
  if (staff === undefined) throw new Error(`no person ${id}`)
  return { id: staff.id, number: staff.number, name: staff.name }
}

/** Active people as pages name them, by number. */
export function listColleagues(reader: Reader): StaffRef[] {
  return listStaff(reader)
    .filter(({ active }) => active)
    .map(({ id, number, name }) => ({ id, number, name }))
    .toSorted((one, other) => one.number.localeCompare(other.number))
}

export function listStaff(reader: Reader): StaffRow[] {
  return reader.all(selectAll, { none: null }).map(toStaff)
}

export type NewStaff = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly role: Role
  readonly pinHash: PinHash
  readonly atMs: number
}

export function addStaff(writer: Writer, { pinHash, ...staff }: NewStaff): StaffMember {
  writer.run(insertStaff, { ...staff, ...pinHash })
  return {
    id: staff.id,
    number: staff.number,
    name: staff.name,
    role: staff.role,
    active: true,
    lockedUntilMs: null,
  }
}

export function saveAttempts(
  writer: Writer,
  id: string,
  failedAttempts: number,
  lockedUntilMs: number | null,
): void {
  writer.run(updateAttempts, { id, failedAttempts, lockedUntilMs })
}

export function savePin(writer: Writer, id: string, pinHash: PinHash): void {
  writer.run(updatePin, { id, ...pinHash })
}

export function saveActive(writer: Writer, id: string, isActive: boolean): void {
  writer.run(updateActive, { id, active: isActive ? 1 : 0 })
}

/** What leaves the slice: never the PIN's hash. */
export function toMember({ id, number, name, role, active, lockedUntilMs }: StaffMember): StaffMember {
  return { id, number, name, role, active, lockedUntilMs }
}

type Row = {
  id: string
  number: string
  name: string
  role: string
  active: number
  pin_salt: Buffer
  pin_hash: Buffer
  failed_attempts: number
  locked_until_ms: number | null
}

function toStaff(row: Row): StaffRow {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    role: row.role as Role,
    active: row.active === 1,
    lockedUntilMs: row.locked_until_ms,
    pinHash: { salt: row.pin_salt, hash: row.pin_hash },
    failedAttempts: row.failed_attempts,
  }
}
