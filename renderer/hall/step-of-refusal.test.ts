import { expect, it } from 'vitest'
import { stepOfRefusal } from './step-of-refusal.ts'

it('sends the manager to the step that the host refused', () => {
  const refusals = [
    { code: 'SERVICE_LETTER_TWICE', detail: {} },
    { code: 'COUNTER_NUMBER_TWICE', detail: {} },
    { code: 'INPUT_REFUSED', detail: { path: 'manager.pin', problem: 'invalid_format' } },
    { code: 'INPUT_REFUSED', detail: { path: 'commandId' } },
    { code: 'HALL_ALREADY_SET_UP', detail: {} },
  ] as const
  expect(refusals.map(stepOfRefusal)).toEqual(['services', 'counters', 'manager', undefined, undefined])
})
