import { refuse, type Refusal } from '../kernel/result.ts'

/** The line of a service that this counter serves. */
export type LeftLine = {
  readonly letter: string
  /** Whom any counter of the service may call. */
  readonly waiting: number
  /** Counters that go on calling: occupied and not paused. */
  readonly otherCounters: number
}

export type LeavingFacts = {
  readonly hasOpenTransaction: boolean
  /** Called here, or served here. */
  readonly hasCustomer: boolean
  readonly lines: readonly LeftLine[]
  /** Letters of those who wait for this counter or its clerk alone. */
  readonly targetedLetters: readonly string[]
}

export type LeavingRefusal = 'TRANSACTION_STILL_OPEN' | 'CUSTOMER_AT_COUNTER' | 'CUSTOMERS_STILL_WAITING'

/**
 * P3: what is in progress is finished, and nobody is left waiting for whom no other counter is there; those whom the manager
 * has settled wait no more. Undefined: the clerk may go.
 */
export function whyNotLeave({
  hasOpenTransaction,
  hasCustomer,
  lines,
  targetedLetters,
}: LeavingFacts): Refusal<LeavingRefusal> | undefined {
  if (hasOpenTransaction) return refuse('TRANSACTION_STILL_OPEN')
  if (hasCustomer) return refuse('CUSTOMER_AT_COUNTER')
  const left = lines.filter(({ waiting, otherCounters }) => waiting > 0 && otherCounters === 0)
  const count = left.reduce((total, { waiting }) => total + waiting, 0) + targetedLetters.length
  if (count === 0) return undefined
  const letters = [...new Set([...left.map(({ letter }) => letter), ...targetedLetters])].toSorted()
  return refuse('CUSTOMERS_STILL_WAITING', { count, letters: letters.join(', ') })
}
