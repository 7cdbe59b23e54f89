import type { PauseReason } from '../../shared/counter/pause.ts'
import type { OverrunReason } from '../../shared/visit/visit.ts'

/** How the replay's hall is staffed; all of it is fixed, so that every run is the same day. */
export const services = [
  { letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' },
  { letter: 'B', nameZh: '业务办理', nameEn: 'Business', defaultKindId: 'electricity-business' },
  { letter: 'C', nameZh: '咨询', nameEn: 'Enquiry', defaultKindId: 'desk-order' },
] as const

export const counters = [
  { number: 1, serviceLetters: ['A', 'C'] },
  { number: 2, serviceLetters: ['A'] },
  { number: 3, serviceLetters: ['A', 'B'] },
  { number: 4, serviceLetters: ['B'] },
  { number: 5, serviceLetters: ['B', 'C'] },
] as const

/** Five clerks, by counter. */
export const clerks = [
  { number: '2001', name: '张敏', pin: '135791' },
  { number: '2002', name: '李国强', pin: '135792' },
  { number: '2003', name: '王秀英', pin: '135793' },
  { number: '2004', name: '赵磊', pin: '135794' },
  { number: '2005', name: '阿依古丽·买买提江', pin: '135795' },
] as const

/** The counters are taken. */
export const openSecond = 8 * 3600 + 25 * 60
/** From the call until the customer stands at the counter. */
export const walkSeconds = 15
/** Between two customers. */
export const tidySeconds = 10
export const recall = { times: 3, gapSeconds: 20 } as const

export type Break = {
  readonly reason: PauseReason
  readonly fromSecond: number
  readonly minutes: number
}
/** Taken in turn: the next clerk goes when the one before is back. */
export const breaks: readonly Break[] = [
  { reason: 'meal', fromSecond: 11 * 3600 + 20 * 60, minutes: 30 },
  { reason: 'short-break', fromSecond: 15 * 3600, minutes: 10 },
]

/** The reasons of long transactions, one after the other. */
export const overrunReasons: readonly OverrunReason[] = [
  'documents-incomplete',
  'customer-needed-help',
  'difficult-case',
  'several-matters',
]
