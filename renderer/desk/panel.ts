import type { Ticket } from '../../shared/queue/ticket.ts'

/** What the clerk has opened over the middle of the desk; gone as soon as the customer or the step is another. */
export type Panel =
  | {
      readonly kind:
        | 'pause'
        | 'walk-in'
        | 'find-account'
        | 'end'
        | 'hold'
        | 'next-matter'
        | 'abandon'
        | 'waiting-list'
        | 'receipts'
        | 'opening'
        | 'fault'
        | 'extend-pause'
        | 'leave'
    }
  | { readonly kind: 'out-of-order'; readonly ticket: Ticket }
