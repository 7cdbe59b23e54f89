import { expect, it } from 'vitest'
import { checkNewPin, checkPerson, isFaultless } from './staff-fields.ts'

it('wants a new PIN twice and alike', () => {
  expect([
    checkNewPin({ pin: '2468', pinAgain: '2468' }),
    checkNewPin({ pin: '2468', pinAgain: '2469' }),
    checkNewPin({ pin: '24a', pinAgain: '24a' }),
  ]).toEqual([{}, { pinAgain: 'pinDiffers' }, { pin: 'pinWrong' }])
})

it('takes numbers of three to eight digits and the longest real names', () => {
  expect([
    isFaultless(checkPerson({ number: '1007', name: '阿依古丽·买买提江' })),
    checkPerson({ number: '12', name: ' ' }),
  ]).toEqual([true, { number: 'numberWrong', name: 'nameWrong' }])
})
