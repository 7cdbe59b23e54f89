import { ORPCError } from '@orpc/client'
import type { Session } from '../../shared/staff/staff.ts'

/** `locked`: the same person must give the PIN; `ended`: the terminal forgot the session, e.g. by a restart. */
export type SessionState = {
  readonly session: Session | undefined
  readonly cover: 'none' | 'locked' | 'ended'
}

/** In memory only: a reloaded page asks for the PIN again. */
let state: SessionState = { session: undefined, cover: 'none' }
const listeners = new Set<() => void>()

export function getToken(): string | undefined {
  return state.session?.token
}

export function getSession(): SessionState {
  return state
}

export function listenToSession(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export function openSession(session: Session): void {
  change({ session, cover: 'none' })
}

export function closeSession(): void {
  change({ session: undefined, cover: 'none' })
}

/** Covers the page; what was typed beneath stays. */
export function coverSession(cover: SessionState['cover']): void {
  if (state.session !== undefined && state.cover !== cover) change({ ...state, cover })
}

/** Whichever call finds the session locked or gone, the page asks for the PIN. */
export function noteRefusal(error: unknown): void {
  if (!(error instanceof ORPCError)) return
  if (error.code === 'SESSION_LOCKED') coverSession('locked')
  if (error.code === 'SIGNED_OUT') coverSession('ended')
}

function change(next: SessionState): void {
  state = next
  for (const tell of listeners) tell()
}
