import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Approval } from '../../../shared/staff/approval.ts'
import { counterStaff, managers, type Role } from '../../../shared/staff/role.ts'
import type { Command } from '../api/command.ts'
import type { AuthorizedContext } from '../api/context.ts'
import type { Reader } from '../database/database.ts'
import { countAttempt, type PinRefusal } from './check-pin.ts'
import { isPinOf } from './pin.ts'
import { findStaffByNumber, type StaffRow } from './store.ts'

type ApprovalRefusal = 'APPROVAL_REFUSED' | 'APPROVAL_LOCKED'
type Approved = Result<string, Refusal<ApprovalRefusal | CommonRefusal>>

/**
 * A manager's number and PIN, typed at the clerk's desk for the command with this id; answers the manager's id. Attempts
 * count towards the same lock-out as signing in. A clerk's PIN is not tried, so nobody learns it here.
 */
export function approveAsManager(
  context: AuthorizedContext,
  commandId: string,
  approval: Approval,
): Promise<Approved> {
  return approveAs(managers, context, commandId, approval)
}

/** The same by whoever may sit at a counter: a colleague who takes a drawer over. */
export function approveAsColleague(
  context: AuthorizedContext,
  commandId: string,
  approval: Approval,
): Promise<Approved> {
  return approveAs(counterStaff, context, commandId, approval)
}

async function approveAs(
  roles: readonly Role[],
  { app, actor }: AuthorizedContext,
  commandId: string,
  { number, pin }: Approval,
): Promise<Approved> {
  const known = app.database.read((tx) => findWith(tx, roles, number))
  const isRight = await isPinOf(pin, known?.pinHash)
  // The verdict is a value, not a refusal, because a wrong attempt must stay counted.
  type Verdict = Result<string, Refusal<PinRefusal>>
  const count = ({
    tx,
    at,
    facts,
    record,
  }: Command): Result<Verdict, Refusal<'SIGNED_OUT' | 'HALL_NOT_SET_UP'>> => {
    if (actor === undefined) return refuse('SIGNED_OUT')
    if (facts === undefined) return refuse('HALL_NOT_SET_UP')
    if (known === undefined) return accept(refuse('SIGN_IN_REFUSED'))
    const counted = countAttempt({ tx, atMs: at.atMs, rules: facts.rules, record }, known.id, isRight)
    return accept(counted.ok ? accept(known.id) : counted)
  }
  // Of its own, so that the same click repeated counts once; the PIN is no part of what is remembered.
  const input = { commandId: `${commandId} approval`, number }
  const request = { procedure: 'staff.approve', actor, input }
  const counted = await app.commands.run(request, count, { changes: 'none', result: 'secret' })
  if (!counted.ok) return counted
  const verdict = counted.value
  if (verdict.ok) return verdict
  const code = verdict.code === 'SIGN_IN_LOCKED' ? 'APPROVAL_LOCKED' : 'APPROVAL_REFUSED'
  return refuse(code, verdict.detail)
}

function findWith(reader: Reader, roles: readonly Role[], number: string): StaffRow | undefined {
  const staff = findStaffByNumber(reader, number)
  return staff !== undefined && roles.includes(staff.role) ? staff : undefined
}
