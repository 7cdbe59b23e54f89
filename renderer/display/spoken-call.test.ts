import { expect, it } from 'vitest'
import type { Call } from '../../shared/queue/ticket.ts'
import { display } from '../texts/zh-CN/display.ts'
import { mannerOfCall, shownMs, spokenCall } from './spoken-call.ts'

const careCalls = { times: 2, pace: 0.8, shownFactor: 2 }
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
    spokenCall(call, display.spoken, careCalls, 'usual'),
    spokenCall({ ...call, label: '507', counterNumber: 12 }, display.spoken, careCalls, 'usual'),
  ]).toEqual(['请 A 零 一 二 号到 3 号窗口', '请 五 零 七 号到 12 号窗口'])
})

it('apologises first to somebody who waited too long (Q2)', () => {
  expect(spokenCall({ ...call, apology: true }, display.spoken, careCalls, 'usual')).toBe(
    '让您久等了。请 A 零 一 二 号到 3 号窗口',
  )
})

it('says it twice to elderly and assisted customers (Q4)', () => {
  expect(spokenCall({ ...call, care: 'elderly' }, display.spoken, careCalls, 'usual')).toBe(
    '请 A 零 一 二 号到 3 号窗口。请 A 零 一 二 号到 3 号窗口',
  )
})

it('says every call once more at the accessible display, and the assisted ones three times (Q4)', () => {
  const times = (care: Call['care']) =>
    spokenCall({ ...call, care }, display.spoken, careCalls, 'accessible').split('请 A 零 一 二 号').length -
    1
  expect([times('ordinary'), times('assisted')]).toEqual([2, 3])
})

it("calls the elderly and the assisted as slowly, loudly and long as the hall's rules say (Q4)", () => {
  const assisted: Call = { ...call, care: 'assisted' }
  expect(
    (['usual', 'accessible'] as const).flatMap((variant) =>
      [call, assisted].map((each) => [
        mannerOfCall(each, careCalls, variant),
        shownMs(each, careCalls, variant),
      ]),
    ),
  ).toEqual([
    [undefined, 6000],
    [{ rate: 0.76, volume: 1 }, 12_000],
    [{ rate: 0.76, volume: 1 }, 12_000],
    [{ rate: 0.76, volume: 1 }, 12_000],
  ])
})
