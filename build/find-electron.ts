import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { downloadArtifact } from '@electron/get'
import type { NoElectron } from './start-texts.ts'

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const refusalFile = join(import.meta.dirname, '..', 'node_modules', '.cache', 'guitai', 'electron-refused')
const refusalKeptMs = 24 * 3600 * 1000
const silenceMs = 10_000

type Wish = {
  /** False: --no-electron. */
  readonly isWanted: boolean
  /** True: --electron, ask again although it was refused lately. */
  readonly isInsisted: boolean
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
}

/** The runtime's executable, where it is there already. */
export function findRuntime(env: NodeJS.ProcessEnv): string | undefined {
  const pathFile = join(packageFolder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const executable = join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist'), name)
  return existsSync(executable) ? executable : undefined
}

/** What speaks against Electron before anything is fetched; undefined: nothing does. */
export function objectionTo(
  wish: Wish,
  refusedAtMs: number | undefined,
  nowMs: number,
  hasRuntime: boolean,
): NoElectron | undefined {
  if (!wish.isWanted) return 'not-wanted'
  const hasDisplay = wish.env['DISPLAY'] !== undefined || wish.env['WAYLAND_DISPLAY'] !== undefined
  if (wish.platform === 'linux' && !hasDisplay) return 'no-display'
  const isRefusedLately = refusedAtMs !== undefined && nowMs - refusedAtMs < refusalKeptMs
  return isRefusedLately && !wish.isInsisted && !hasRuntime ? 'refused-lately' : undefined
}

export function whenRefused(): number | undefined {
  return existsSync(refusalFile) ? statSync(refusalFile).mtimeMs : undefined
}

/**
 * Fetches the runtime from where Electron's own settings point (ELECTRON_MIRROR, npm's electron_mirror). Given up when
 * nothing comes for 10 s; that is remembered for a day, so that the next start does not wait again.
 */
export async function fetchRuntime(onProgress: (percent: number) => void): Promise<string | undefined> {
  try {
    await withoutSilence((isAlive) => {
      const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
        version: string
      }
      return downloadArtifact({
        version,
        artifactName: 'electron',
        platform: process.platform,
        arch: process.arch,
        checksums: JSON.parse(readFileSync(join(packageFolder, 'checksums.json'), 'utf8')) as Record<
          string,
          string
        >,
        downloadOptions: {
          quiet: true,
          getProgressCallback: ({ percent }) => {
            isAlive()
            onProgress(Math.floor(percent * 100))
            return Promise.resolve()
          },
        },
      })
    })
    // Electron's own script unpacks what now lies in the cache.
    spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' })
    rmSync(refusalFile, { force: true })
  } catch {
    // Whatever the network answered, the person gets the pages in the browser and one line that says so.
    mkdirSync(dirname(refusalFile), { recursive: true })
    writeFileSync(refusalFile, '')
  }
  return findRuntime(process.env)
}

async function withoutSilence<Value>(work: (isAlive: () => void) => Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing answers')), silenceMs)
  })
  try {
    return await Promise.race([work(() => timer?.refresh()), silence])
  } finally {
    clearTimeout(timer)
  }
}
