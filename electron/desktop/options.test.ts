import { expect, test } from 'vitest'
import { hostWords, readDesktopOptions, type DesktopOptions } from './options.ts'

const ordinary: DesktopOptions = {
  dataFolder: undefined,
  isDemonstration: false,
  httpPort: undefined,
  desk: 'window',
  customerScreen: 'second monitor',
  counter: undefined,
  hallDisplay: false,
  isKiosk: false,
}

const read = (...words: string[]) => readDesktopOptions(words, '/srv')

test.each<[string[], Partial<DesktopOptions>]>([
  [[], {}],
  [['--data', 'hall'], { dataFolder: '/srv/hall' }],
  [['--data', '/var/hall', '--demo'], { dataFolder: '/var/hall', isDemonstration: true }],
  [['--port', '7400'], { httpPort: 7400 }],
  [['--customer-screen'], { customerScreen: 'always' }],
  [['--customer-screen=3'], { customerScreen: 'always', counter: 3 }],
  [['--no-customer-screen'], { customerScreen: 'never' }],
  [['--kiosk'], { isKiosk: true }],
  [['--display'], { desk: 'none', customerScreen: 'never', hallDisplay: true, isKiosk: true }],
  [
    ['--display', '--customer-screen=2'],
    { desk: 'none', customerScreen: 'always', counter: 2, hallDisplay: true, isKiosk: true },
  ],
  [['--no-sandbox', '--remote-debugging-port=0', '--lang=zh-CN', '--kiosk'], { isKiosk: true }],
])('%j opens what it asks for', (words, expected) => {
  expect(read(...words)).toEqual({ ...ordinary, ...expected })
})

test.each([
  [['--shut-down']],
  [['hall']],
  [['--data']],
  [['--port', '65536']],
  [['--port', '-1']],
  [['--port', '7e3']],
  [['--customer-screen=100']],
  [['--customer-screen=three']],
])('%j is refused', (words) => {
  expect(() => read(...words)).toThrow(TypeError)
})

test('the terminal process listens on the network only where a port was asked for', () => {
  const places = [
    '--pages',
    '/app/out/renderer',
    '--migrations',
    '/app/migrations',
    '--catalogue',
    '/app/catalogue',
  ]
  expect({
    ordinary: hostWords(ordinary, '/srv/hall', '/app'),
    demonstration: hostWords({ ...ordinary, isDemonstration: true, httpPort: 0 }, '/srv/hall', '/app'),
  }).toEqual({
    ordinary: ['--data', '/srv/hall', '--no-http', ...places],
    demonstration: ['--data', '/srv/hall', '--demo', '--port', '0', ...places],
  })
})
