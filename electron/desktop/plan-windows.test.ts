import { expect, test } from 'vitest'
import { readDesktopOptions } from './options.ts'
import { planWindows, type Monitor } from './plan-windows.ts'

const clerks: Monitor = { isPrimary: true, area: { x: 0, y: 0, width: 1920, height: 1080 } }
const customers: Monitor = { isPrimary: false, area: { x: 1920, y: 0, width: 1024, height: 600 } }

const plan = (words: readonly string[], ...monitors: Monitor[]) =>
  planWindows(readDesktopOptions(words, '/srv'), monitors)

const desk = { page: 'desk', counter: undefined, area: undefined, mode: 'window' }

test('the customer screen fills the second monitor, and there is none without one (L7)', () => {
  expect({
    one: plan([], clerks),
    two: plan([], clerks, customers),
    turnedOff: plan(['--no-customer-screen'], clerks, customers),
  }).toEqual({
    one: [desk],
    two: [desk, { page: 'customer', counter: undefined, area: customers.area, mode: 'full screen' }],
    turnedOff: [desk],
  })
})

test('a customer screen asked for on a PC with one monitor is a window that covers nothing (L7)', () => {
  expect(plan(['--customer-screen=3'], clerks)).toEqual([
    desk,
    { page: 'customer', counter: 3, area: undefined, mode: 'window' },
  ])
})

test('a hall display has no desk and no way out, on the second monitor where there is one', () => {
  const display = { page: 'display', counter: undefined, mode: 'kiosk' }
  expect({ one: plan(['--display'], clerks), two: plan(['--display'], clerks, customers) }).toEqual({
    one: [{ ...display, area: undefined }],
    two: [{ ...display, area: customers.area }],
  })
})

test('in kiosk mode the desk too has no way out', () => {
  expect(plan(['--kiosk'], clerks)).toEqual([{ ...desk, mode: 'kiosk' }])
})
