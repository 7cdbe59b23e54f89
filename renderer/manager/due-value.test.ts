import { expect, it } from 'vitest'
import { fromDueValue, toDueValue } from './due-value.ts'

it('keeps an agreed time on the clock of the hall, wherever the page is', () => {
  const at = Date.UTC(2026, 10, 24, 1, 0)
  expect([
    toDueValue(at, 'Asia/Shanghai'),
    fromDueValue('2026-11-24T09:00', 'Asia/Shanghai'),
    fromDueValue(toDueValue(at, 'Europe/Lisbon'), 'Europe/Lisbon'),
    fromDueValue('2026-11-24', 'Asia/Shanghai'),
    fromDueValue('', 'Asia/Shanghai'),
  ]).toEqual(['2026-11-24T09:00', at, at, undefined, undefined])
})
