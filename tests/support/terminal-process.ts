import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(import.meta.dirname, '..', '..')

export type TerminalProcess = {
  /** The pages, e.g. `http://127.0.0.1:40123`. */
  readonly pages: string
  /** The API, e.g. `ws://127.0.0.1:40123/api`. */
  readonly address: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/** The product as it is delivered: the built host where it is built, else the source. */
const hostFile =
  [join(root, 'out', 'host', 'main.js'), join(root, 'electron', 'host', 'main.ts')].find((file) =>
    existsSync(file),
  ) ?? ''

type Options = {
  readonly dataFolder: string
  readonly isDemonstration?: boolean
  /** False where only the API is driven, so that nothing waits for built pages. */
  readonly hasPages?: boolean
}

/** Starts a terminal of its own process on a free port and waits until it has printed where it is. */
export async function startTerminalProcess(options: Options): Promise<TerminalProcess> {
  const pagesFolder = options.hasPages === true ? join(root, 'out', 'renderer') : makeNoPages()
  const folders = [
    '--data',
    options.dataFolder,
    '--migrations',
    join(root, 'migrations'),
    '--catalogue',
    join(root, 'catalogue'),
    '--pages',
    pagesFolder,
  ]
  const args = [hostFile, '--port', '0', ...folders, ...(options.isDemonstration === true ? ['--demo'] : [])]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  })
  // A test or bench that fails half-way leaves no terminal behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const [, host] = /Desk: http:\/\/(127\.0\.0\.1:\d+)\//.exec(line) ?? []
    if (host === undefined) continue
    child.stdout.resume()
    return { pages: `http://${host}`, address: `ws://${host}/api`, process: child, stop }
  }
  throw new Error('the terminal did not start')
}

function makeNoPages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-no-pages-'))
  writeFileSync(join(folder, 'desk.html'), '')
  return folder
}
