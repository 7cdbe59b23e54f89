import { expect, it } from 'vitest'
import type { Call } from '../../shared/queue/ticket.ts'
import { display } from '../texts/zh-CN/display.ts'
import { spokenCall } from './spoken-call.ts'

const call: Call = {
  id: 1,
  label: 'A012',
  counterNumber: 3,
  calledAtMs: 0,
  care: 'ordinary',
  recall: 0,
  apology: false,
}

it('says a ticket sign by sign and the counter as a number', () => {
  expect([
    spokenCall(call, display.spoken),
    spokenCall({ ...call, label: '507', counterNumber: 12 }, display.spoken),
  ]).toEqual(['请 A 零 一 二 号到 3 号窗口', '请 五 零 七 号到 12 号窗口'])
})

it('apologises first to somebody who waited too long (Q2)', () => {
  expect(spokenCall({ ...call, apology: true }, display.spoken)).toBe(
    '让您久等了。请 A 零 一 二 号到 3 号窗口',
  )
})

it('says it twice to elderly and assisted customers (Q4)', () => {
  expect(spokenCall({ ...call, care: 'elderly' }, display.spoken)).toBe(
    '请 A 零 一 二 号到 3 号窗口。请 A 零 一 二 号到 3 号窗口',
  )
})
