import { expect, it } from 'vitest'
import { newPromise, readPromise } from './promise-draft.ts'

const now = Date.UTC(2026, 10, 23, 9, 5)
const zone = 'Asia/Shanghai'

it('takes name, phone and an agreed time that is still to come (P2, P3)', () => {
  const draft = { ...newPromise(now, zone), name: ' 孔繁森 ', phone: '138 0000-3106' }
  expect(readPromise(draft, now, zone)).toEqual({
    promise: { name: '孔繁森', phone: '138 0000-3106', dueAtMs: now + 24 * 60 * 60_000 },
    mistakes: { name: false, phone: false, due: false },
  })
})

it('says what is missing, and refuses a time that is over', () => {
  const { promise, mistakes } = readPromise({ name: ' ', phone: '12a', due: '2026-11-23T17:05' }, now, zone)
  expect([promise, mistakes]).toEqual([undefined, { name: true, phone: true, due: true }])
})
