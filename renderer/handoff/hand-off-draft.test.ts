import { expect, it } from 'vitest'
import { emptyDraft, readHandOff } from './hand-off-draft.ts'

const zone = 'Asia/Shanghai'
const now = Date.UTC(2026, 10, 23, 1)
const words = { why: '需要校表', doneSoFar: '已查账', toldCustomer: '明天答复' }

it('asks for the customer only where the way leads away from the line', () => {
  const draft = { ...emptyDraft, ...words }
  expect([
    readHandOff(draft, false, now, zone).sound,
    readHandOff(draft, true, now, zone).mistakes,
    readHandOff({ ...draft, name: ' 孔超 ', phone: '138 0000 3106' }, true, now, zone).sound,
  ]).toEqual([
    words,
    { why: false, doneSoFar: false, toldCustomer: false, name: true, phone: true, due: false },
    { ...words, customer: { name: '孔超', phone: '138 0000 3106' } },
  ])
})

it('takes a due time of the hall’s own clock, and none in the past', () => {
  const draft = { ...emptyDraft, ...words, due: '2026-11-24T09:00' }
  expect([
    readHandOff(draft, false, now, zone).sound?.dueAtMs,
    readHandOff({ ...draft, due: '2026-11-23T08:00' }, false, now, zone).mistakes.due,
  ]).toEqual([Date.UTC(2026, 10, 24, 1), true])
})

it('wants every word of what was done and said', () => {
  expect(readHandOff(emptyDraft, false, now, zone).mistakes).toEqual({
    why: true,
    doneSoFar: true,
    toldCustomer: true,
    name: false,
    phone: false,
    due: false,
  })
})
