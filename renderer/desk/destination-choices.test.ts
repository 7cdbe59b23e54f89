import { describe, expect, it } from 'vitest'
import type { CounterView, Sign } from '../../shared/counter/counter.ts'
import { listPlaces } from './destination-choices.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const payment = { id: id(1), letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'x', position: 1 }
const business = { ...payment, id: id(2), letter: 'B', nameZh: '业务办理', nameEn: 'Business', position: 2 }

function counter(number: number, sign: Sign, clerkName: string | null): CounterView {
  return {
    id: id(10 + number).slice(-36),
    number,
    sign,
    serviceIds: [payment.id],
    clerk:
      clerkName === null ? null : { id: id(20 + number).slice(-36), number: `100${number}`, name: clerkName },
    pause: null,
  }
}

describe('the places that a customer can be sent to', () => {
  const counters = [
    counter(1, 'serving', '张敏'),
    counter(2, 'open', '王芳'),
    counter(3, 'closed', null),
    counter(4, 'paused', '李静'),
  ]
  it('are the services with the counters open for each, and the counters and persons that are there; not the own', () => {
    const places = listPlaces({ services: [payment, business], counters, leaveOut: counters[0]?.id })
    const shown = [...places.service, ...places.counter, ...places.person].map((each) => [
      each.destination.kind,
      each.service?.letter ?? each.counterNumber,
      each.clerkName,
      each.openCounters,
      each.sign,
    ])
    expect(shown).toEqual([
      ['service', 'A', '', 2, 'open'],
      ['service', 'B', '', 0, 'open'],
      ['counter', 2, '王芳', 0, 'open'],
      ['counter', 4, '李静', 0, 'paused'],
      ['person', 2, '王芳', 0, 'open'],
      ['person', 4, '李静', 0, 'paused'],
    ])
  })

  it('include the own counter for somebody who still waits', () => {
    const { counter: places } = listPlaces({ services: [], counters })
    expect(places.map(({ counterNumber }) => counterNumber)).toEqual([1, 2, 4])
  })
})
