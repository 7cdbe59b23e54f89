import { z } from 'zod'
import type { StateTable } from '../kernel/state-table.ts'

export const problemStateSchema = z.enum([
  'reported',
  'vetted',
  'refused',
  'passed-on',
  'mended',
  'verified',
  'closed',
])
export type ProblemState = z.infer<typeof problemStateSchema>

export const problemActSchema = z.enum([
  'vet',
  'refuse',
  'pass-on',
  'mark-mended',
  'verify',
  'find-still-wrong',
  'close',
])
/** `find-still-wrong`: the finder looked, and it goes back to those who mend. */
export type ProblemAct = z.infer<typeof problemActSchema>

/** S1: vetted in the hall, passed on, mended, verified by the finder, closed. */
export const problemStates: StateTable<ProblemState, ProblemAct> = [
  { from: 'reported', act: 'vet', to: 'vetted' },
  { from: 'reported', act: 'refuse', to: 'refused' },
  { from: 'vetted', act: 'pass-on', to: 'passed-on' },
  { from: 'passed-on', act: 'pass-on', to: 'passed-on' },
  { from: 'passed-on', act: 'mark-mended', to: 'mended' },
  { from: 'mended', act: 'verify', to: 'verified' },
  { from: 'mended', act: 'find-still-wrong', to: 'passed-on' },
  { from: 'verified', act: 'close', to: 'closed' },
]

export const problemBegins: readonly ProblemState[] = ['reported']
