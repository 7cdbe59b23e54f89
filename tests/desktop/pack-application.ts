import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listPackage } from '@electron/asar'

export const root = resolve(import.meta.dirname, '..', '..')
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** As Electron 45 is delivered: version 1, nine fuses. */
const deliveredFuses = '101100011'

/** electron-builder copies this instead of a runtime, which cannot be fetched everywhere; only its fuses are real. */
function makeStandIn(folder: string): string {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const executable = join(folder, 'electron')
  writeFileSync(
    executable,
    `#!/bin/sh\n${sentinel}\u0001${String.fromCodePoint(deliveredFuses.length)}${deliveredFuses}`,
  )
  chmodSync(executable, 0o755)
  return folder
}

/** Packs for Linux with electron-builder.yml, less the lines that hold `without`. Returns the unpacked application's folder. */
export function packApplication(folder: string, without?: string): string {
  mkdirSync(folder, { recursive: true })
  const lines = readFileSync(join(root, 'electron-builder.yml'), 'utf8').split('\n')
  const config = join(folder, 'electron-builder.yml')
  writeFileSync(config, lines.filter((line) => without === undefined || !line.includes(without)).join('\n'))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish',
      'never',
      '--config',
      config,
      `--config.electronDist=${makeStandIn(join(folder, 'runtime'))}`,
      `--config.directories.output=${join(folder, 'packed')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`electron-builder failed\n${stdout}\n${stderr}`)
  return join(folder, 'packed', 'linux-unpacked')
}

/** Every file of the archive, by what it is there for. */
export function groupContent(application: string): Record<string, string[]> {
  const groups: Record<string, string[]> = {}
  const all = listPackage(join(application, 'resources', 'app.asar'), { isPack: false })
  const paths = all.map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
  for (const path of paths) {
    // The list names folders too.
    if (paths.some((other) => other.startsWith(`${path}/`))) continue
    ;(groups[groupOf(path)] ??= []).push(path)
  }
  for (const group of Object.values(groups)) group.sort()
  return groups
}

function groupOf(path: string): string {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['package', /^package\.json$/],
    ['host', /^out\/host\//],
    ['desktop', /^out\/desktop\//],
    ['of both', /^out\/chunks\//],
    ['pages', /^out\/renderer\//],
    ['migrations', /^migrations\//],
    ['catalogue', /^catalogue\//],
    ['binaries', /\.node$/],
    ['better-sqlite3', /^node_modules\/better-sqlite3\//],
  ]
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'not wanted'
}

/** The packed executable's fuses, `0` off and `1` on, in Electron's order. */
export function readFuses(application: string): string {
  const content = readFileSync(join(application, 'guitai'), 'latin1')
  const start = content.indexOf(sentinel) + sentinel.length + 2
  return content.slice(start, start + deliveredFuses.length)
}
