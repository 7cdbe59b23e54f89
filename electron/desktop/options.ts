import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type DesktopOptions = {
  /** Undefined: the folder that belongs to the program on this PC. */
  readonly dataFolder: string | undefined
  readonly isDemonstration: boolean
  /** Undefined: nothing listens on the network, the windows have their ports. */
  readonly httpPort: number | undefined
  /** `none`: this PC only shows the hall display or a customer screen. */
  readonly desk: 'window' | 'none'
  /** `second monitor`: only where there is one. */
  readonly customerScreen: 'second monitor' | 'always' | 'never'
  /** Whose customer screen; undefined: the page asks. */
  readonly counter: number | undefined
  readonly hallDisplay: boolean
  /** Full screen, without a way out. */
  readonly isKiosk: boolean
}

/** Reads the words behind the program's name; Chromium's own switches among them are left to Chromium. Throws a TypeError. */
export function readDesktopOptions(words: readonly string[], here: string): DesktopOptions {
  const { values } = parseArgs({
    args: words.filter((word) => !isForChromium(word)).map(withCounter),
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean', default: false },
      port: { type: 'string' },
      display: { type: 'boolean', default: false },
      'customer-screen': { type: 'string' },
      'no-customer-screen': { type: 'boolean', default: false },
      kiosk: { type: 'boolean', default: false },
    },
  })
  const wanted = values['customer-screen']
  return {
    dataFolder: values.data === undefined ? undefined : resolve(here, values.data),
    isDemonstration: values.demo,
    httpPort: readNumber('--port', values.port, 65_535),
    desk: values.display ? 'none' : 'window',
    customerScreen: screenWish(wanted, values['no-customer-screen'], values.display),
    counter: wanted === anyCounter ? undefined : readNumber('--customer-screen', wanted, 99),
    hallDisplay: values.display,
    isKiosk: values.kiosk || values.display,
  }
}

/** The options of the terminal process that this window's start options ask for. */
export function hostWords(options: DesktopOptions, dataFolder: string, root: string): string[] {
  return [
    '--data',
    dataFolder,
    ...(options.isDemonstration ? ['--demo'] : []),
    ...(options.httpPort === undefined ? ['--no-http'] : ['--port', String(options.httpPort)]),
    '--pages',
    join(root, 'out', 'renderer'),
    '--migrations',
    join(root, 'migrations'),
    '--catalogue',
    join(root, 'catalogue'),
  ]
}

const anyCounter = ''

/** `--customer-screen` stands alone or names the counter behind an equals sign. */
function withCounter(word: string): string {
  return word === '--customer-screen' ? `${word}=${anyCounter}` : word
}

function screenWish(
  wanted: string | undefined,
  isRefused: boolean,
  hasDisplay: boolean,
): DesktopOptions['customerScreen'] {
  if (isRefused) return 'never'
  if (wanted !== undefined) return 'always'
  return hasDisplay ? 'never' : 'second monitor'
}

function readNumber(option: string, text: string | undefined, largest: number): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^\d+$/.test(text) || number > largest) throw new TypeError(`${option}=${text}: 0 … ${largest}`)
  return number
}

/** Switches that Electron, its test driver or the desktop's session manager put there. */
function isForChromium(word: string): boolean {
  return /^--(inspect|remote-debugging|no-sandbox|disable-|enable-|ozone-|force-|lang=|user-data-dir=|squirrel-)/.test(
    word,
  )
}
