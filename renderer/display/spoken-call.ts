import type { Call } from '../../shared/queue/ticket.ts'
import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import type { DisplayTexts } from '../texts/zh-CN/display.ts'
import { usualRate, type Manner } from '../ui/manner.ts'
import { announcementMs } from './announcements.ts'
import type { Variant } from './chosen-variant.ts'

/** Q4: how elderly and assisted customers are called in this hall. */
export type CareCalls = HallDisplay['careCalls']

/** What the voice says: the ticket sign by sign, so that A012 is not heard as a number (L9); Q2's apology comes first. */
export function spokenCall(
  call: Call,
  spoken: DisplayTexts['spoken'],
  careCalls: CareCalls,
  variant: Variant,
): string {
  const signs = [...call.label].map((sign) => spoken.digits[Number.parseInt(sign, 10)] ?? sign)
  const sentence = spoken.call(signs.join(' '), call.counterNumber)
  const times = (isCared(call) ? careCalls.times : 1) + (variant === 'accessible' ? 1 : 0)
  const told = Array.from({ length: times }, () => sentence).join('。')
  return call.apology ? spoken.apology + told : told
}

/** Q4: the old and the hard of hearing are told more slowly and as loud as the machine can; undefined for the usual manner. */
export function mannerOfCall(call: Call, { pace }: CareCalls, variant: Variant): Manner | undefined {
  return isCared(call) || variant === 'accessible' ? { rate: usualRate * pace, volume: 1 } : undefined
}

/** How long it stands on the wall at least (L9), longer for those who read slowly (Q4). */
export function shownMs(call: Call, { shownFactor }: CareCalls, variant: Variant): number {
  return isCared(call) || variant === 'accessible' ? announcementMs * shownFactor : announcementMs
}

function isCared({ care }: Call): boolean {
  return care !== 'ordinary'
}
