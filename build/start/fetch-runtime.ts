import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setGlobalProxyFromEnv } from 'node:http'
import { join } from 'node:path'
import { downloadArtifact, type FetchDownloaderOptions } from '@electron/get'
import { z } from 'zod'
import { readVersion } from './find-runtime.ts'

/** Given up when nothing arrives for this long. */
const usualPatienceMs = 10_000

/**
 * Fetches Electron's runtime into its package. Mirrors are read by @electron/get from ELECTRON_MIRROR and npm's
 * electron_mirror, proxies from the usual variables. Returns why it failed, undefined when it did not.
 */
export async function fetchRuntime(
  electronPackage: string,
  showPercent: (percent: number) => void,
  patienceMs = usualPatienceMs,
): Promise<string | undefined> {
  const silence = new AbortController()
  const giveUp = () => silence.abort(new Error(`no answer for ${patienceMs / 1000} s`))
  const timer = setTimeout(giveUp, patienceMs)
  const downloadOptions: FetchDownloaderOptions = {
    quiet: true,
    signal: silence.signal,
    getProgressCallback: ({ percent }) => {
      timer.refresh()
      showPercent(Math.floor(percent * 100))
      return Promise.resolve()
    },
  }
  const restoreProxy = setGlobalProxyFromEnv()
  try {
    // Into Electron's cache, where its own installer finds it, checks it again and unpacks it.
    await downloadArtifact({
      version: readVersion(electronPackage),
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: readChecksums(electronPackage),
      downloadOptions,
    })
  } catch (error) {
    return reasonOf(error)
  } finally {
    clearTimeout(timer)
    restoreProxy()
  }
  const { status, stderr } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return status === 0 ? undefined : (stderr.trim().split('\n')[0] ?? 'it could not be unpacked')
}

function readChecksums(electronPackage: string): Record<string, string> {
  const content: unknown = JSON.parse(readFileSync(join(electronPackage, 'checksums.json'), 'utf8'))
  return z.record(z.string(), z.string()).parse(content)
}

/** One line a person can act on; fetch hides the reason of a failed connection in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const text = cause instanceof Error ? cause.message || cause.name : String(cause)
  return text.split('\n')[0] ?? text
}
