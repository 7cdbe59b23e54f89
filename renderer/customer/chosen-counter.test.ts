import { expect, it } from 'vitest'
import { chosenCounter } from './chosen-counter.ts'

it('takes the counter of the screen from its address', () => {
  expect(
    ['?counter=3', '?x=1&counter=12', '', '?counter=', '?counter=0', '?counter=100', '?counter=3a'].map(
      chosenCounter,
    ),
  ).toEqual([3, 12, undefined, undefined, undefined, undefined, undefined])
})
