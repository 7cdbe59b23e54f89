import { useSyncExternalStore } from 'react'
import { getSession, listenToSession, type SessionState } from './session.ts'

/** Who is signed in at this page. */
export function useSession(): SessionState {
  return useSyncExternalStore(listenToSession, getSession)
}
