import { describe, expect, it } from 'vitest'
import { whyNotLeave, type LeavingFacts } from './may-leave.ts'

const free: LeavingFacts = { hasOpenTransaction: false, hasCustomer: false, lines: [], targetedLetters: [] }
const line = (letter: string, waiting: number, otherCounters: number) => ({ letter, waiting, otherCounters })

describe('a clerk who wants to go', () => {
  it('goes when nothing is in progress and nobody waits for this counter alone (P3)', () => {
    expect([whyNotLeave(free), whyNotLeave({ ...free, lines: [line('A', 9, 1), line('B', 0, 0)] })]).toEqual([
      undefined,
      undefined,
    ])
  })

  it('finishes what is in progress first: the transaction, then the customer (P3)', () => {
    const busy = { ...free, hasCustomer: true, lines: [line('A', 9, 0)] }
    expect([whyNotLeave({ ...busy, hasOpenTransaction: true })?.code, whyNotLeave(busy)?.code]).toEqual([
      'TRANSACTION_STILL_OPEN',
      'CUSTOMER_AT_COUNTER',
    ])
  })

  it('stays while anybody waits whom nobody else would call, and is told how many and for what (P3)', () => {
    expect(
      whyNotLeave({
        ...free,
        lines: [line('B', 2, 0), line('A', 1, 0), line('C', 5, 2)],
        targetedLetters: ['C', 'A'],
      }),
    ).toEqual({ ok: false, code: 'CUSTOMERS_STILL_WAITING', detail: { count: 5, letters: 'A, B, C' } })
  })
})
