import type { Plan } from './plan.ts'

/** Bugs that the harness must find, or it would find none. */
export type Bug = 'acknowledge-before-commit' | 'synchronous-normal'

export type Order = {
  readonly file: string
  readonly plan: Plan
  readonly atMs: number
  /** How often a payment is tried when the disk refuses it. */
  readonly attempts: number
  readonly bug: Bug | null
}
