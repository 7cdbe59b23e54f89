import type { Call } from '../../shared/queue/ticket.ts'
import type { DisplayTexts } from '../texts/zh-CN/display.ts'

/** What the voice says: the ticket sign by sign, so that A012 is not heard as a number (L9); Q2's apology comes first. */
export function spokenCall(call: Call, spoken: DisplayTexts['spoken']): string {
  const signs = [...call.label].map((sign) => spoken.digits[Number.parseInt(sign, 10)] ?? sign)
  const sentence = spoken.call(signs.join(' '), call.counterNumber)
  // Q4: the hard of hearing are told twice.
  const told = call.care === 'ordinary' ? sentence : `${sentence}。${sentence}`
  return call.apology ? spoken.apology + told : told
}
