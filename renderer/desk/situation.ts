import type { Payment, Receipt } from '../../shared/cashier/payment.ts'
import type { Pause } from '../../shared/counter/counter.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import type { Workplace } from '../../shared/screens/workplace.ts'
import type { Transaction, Visit } from '../../shared/visit/visit.ts'

/** What is going on at the counter: one of four, and in a visit what exactly. */
export type Situation =
  | { readonly kind: 'paused'; readonly pause: Pause | null }
  | { readonly kind: 'idle' }
  | { readonly kind: 'called'; readonly ticket: Ticket }
  | Serving

export type Serving = {
  readonly kind: 'serving'
  readonly visit: Visit
  readonly ticket: Ticket | null
  /** The matter being dealt with, running or held; undefined between two matters. */
  readonly transaction: Transaction | undefined
  /** A payment on its way. */
  readonly payment: Payment | undefined
  /** What was paid last in this visit. */
  readonly receipt: Receipt | undefined
}

export function readSituation({ counter, ticket, visit, payment, lastReceipt }: Workplace): Situation {
  if (counter.sign === 'paused') return { kind: 'paused', pause: counter.pause }
  if (visit !== null) {
    return {
      kind: 'serving',
      visit,
      ticket,
      transaction: visit.transactions.findLast(({ state }) => state !== 'ended'),
      payment: payment !== null && isOpen(payment) ? payment : undefined,
      receipt: lastReceipt ?? undefined,
    }
  }
  return ticket?.state === 'called' ? { kind: 'called', ticket } : { kind: 'idle' }
}

/** Changes exactly when the middle of the desk goes over to another step. */
export function situationKey(situation: Situation): string {
  switch (situation.kind) {
    case 'paused':
    case 'idle':
      return situation.kind
    case 'called':
      return `called ${situation.ticket.id}`
    case 'serving': {
      const { visit, transaction, payment, receipt } = situation
      const matter = transaction === undefined ? 'between' : `${transaction.id} ${transaction.state}`
      const money = payment === undefined ? (receipt?.id ?? 'none') : `${payment.intentId} ${payment.step}`
      return `serving ${visit.id} ${matter} ${money}`
    }
  }
}

function isOpen({ step }: Payment): boolean {
  return step !== 'paid' && step !== 'abandoned'
}
