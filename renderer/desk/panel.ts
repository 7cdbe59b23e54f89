import type { Ticket } from '../../shared/queue/ticket.ts'
import { situationKey, type Situation } from './situation.ts'

/** What the clerk has opened over the middle of the desk. */
export type Panel =
  | {
      readonly kind:
        | 'pause'
        | 'walk-in'
        | 'find-account'
        | 'end'
        | 'finish'
        | 'hold'
        | 'next-matter'
        | 'abandon'
        | 'waiting-list'
        | 'receipts'
        | 'opening'
        | 'fault'
        | 'extend-pause'
        | 'leave'
        | 'customer-left'
        | 'transfer'
        | 'hand-off'
        | 'park'
        | 'parked'
        | 'responsibilities'
        | 'shift'
        | 'application'
    }
  | { readonly kind: 'out-of-order' | 'send-ticket'; readonly ticket: Ticket }
  | {
      readonly kind: 'sent'
      readonly ticket: Ticket
      readonly placeName: string
      /** The visit that ended with it; undefined for a ticket out of the waiting list. */
      readonly visitId: string | undefined
    }

const visitLong: ReadonlySet<Panel['kind']> = new Set(['transfer', 'hand-off', 'finish'])

/**
 * How long a panel stays open: as a rule until the middle goes over to another step. Sending on, handing off, the next matter and the visit's end last
 * through the end of the one that is still open; where somebody was sent to, until the next customer.
 */
export function lifeOf(panel: Panel, situation: Situation): string {
  const visit = situation.kind === 'serving' ? situation.visit : undefined
  if (visit !== undefined && visitLong.has(panel.kind)) return `visit ${visit.id}`
  if (visit !== undefined && panel.kind === 'next-matter')
    return `visit ${visit.id} ${visit.transactions.length}`
  if (panel.kind === 'sent' && panel.visitId !== undefined) {
    const isStillTheirs = situation.kind === 'idle' || visit?.id === panel.visitId
    if (isStillTheirs) return `sent ${panel.visitId}`
  }
  return situationKey(situation)
}
