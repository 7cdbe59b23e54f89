import { useEffect } from 'react'
import type { Session } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { coverSession } from '../api/session.ts'

const lookEveryMs = 5_000
const tellEveryMs = 60_000

/** Covers the page when nobody has touched it for as long as the hall's rules say; a person who types keeps it open. */
export function useAutoLock({ autoLockMinutes }: Session, isCovered: boolean): void {
  useEffect(() => {
    if (isCovered) return
    let activeAt = performance.now()
    let toldAt = activeAt
    const noteActivity = () => {
      activeAt = performance.now()
      if (activeAt - toldAt < tellEveryMs) return
      toldAt = activeAt
      // The host counts calls, not keys: it must hear of somebody who types for long. No answer, no harm.
      client.hall.configuration().catch(() => undefined)
    }
    const look = setInterval(() => {
      if (performance.now() - activeAt > autoLockMinutes * 60_000) lockPage()
    }, lookEveryMs)
    window.addEventListener('keydown', noteActivity)
    window.addEventListener('pointerdown', noteActivity)
    return () => {
      clearInterval(look)
      window.removeEventListener('keydown', noteActivity)
      window.removeEventListener('pointerdown', noteActivity)
    }
  }, [autoLockMinutes, isCovered])
}

/** Covers the page at once; the host locks the session as soon as it hears of it, or by itself after the same time. */
export function lockPage(): void {
  coverSession('locked')
  client.staff.lock({ commandId: crypto.randomUUID() }).catch(() => undefined)
}
