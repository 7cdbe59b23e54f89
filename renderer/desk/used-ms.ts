import type { Transaction } from '../../shared/visit/visit.ts'

type Moments = {
  readonly workplace: { readonly asOf: { readonly steadyMs: number } }
  readonly now: { readonly steadyMs: number }
}

/** Time worked until now: what the host had counted, and what has passed since its answer. Time on hold does not count. */
export function usedMs({ workedMs, state }: Pick<Transaction, 'workedMs' | 'state'>, desk: Moments): number {
  return state === 'running' ? workedMs + sinceAnswer(desk) : workedMs
}

/** Time on hold until now. */
export function heldMs(
  { heldMs: counted, state }: Pick<Transaction, 'heldMs' | 'state'>,
  desk: Moments,
): number {
  return state === 'held' ? counted + sinceAnswer(desk) : counted
}

function sinceAnswer({ workplace, now }: Moments): number {
  return Math.max(0, now.steadyMs - workplace.asOf.steadyMs)
}
