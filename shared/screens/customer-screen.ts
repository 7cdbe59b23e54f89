import { receivedInAll } from '../cashier/means.ts'
import type { Payment } from '../cashier/payment.ts'
import type { Sign } from '../counter/counter.ts'
import type { Visit } from '../visit/visit.ts'
import type { CustomerScreen } from './workplace.ts'

const thanksMs = 8000

/** How long a customer is still thanked after the visit ended; 0 when it is over, or when the clock was put before its end. */
export function thanksLeftMs(endedSteadyMs: number | undefined, nowSteadyMs: number): number {
  const sinceMs = endedSteadyMs === undefined ? thanksMs : nowSteadyMs - endedSteadyMs
  return sinceMs < 0 || sinceMs >= thanksMs ? 0 : thanksMs - sinceMs
}

export type CounterScene = {
  readonly sign: Sign
  /** A ticket was called to the counter, or a customer is being served there. */
  readonly customer: 'called' | 'serving' | undefined
  readonly visit: Visit | undefined
  /** The visit's latest payment, whatever became of it. */
  readonly payment: Payment | undefined
  readonly isThanked: boolean
}

type Figures = Pick<CustomerScreen, 'state' | 'due' | 'tendered' | 'change'>

/** What the customer reads: each figure of a payment appears when it is said, the amount due before all else (L7, C1). */
export function customerScreenFigures({ sign, customer, visit, payment, isThanked }: CounterScene): Figures {
  if (sign === 'closed' || sign === 'paused') return without(sign)
  const matter = visit?.transactions.at(-1)
  // A payment of an earlier matter is over: its figures would be taken for the present one's.
  const figures =
    matter !== undefined && payment?.transactionId === matter.id ? paymentFigures(payment) : undefined
  if (figures !== undefined) return figures
  if (visit !== undefined) return without('serving')
  if (customer !== undefined) return without(customer)
  return without(isThanked ? 'thanks' : 'idle')
}

function paymentFigures({ step, due, change, ...payment }: Payment): Figures | undefined {
  const tendered = payment.tendered === null ? null : receivedInAll(payment.tendered, payment.parts)
  switch (step) {
    case 'choosing':
    case 'abandoned':
      return undefined
    case 'due':
      return { state: 'due', due, tendered: null, change: null }
    // The clerk is about to say "收您…元": the screen shows the same figure at that moment.
    case 'tendered':
      return { state: 'received', due, tendered, change: null }
    // … and now "找您…元".
    case 'received':
      return { state: 'change', due, tendered, change }
    case 'paid':
      return { state: 'paid', due, tendered, change }
  }
}

function without(state: Figures['state']): Figures {
  return { state, due: null, tendered: null, change: null }
}
