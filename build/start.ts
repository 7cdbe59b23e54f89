import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWhenChanged } from './build-all.ts'
import { chooseElectron } from './start/choose-electron.ts'
import { findRuntime, readVersion } from './start/find-runtime.ts'
import { endWithParent } from './start/end-with-parent.ts'
import { readStartOptions, type StartOptions } from './start/options.ts'
import { forgetRefusal, recallRefusal, rememberRefusal } from './start/refusal-memory.ts'
import { resetDemonstration } from './start/reset-demonstration.ts'
import { runElectron } from './start/run-electron.ts'
import { startTexts, type NoElectron, type StartRefusal } from './start/texts.ts'

const root = resolve(import.meta.dirname, '..')
const electronPackage = join(root, 'node_modules', 'electron')
const refusalFile = join(root, 'node_modules', '.cache', 'guitai', 'electron-refused.json')
const texts = startTexts(process.env)

async function start(): Promise<void> {
  // npm goes to the root first and keeps where the person stood.
  const here = process.env['INIT_CWD'] ?? process.cwd()
  const options = readStartOptions(process.argv.slice(2), texts, { root, here })
  if (options === 'help') return
  if ('problem' in options) return refuse('OPTIONS_WRONG', options.problem, 2)
  endWithParent()
  if (options.reset) {
    const refusal = await resetDemonstration(options, join(root, 'migrations'), texts)
    if (refusal !== undefined) return refuse(refusal, options.dataFolder)
  }
  if (!buildWhenChanged(texts.building)) return refuse('BUILD_FAILED')
  const words = hostWords(options)
  const executable = await findElectron(options)
  if (executable !== undefined) {
    const end = await runElectron(executable, [root, ...words])
    if (end.kind === 'ended') {
      process.exitCode = end.exitCode
      return
    }
    say('NOT_RUNNABLE', end.reason)
  }
  await runHost(words)
}

function hostWords({ dataFolder, isDemonstration, port }: StartOptions): string[] {
  return ['--data', dataFolder, ...(isDemonstration ? ['--demo'] : []), '--port', String(port)]
}

/** Fetches the runtime where that may help; says in one line why there is none. */
async function findElectron({ electron }: StartOptions): Promise<string | undefined> {
  const version = readVersion(electronPackage)
  const choice = chooseElectron({
    wanted: electron,
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    executable: findRuntime(electronPackage, process.platform, process.env),
    lastRefusal: recallRefusal(refusalFile, version),
    nowMs: Date.now(),
  })
  if (choice.kind === 'run') return choice.executable
  if (choice.kind === 'browser') return say(choice.why, choice.what)
  const { fetchRuntime } = await import('./start/fetch-runtime.ts')
  showPercent(0)
  const reason = await fetchRuntime(electronPackage, showPercent)
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K')
  if (reason !== undefined) {
    rememberRefusal(refusalFile, { atMs: Date.now(), version, reason })
    return say('UNREACHABLE', reason)
  }
  forgetRefusal(refusalFile)
  return findRuntime(electronPackage, process.platform, process.env) ?? say('UNREACHABLE', 'electron')
}

let shownPercent = -100
/** One line that counts up on a terminal, a line for every quarter elsewhere. */
function showPercent(percent: number): void {
  const step = process.stdout.isTTY ? 1 : 25
  if (percent < shownPercent + step) return
  shownPercent = percent
  process.stdout.write(process.stdout.isTTY ? `\r${texts.fetching(percent)}` : `${texts.fetching(percent)}\n`)
}

/** The very same process becomes the terminal: no child to lose, and its signals and exit code are our own. */
async function runHost(words: readonly string[]): Promise<void> {
  process.argv = [process.execPath, join(root, 'out', 'host', 'main.js'), ...words]
  await import(pathToFileURL(process.argv[1] ?? '').href)
}

function say(why: NoElectron, what: string): undefined {
  console.log(texts.noElectron[why](what))
}

function refuse(refusal: StartRefusal, what = '', exitCode = 1): void {
  console.error(texts.refusals[refusal](what))
  process.exitCode = exitCode
}

await start()
