import { randomBytes } from 'node:crypto'
import type { Moment } from '../../../shared/kernel/time.ts'
import { elapsedMs } from '../../../shared/kernel/time.ts'
import type { Role } from '../../../shared/staff/role.ts'

export type Actor = { readonly staffId: string; readonly staffNumber: string; readonly role: Role }

type Entry = { readonly actor: Actor; readonly commandId: string; activeSteadyMs: number; isLocked: boolean; autoLockMs: number }

/** A bound, so that signing in again and again cannot fill the memory. */
const mostSessions = 500

/** Signed-in people, in memory only: a restart signs everybody out, their counters stay theirs. */
export class Sessions {
  readonly #entries = new Map<string, Entry>()

  /** Returns the token; the same command gets the same session again. */
  open(actor: Actor, commandId: string, at: Moment, autoLockMinutes: number): string {
    for (const [token, entry] of this.#entries) if (entry.commandId === commandId) return token
    const [oldest] = this.#entries.keys()
    if (this.#entries.size >= mostSessions && oldest !== undefined) this.#entries.delete(oldest)
    const token = randomBytes(32).toString('base64url')
    this.#entries.set(token, { actor, commandId, activeSteadyMs: at.steadyMs, isLocked: false, autoLockMs: autoLockMinutes * 60_000 })
    return token
  }

  /** Who this token is; locks a session that was idle too long. */
  find(token: string, at: Moment): { readonly actor: Actor; readonly isLocked: boolean } | undefined {
    const entry = this.#entries.get(token)
    if (entry === undefined) return undefined
    if (elapsedMs(entry.activeSteadyMs, at.steadyMs) > entry.autoLockMs) entry.isLocked = true
    return entry
  }

  /** A call by the person: the auto-lock starts again. Streams do not count. */
  touch(token: string, at: Moment): void {
    const entry = this.#entries.get(token)
    if (entry !== undefined) entry.activeSteadyMs = at.steadyMs
  }

  lock(token: string): void {
    const entry = this.#entries.get(token)
    if (entry !== undefined) entry.isLocked = true
  }

  unlock(token: string, at: Moment): void {
    const entry = this.#entries.get(token)
    if (entry === undefined) return
    entry.isLocked = false
    entry.activeSteadyMs = at.steadyMs
  }

  close(token: string): void {
    this.#entries.delete(token)
  }

  /** Somebody who was set inactive, or got a new PIN, is signed out everywhere. */
  closeAllOf(staffId: string): void {
    for (const [token, entry] of this.#entries) if (entry.actor.staffId === staffId) this.#entries.delete(token)
  }
}
