import { expect, test } from 'vitest'
import { isAllowed, stepBefore } from './payment-steps.ts'
import { paymentStepSchema } from './payment.ts'

const acts = [
  'chooseLines',
  'chooseMeans',
  'tender',
  'confirmReceived',
  'takePayment',
  'abandonPayment',
] as const
const steps = paymentStepSchema.options

test('each step allows its own acts, and a receipt only follows both read-backs (C1)', () => {
  expect(Object.fromEntries(steps.map((step) => [step, acts.filter((act) => isAllowed(act, step))]))).toEqual(
    {
      choosing: ['chooseLines', 'abandonPayment'],
      due: ['chooseLines', 'chooseMeans', 'tender', 'abandonPayment'],
      tendered: ['chooseLines', 'chooseMeans', 'tender', 'confirmReceived', 'abandonPayment'],
      received: ['takePayment', 'abandonPayment'],
      paid: [],
      abandoned: [],
    },
  )
})

test('one goes back step by step to the choice, and from nothing that is over', () => {
  expect(Object.fromEntries(steps.map((step) => [step, stepBefore(step)]))).toEqual({
    choosing: undefined,
    due: 'choosing',
    tendered: 'due',
    received: 'tendered',
    paid: undefined,
    abandoned: undefined,
  })
})
