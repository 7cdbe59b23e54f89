import type { Fen } from '../../shared/kernel/money.ts'
import type { CustomerScreen } from '../../shared/screens/workplace.ts'

export type MoneyRow = {
  readonly kind: 'due' | 'received' | 'change'
  readonly amount: Fen
  /** What is being said right now stands out. */
  readonly isNewest: boolean
}

const saidUntil = { due: 1, received: 2, change: 3, paid: 3 } as const

/** The due first (L7), then what was received, then the change: each from the moment it is said (C1). */
export function moneyRows(
  screen: Pick<CustomerScreen, 'state' | 'due' | 'tendered' | 'change'>,
): readonly MoneyRow[] {
  if (!isPaying(screen.state)) return []
  const count = saidUntil[screen.state]
  const amounts = [
    { kind: 'due', amount: screen.due },
    { kind: 'received', amount: screen.tendered },
    { kind: 'change', amount: screen.change },
  ] as const
  return amounts
    .slice(0, count)
    .flatMap(({ kind, amount }, index) =>
      amount === null ? [] : [{ kind, amount, isNewest: index === count - 1 && screen.state !== 'paid' }],
    )
}

function isPaying(state: CustomerScreen['state']): state is keyof typeof saidUntil {
  return state in saidUntil
}
