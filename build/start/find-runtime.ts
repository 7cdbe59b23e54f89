import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Electron's executable, as unpacked by its package or named by ELECTRON_OVERRIDE_DIST_PATH; undefined when it is not there. */
export function findRuntime(
  electronPackage: string,
  platform: NodeJS.Platform,
  env: Environment,
): string | undefined {
  const name = executables[platform] ?? 'electron'
  const ownDist = env['ELECTRON_OVERRIDE_DIST_PATH']
  if (ownDist !== undefined && ownDist !== '') return existing(join(ownDist, name))
  const dist = join(electronPackage, 'dist')
  // A runtime of an older package would lack what the program is built for.
  if (readTrimmed(join(dist, 'version')).replace(/^v/, '') !== readVersion(electronPackage)) return undefined
  return existing(join(dist, name))
}

export function readVersion(electronPackage: string): string {
  const content: unknown = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'))
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : ''
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}

function readTrimmed(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}
