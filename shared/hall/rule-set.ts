import { z } from 'zod'
import type { PauseReason } from '../counter/pause.ts'

const minutes = z.int().min(1).max(600)

const pauseMinutes = {
  meal: minutes.default(30),
  'short-break': minutes.default(10),
  meeting: minutes.default(30),
  device: minutes.default(20),
  'back-office': minutes.default(20),
  other: minutes.default(10),
} satisfies Record<PauseReason, z.ZodType<number>>

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
  /** Q4: how often the call of an elderly or assisted ticket is said, how fast, and how much longer the display shows it. */
  careCallTimes: z.int().min(1).max(5).default(2),
  careCallPace: z.number().min(0.5).max(1).default(0.8),
  careCallShownFactor: z.number().min(1).max(4).default(2),
  /** P1: the length of a pause when the clerk names none. */
  pauseMinutes: z.object(pauseMinutes).prefault({}),
  /** P1: a pause overdue by so much is told to the manager. */
  pauseOverdueAlarmMinutes: minutes.default(10),
  /** Q3: a counter idle for so long, while somebody it serves waits, is nudged. */
  idleNudgeSeconds: z.int().min(5).max(3600).default(30),
  /** H2: work passed on is taken up and done within this, unless another time is agreed. */
  handOffDueHours: z.int().min(1).max(720).default(24),
  /** H4: the customer is called so soon after a department's answer. */
  closingCallHours: z.int().min(1).max(720).default(24),
  signInAttempts: z.int().min(3).max(20).default(5),
  signInLockMinutes: minutes.default(15),
  autoLockMinutes: minutes.default(10),
  /** P4: so long before opening every counter's checklist is done. */
  openingLeadMinutes: minutes.default(10),
  /** P4: what the disk must have free for a day of business. */
  leastFreeMegabytes: z.int().min(1).max(1_000_000).default(500),
  /** P4: a clock that moved, or differs from the hall host's, by more than this is not right. */
  clockToleranceSeconds: z.int().min(1).max(3600).default(60),
  /** S1: a problem with the system is closed so many working days after its finder found it mended. */
  problemCloseWorkingDays: z.int().min(1).max(30).default(1),
  /** C6: supply cut for arrears is back so many working days after they were paid. */
  restoreWorkingDays: z.int().min(1).max(30).default(1),
})
export type RuleSet = Readonly<z.infer<typeof ruleSetSchema>>
