import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Role } from '../../../shared/staff/role.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import type { PinHash } from './pin.ts'
import { addStaff, findStaff, findStaffByNumber, listStaff, saveActive, savePin, toMember } from './store.ts'

type NewPerson = { readonly number: string; readonly name: string; readonly role: Role }

export function addPerson(
  command: StaffCommand,
  input: NewPerson,
  pinHash: PinHash,
): Result<StaffMember, Refusal<'STAFF_NUMBER_TAKEN' | 'FORBIDDEN'>> {
  if (input.role === 'administrator' && command.actor.role !== 'administrator') return refuse('FORBIDDEN')
  if (findStaffByNumber(command.tx, input.number) !== undefined) return refuse('STAFF_NUMBER_TAKEN')
  const { number, name, role } = input
  const member = addStaff(command.tx, {
    id: command.newId(),
    number,
    name,
    role,
    pinHash,
    atMs: command.at.atMs,
  })
  command.record('staff.added', { staffId: member.id, number, role })
  return accept(member)
}

export function resetPin(
  command: StaffCommand,
  staffId: string,
  pinHash: PinHash,
): Result<StaffMember, Refusal<'STAFF_NOT_FOUND' | 'FORBIDDEN'>> {
  const staff = findStaff(command.tx, staffId)
  if (staff === undefined) return refuse('STAFF_NOT_FOUND')
  if (staff.role === 'administrator' && command.actor.role !== 'administrator') return refuse('FORBIDDEN')
  savePin(command.tx, staffId, pinHash)
  command.record('staff.pinReset', { staffId })
  return accept({ ...toMember(staff), lockedUntilMs: null })
}

type ActiveRefusal = 'STAFF_NOT_FOUND' | 'LAST_MANAGER' | 'COUNTER_STILL_OCCUPIED' | 'FORBIDDEN'

/** Nobody is deleted, because their receipts name them. Customers of somebody who goes are the manager's from then on (H1). */
export function setActive(
  command: StaffCommand,
  input: { staffId: string; active: boolean },
  takeOver: (taking: StaffCommand, fromStaffId: string) => void,
): Result<StaffMember, Refusal<ActiveRefusal>> {
  const { tx, actor, record } = command
  const staff = findStaff(tx, input.staffId)
  if (staff === undefined) return refuse('STAFF_NOT_FOUND')
  if (staff.role === 'administrator' && actor.role !== 'administrator') return refuse('FORBIDDEN')
  if (!input.active) {
    const isManager = (each: StaffMember) => each.active && each.role === 'manager' && each.id !== staff.id
    if (staff.role === 'manager' && !listStaff(tx).some(isManager)) return refuse('LAST_MANAGER')
    if (findSessionOfStaff(tx, staff.id) !== undefined) return refuse('COUNTER_STILL_OCCUPIED')
  }
  if (!input.active) takeOver(command, staff.id)
  saveActive(tx, staff.id, input.active)
  record('staff.activeSet', { staffId: staff.id, active: input.active })
  return accept({ ...toMember(staff), active: input.active })
}
