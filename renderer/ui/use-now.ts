import type { Moment } from '../../shared/kernel/time.ts'
import { useTick } from './use-tick.ts'

/**
 * The host's clock, counted on from a state's `asOf` by this page's own steady clock: this machine's wall clock may be
 * wrong. `receivedAt` is `performance.now()` of when the state came.
 */
export function useNow(asOf: Moment, receivedAt: number, everyMs?: number): Moment
export function useNow(asOf: Moment | undefined, receivedAt: number, everyMs?: number): Moment | undefined
export function useNow(asOf: Moment | undefined, receivedAt: number, everyMs = 250): Moment | undefined {
  const sinceMs = Math.max(0, useTick(everyMs) - receivedAt)
  return asOf && { atMs: asOf.atMs + sinceMs, steadyMs: asOf.steadyMs + sinceMs }
}
