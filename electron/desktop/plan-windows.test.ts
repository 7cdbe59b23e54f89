import { expect, it } from 'vitest'
import { readDesktopOptions } from './options.ts'
import { planWindows, type Monitor } from './plan-windows.ts'

const left = { x: 0, y: 0, width: 1920, height: 1080 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const one: Monitor[] = [{ isPrimary: true, area: left }]
const two: Monitor[] = [{ isPrimary: false, area: right }, ...one]
const plan = (words: readonly string[], monitors: readonly Monitor[]) =>
  planWindows(readDesktopOptions(words, '/'), monitors)

const desk = { page: 'desk', counter: undefined, area: undefined, mode: 'window' }

it('opens the desk alone on one monitor, and the customer screen over the whole second one (L7)', () => {
  expect([plan([], one), plan([], two), plan(['--no-customer-screen'], two)]).toEqual([
    [desk],
    [desk, { page: 'customer', counter: undefined, area: right, mode: 'full screen' }],
    [desk],
  ])
})

it('shows the customer screen of a named counter in a window where there is no second monitor', () => {
  expect(plan(['--customer-screen=2'], one)).toEqual([
    desk,
    { page: 'customer', counter: 2, area: undefined, mode: 'window' },
  ])
})

it('fills the monitor with the hall display and opens no desk behind it', () => {
  const display = { page: 'display', counter: undefined, mode: 'kiosk' }
  expect([plan(['--display'], one), plan(['--display'], two)]).toEqual([
    [{ ...display, area: undefined }],
    [{ ...display, area: right }],
  ])
})

it('keeps the desk over everything in kiosk mode', () => {
  expect(plan(['--kiosk'], one)).toEqual([{ ...desk, mode: 'kiosk' }])
})
