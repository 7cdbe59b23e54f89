import type { Transaction } from '../../shared/visit/visit.ts'

/** Time worked until now: what the host had counted, and what has passed since its answer. Time on hold does not count. */
export function usedMs(
  { workedMs, state }: Transaction,
  {
    workplace,
    now,
  }: {
    readonly workplace: { readonly asOf: { readonly steadyMs: number } }
    readonly now: { readonly steadyMs: number }
  },
): number {
  return state === 'running' ? workedMs + Math.max(0, now.steadyMs - workplace.asOf.steadyMs) : workedMs
}
