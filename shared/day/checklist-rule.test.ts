import { describe, expect, it } from 'vitest'
import { dayCheckSchema } from './checklist.ts'
import { firstDoneAt, isLate } from './checklist-rule.ts'

const all = dayCheckSchema.options
const right = (atMs: number) => all.map((check) => ({ check, ok: true, atMs }))

describe('the opening checklist', () => {
  it('is done when every check has come out right, and stays done when one is made again later (P4)', () => {
    const wrongFirst = [{ check: 'printer', ok: false, atMs: 1 } as const, ...right(2)]
    expect([
      firstDoneAt(right(5).slice(1)),
      firstDoneAt(right(5)),
      firstDoneAt(wrongFirst),
      firstDoneAt([...right(5), { check: 'voice', ok: false, atMs: 9 }]),
      firstDoneAt([...right(5).slice(1), { check: 'voice', ok: false, atMs: 6 }, ...right(7).slice(0, 1)]),
    ]).toEqual([null, 5, 2, 5, null])
  })

  it('is late when it was done after its time, or is not done at its time (P4)', () => {
    expect([
      isLate(10, 10, 99),
      isLate(11, 10, 99),
      isLate(null, 10, 10),
      isLate(null, 10, 11),
      isLate(null, null, 99),
    ]).toEqual([false, true, false, true, false])
  })
})
