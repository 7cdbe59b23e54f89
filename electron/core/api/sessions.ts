import { randomBytes } from 'node:crypto'
import type { Moment } from '../../../shared/kernel/time.ts'
import { elapsedMs } from '../../../shared/kernel/time.ts'
import type { Role } from '../../../shared/staff/role.ts'

export type Actor = { readonly staffId: string; readonly staffNumber: string; readonly role: Role }

type Entry = {
  readonly actor: Actor
  readonly commandId: string
  activeSteadyMs: number
  isLocked: boolean
  closedBy: string | undefined
  autoLockMs: number
}

/** A bound, so that signing in again and again cannot fill the memory. */
const mostSessions = 500

/** Signed-in people, in memory only: a restart signs everybody out, their counters stay theirs. */
export class Sessions {
  readonly #entries = new Map<string, Entry>()

  /** Returns the token; the same command gets the same session again. */
  open(actor: Actor, commandId: string, at: Moment, autoLockMinutes: number): string {
    for (const [token, entry] of this.#entries)
      if (entry.commandId === commandId && entry.closedBy === undefined) return token
    const [oldest] = this.#entries.keys()
    if (this.#entries.size >= mostSessions && oldest !== undefined) this.#entries.delete(oldest)
    const token = randomBytes(32).toString('base64url')
    this.#entries.set(token, {
      actor,
      commandId,
      activeSteadyMs: at.steadyMs,
      isLocked: false,
      closedBy: undefined,
      autoLockMs: autoLockMinutes * 60_000,
    })
    return token
  }

  /** Who this token is; locks a session that was idle too long. */
  find(token: string, at: Moment): { readonly actor: Actor; readonly isLocked: boolean } | undefined {
    const entry = this.#entries.get(token)
    if (entry === undefined || entry.closedBy !== undefined) return undefined
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

  /** Keeps the entry, so that the same sign-out repeated gets its first answer; see `findClosedBy`. */
  close(token: string, commandId: string): void {
    const entry = this.#entries.get(token)
    if (entry !== undefined) entry.closedBy ??= commandId
  }

  /** Who signed out with just this command; a token is good for nothing else any more. */
  findClosedBy(token: string, commandId: string): Actor | undefined {
    const entry = this.#entries.get(token)
    return entry?.closedBy === commandId ? entry.actor : undefined
  }

  /** Somebody who was set inactive, or got a new PIN, is signed out everywhere. */
  closeAllOf(staffId: string): void {
    for (const [token, entry] of this.#entries)
      if (entry.actor.staffId === staffId) this.#entries.delete(token)
  }
}
