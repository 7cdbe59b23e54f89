import { expect, it } from 'vitest'
import { setUpSchema } from '../../shared/hall/contract.ts'
import {
  addCounter,
  addService,
  changeCounter,
  changeService,
  firstDraft,
  removeService,
  setUpSteps,
  toSetUp,
  type SetUpDraft,
} from './set-up-draft.ts'
import { findMistakes } from './set-up-mistakes.ts'

const complete: SetUpDraft = {
  ...firstDraft,
  hallName: ' 滨江营业厅 ',
  manager: { number: '9001', name: '周经理', pin: '246810', pinAgain: '246810' },
}

it('needs of a newcomer only the hall, the manager and the PIN: the rest has sensible defaults', () => {
  expect(setUpSteps.map((step) => Object.keys(findMistakes(firstDraft, step)))).toEqual([
    ['hallName'],
    [],
    [],
    ['manager.number', 'manager.name', 'manager.pin'],
    [],
  ])
})

it('makes an input that the contract takes of a draft without mistakes', () => {
  const draft = addCounter(
    changeService(addService(complete), 4, { nameZh: '增值服务', nameEn: 'Other', letter: 'K' }),
  )
  expect(setUpSteps.flatMap((step) => Object.values(findMistakes(draft, step)))).toEqual([])
  const input = toSetUp(draft)
  expect(setUpSchema.parse(input)).toEqual(input)
  expect(input.counters).toEqual(
    [1, 2, 3, 4].map((number) => ({ number, serviceLetters: ['A', 'B', 'C', 'K'] })),
  )
})

it('keeps the counters of a service whose letter is changed, and takes a removed one from them', () => {
  const renamed = changeService(complete, 2, { letter: 'Y' })
  expect(
    [toSetUp(renamed), toSetUp(removeService(renamed, 1))].map(({ counters }) => counters[0]?.serviceLetters),
  ).toEqual([
    ['A', 'Y', 'C'],
    ['Y', 'C'],
  ])
})

it('names each mistake at its field', () => {
  let draft: SetUpDraft = { ...complete, hallName: ' ', timeZone: 'Mars/Base' }
  draft = changeService(changeService(draft, 2, { letter: 'A', nameZh: '' }), 3, {
    letter: 'c',
    nameEn: 'x'.repeat(21),
  })
  draft = changeCounter(changeCounter(changeCounter(draft, 1, { number: null }), 2, { number: 3 }), 3, {
    serviceKeys: [],
  })
  draft = { ...draft, manager: { number: '12', name: ' ', pin: '123', pinAgain: '1234' } }
  expect(Object.assign({}, ...setUpSteps.map((step) => findMistakes(draft, step)))).toEqual({
    hallName: 'hall-name',
    timeZone: 'time-zone',
    'services.1.letter': 'letter-twice',
    'services.2.letter': 'letter-twice',
    'services.2.nameZh': 'service-name',
    'services.3.letter': 'letter',
    'services.3.nameEn': 'service-name',
    'counters.1.number': 'counter-number',
    'counters.2.number': 'counter-twice',
    'counters.3.number': 'counter-twice',
    'counters.3.services': 'counter-without-service',
    'manager.number': 'staff-number',
    'manager.name': 'staff-name',
    'manager.pin': 'pin',
    'manager.pinAgain': 'pin-differs',
  })
})
