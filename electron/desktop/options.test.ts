import { expect, it } from 'vitest'
import { hostWords, readDesktopOptions } from './options.ts'

const usual = {
  dataFolder: undefined,
  isDemonstration: false,
  httpPort: undefined,
  desk: 'window',
  customerScreen: 'second monitor',
  counter: undefined,
  hallDisplay: false,
  isKiosk: false,
}

it.each([
  [[], {}],
  [['--data', 'hall'], { dataFolder: '/here/hall' }],
  [['--demo', '--port', '7400'], { isDemonstration: true, httpPort: 7400 }],
  [['--customer-screen'], { customerScreen: 'always' }],
  [['--customer-screen=3'], { customerScreen: 'always', counter: 3 }],
  [['--no-customer-screen'], { customerScreen: 'never' }],
  [['--kiosk'], { isKiosk: true }],
  [['--display'], { desk: 'none', hallDisplay: true, isKiosk: true, customerScreen: 'never' }],
  // What Chromium, Electron and a test driver put there is not ours to refuse.
  [['--no-sandbox', '--remote-debugging-port=0', '--inspect=0', '--disable-gpu'], {}],
])('understands %j', (words, differing) => {
  expect(readDesktopOptions(words, '/here')).toEqual({ ...usual, ...differing })
})

it.each([[['--datta', 'x']], [['--customer-screen=0x3']], [['--port', '70000']], [['stray']]])(
  'refuses %j',
  (words) => {
    expect(() => readDesktopOptions(words, '/here')).toThrow(TypeError)
  },
)

it('lets the terminal process listen on the network only when a port is given', () => {
  const places = ['--pages', '/app/out/renderer', '--migrations', '/app/migrations']
  expect(hostWords(readDesktopOptions([], '/'), '/data', '/app')).toEqual([
    '--data',
    '/data',
    '--no-http',
    ...places,
  ])
  expect(hostWords(readDesktopOptions(['--demo', '--port=0'], '/'), '/data', '/app')).toEqual([
    '--data',
    '/data',
    '--demo',
    '--port',
    '0',
    ...places,
  ])
})
