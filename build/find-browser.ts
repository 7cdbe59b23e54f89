import { existsSync } from 'node:fs'
import { delimiter, join, posix, win32 } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The first installed Chrome, Edge or Chromium; throws with what to do if there is none. `CHROME_PATH` goes first. */
export function findBrowser(): string {
  const browser = listBrowserPlaces(process.platform, process.env).find((place) => existsSync(place))
  if (browser === undefined)
    throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH.')
  return browser
}

/** Undefined when no folder of PATH has it. */
export function findProgram(name: string): string | undefined {
  return listPathPlaces(name, process.env).find((place) => existsSync(place))
}

/** Where browsers are usually installed. A `CHROME_PATH` stands alone: a wrong one must not pass unseen. */
export function listBrowserPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  const chosen = environment['CHROME_PATH']
  if (chosen !== undefined && chosen !== '') return [chosen]
  if (platform === 'win32') return listWindowsPlaces(environment)
  if (platform === 'darwin') return listMacPlaces(environment)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  return [
    ...names.flatMap((name) => listPathPlaces(name, environment)),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ]
}

function listPathPlaces(name: string, environment: Environment): string[] {
  return (environment['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => (folder === '' ? [] : [join(folder, name)]))
}

function listWindowsPlaces(environment: Environment): string[] {
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = environment[name]
    return folder === undefined ? [] : programs.map((program) => win32.join(folder, program))
  })
}

function listMacPlaces(environment: Environment): string[] {
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  return ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
    programs.map((program) => posix.join(folder, `${program}.app`, 'Contents/MacOS', program)),
  )
}
