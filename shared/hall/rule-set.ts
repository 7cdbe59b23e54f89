import { z } from 'zod'

const minutes = z.int().min(1).max(600)

/** The numbers behind the service rules: reference data of the hall, versioned and dated, never constants in code. */
export const ruleSetSchema = z.object({
  /** Q1 */
  waitLimitMinutes: minutes.default(20),
  /** Q1, T1–T3: from this share of a limit on, the colour turns amber. */
  amberShare: z.number().min(0.1).max(1).default(0.8),
  /** Calls of one ticket before it may be marked missed as a matter of course (first call included not). */
  recallTimes: z.int().min(1).max(10).default(3),
  recallGapSeconds: z.int().min(0).max(600).default(20),
  /** A missed ticket may come back to its place within this time. */
  missedReturnMinutes: minutes.default(30),
  /** Q4: after so many elderly or assisted tickets in a row a counter takes an ordinary one, so that nobody starves. */
  carePriorityCap: z.int().min(1).max(20).default(2),
  signInAttempts: z.int().min(3).max(20).default(5),
  signInLockMinutes: minutes.default(15),
  autoLockMinutes: minutes.default(10),
})
export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>
