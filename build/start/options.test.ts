import { expect, it } from 'vitest'
import { readStartOptions } from './options.ts'
import { startTexts } from './texts.ts'

const places = { root: '/guitai', here: '/home/li' }
const read = (...words: readonly string[]) => readStartOptions(words, startTexts({ LANG: 'en' }), places)

const usual = {
  dataFolder: '/guitai/.data/demo',
  isDemonstration: true,
  port: 7400,
  reset: false,
  isConfirmed: false,
  electron: 'when possible',
}

it.each([
  [[], {}],
  [['--data', 'hall'], { dataFolder: '/home/li/hall', isDemonstration: false }],
  [['--demo', '/tmp/demo'], { dataFolder: '/tmp/demo' }],
  [['--port', '0'], { port: 0 }],
  [['--reset', '--yes'], { reset: true, isConfirmed: true }],
  [['--no-electron'], { electron: 'never' }],
  [['--electron'], { electron: 'again' }],
])('understands %j', (words, differing) => {
  expect(read(...words)).toEqual({ ...usual, ...differing })
})

it.each([
  [['--dat', 'x']],
  [['stray']],
  [['--port', '-1']],
  [['--port', '1e3']],
  [['--data', 'a', '--demo', 'b']],
])('refuses %j with a reason in one line', (words) => {
  expect(read(...words)).toEqual({ problem: expect.stringMatching(/^[^\n]+$/) as unknown })
})
