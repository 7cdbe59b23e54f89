import { expect, it } from 'vitest'
import { readMinutes } from './read-minutes.ts'

it('takes whole minutes within a limit, or nothing', () => {
  expect(
    ['', ' ', '30', ' 5 ', '0', '1441', '1440', '2.5', 'abc'].map((text) => readMinutes(text, 1440)),
  ).toEqual([undefined, undefined, 30, 5, 'wrong', 'wrong', 1440, 'wrong', 'wrong'])
})
