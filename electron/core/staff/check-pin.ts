import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { RuleSet } from '../../../shared/hall/rule-set.ts'
import type { Writer } from '../database/database.ts'
import { findStaff, saveAttempts, type StaffRow } from './store.ts'

export type PinRefusal = 'SIGN_IN_REFUSED' | 'SIGN_IN_LOCKED'

type Attempt = {
  readonly tx: Writer
  readonly atMs: number
  readonly rules: RuleSet
  readonly record: (type: string, payload: unknown) => number
}

/**
 * Counts an attempt. `verdict` is written either way, so a wrong PIN is not rolled back: the lock-out survives restarts.
 * A locked person is refused whatever the PIN, until the time has passed or a manager lifts it.
 */
export function countAttempt(
  { tx, atMs, rules, record }: Attempt,
  staffId: string,
  isRight: boolean,
): Result<StaffRow, Refusal<PinRefusal>> {
  const staff = findStaff(tx, staffId)
  if (staff === undefined || !staff.active) return refuse('SIGN_IN_REFUSED')
  if (staff.lockedUntilMs !== null && atMs < staff.lockedUntilMs)
    return refuse('SIGN_IN_LOCKED', { untilMs: staff.lockedUntilMs })
  if (isRight) {
    if (staff.failedAttempts > 0 || staff.lockedUntilMs !== null) saveAttempts(tx, staffId, 0, null)
    return accept(staff)
  }
  const failed = (staff.lockedUntilMs === null ? staff.failedAttempts : 0) + 1
  const lockedUntilMs = failed >= rules.signInAttempts ? atMs + rules.signInLockMinutes * 60_000 : null
  saveAttempts(tx, staffId, failed, lockedUntilMs)
  if (lockedUntilMs === null)
    return refuse('SIGN_IN_REFUSED', { attemptsLeft: rules.signInAttempts - failed })
  record('staff.lockedOut', { staffId, untilMs: lockedUntilMs })
  return refuse('SIGN_IN_LOCKED', { untilMs: lockedUntilMs })
}
