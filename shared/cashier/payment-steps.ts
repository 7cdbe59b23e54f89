import type { PaymentStep } from './payment.ts'

/** What a clerk may do in which step; `paid` and `abandoned` are ends, and nothing leads out of them. */
const allowedIn = {
  chooseLines: ['choosing', 'due', 'tendered'],
  chooseMeans: ['due', 'tendered'],
  tender: ['due', 'tendered'],
  confirmReceived: ['tendered'],
  takePayment: ['received'],
  abandonPayment: ['choosing', 'due', 'tendered', 'received'],
} as const satisfies Readonly<Record<string, readonly PaymentStep[]>>

export function isAllowed(act: keyof typeof allowedIn, step: PaymentStep): boolean {
  return (allowedIn[act] as readonly PaymentStep[]).includes(step)
}

/** One step back keeps everything that was entered before it. */
export function stepBefore(step: PaymentStep): PaymentStep | undefined {
  switch (step) {
    case 'due':
      return 'choosing'
    case 'tendered':
      return 'due'
    case 'received':
      return 'tendered'
    case 'choosing':
    case 'paid':
    case 'abandoned':
      return undefined
  }
}
