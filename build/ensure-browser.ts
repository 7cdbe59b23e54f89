import { spawnSync } from 'node:child_process'
import { findBrowser, findProgram } from './find-browser.ts'

export { findBrowser } from './find-browser.ts'

/** Something the tests need, and the Debian packages that bring it. */
type Need = { readonly name: string; readonly packages: readonly string[]; readonly isThere: () => boolean }

const needs: readonly Need[] = [
  { name: 'a browser (Chromium, Chrome or Edge)', packages: ['chromium'], isThere: hasWorkingBrowser },
  { name: 'a Chinese font', packages: ['fonts-noto-cjk', 'fontconfig'], isThere: hasChineseFont },
  { name: 'strace', packages: ['strace'], isThere: hasStrace },
]

function hasWorkingBrowser(): boolean {
  try {
    const browser = findBrowser()
    // Ubuntu's chromium-browser may be a stub that only asks for a snap. On Windows and macOS this would open a window.
    return process.platform !== 'linux' || spawnSync(browser, ['--version'], { timeout: 60_000 }).status === 0
  } catch {
    return false
  }
}

function hasChineseFont(): boolean {
  // Windows and macOS always bring one.
  if (process.platform !== 'linux') return true
  return (spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout ?? '').trim() !== ''
}

/** The torture tests stop the process at a chosen system call; they run on Linux only. */
function hasStrace(): boolean {
  return process.platform !== 'linux' || findProgram('strace') !== undefined
}

/** The words that run a command as root without asking a person; undefined when that cannot be. */
function findRootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

/** False when a command failed; what it said is then on the screen. */
function installPackages(prefix: readonly string[], packages: readonly string[]): boolean {
  console.log(`installing ${packages.join(' ')} with apt-get; this takes a minute or two`)
  const apt = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'DPkg::Lock::Timeout=300',
  ]
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((words) => {
    const [command = 'env', ...rest] = [...apt, ...words]
    const { status, stdout, stderr } = spawnSync(command, rest, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (status !== 0) console.error(`apt-get ${words[0]} failed\n${`${stdout}${stderr}`.slice(-2000)}`)
    return status === 0
  })
}

function ensureAll(): boolean {
  const missing = needs.filter(({ isThere }) => !isThere())
  const chosen = process.env['CHROME_PATH'] ?? ''
  if (chosen !== '' && !hasWorkingBrowser()) {
    console.error(`CHROME_PATH names no browser that starts: ${chosen}`)
    return false
  }
  const prefix = findProgram('apt-get') === undefined ? undefined : findRootPrefix()
  if (missing.length > 0 && prefix !== undefined) {
    installPackages(
      prefix,
      missing.flatMap(({ packages }) => packages),
    )
  }
  const stillMissing = missing.filter(({ isThere }) => !isThere())
  if (stillMissing.length === 0) return true
  const packages = stillMissing.flatMap((need) => need.packages)
  const names = stillMissing.map(({ name }) => name)
  console.error(`Please install ${names.join(' and ')} (on Debian: apt-get install ${packages.join(' ')}).`)
  return false
}

if (import.meta.main) {
  if (ensureAll()) console.log(`browser: ${findBrowser()}`)
  else process.exitCode = 1
}
