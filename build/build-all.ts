import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildPart, isBuilt, type BuiltPart } from './source-stamp.ts'

const root = resolve(import.meta.dirname, '..')
const settings = ['package-lock.json', 'build/build-all.ts']

/** What the browser shows. */
const pages: BuiltPart = {
  name: 'pages',
  sources: ['renderer', 'shared', 'vite.config.ts', ...settings],
  outputs: ['desk', 'customer-screen', 'hall-display', 'guide'].map((page) => `out/renderer/${page}.html`),
}

/** The terminal process, and Electron's main process and preload script. */
const program: BuiltPart = {
  name: 'program',
  sources: ['electron', 'shared', 'electron.vite.config.ts', ...settings],
  outputs: ['out/host/main.js', 'out/desktop/main.js', 'out/desktop/preload.cjs'],
}

/** Builds what changed since, in a process of its own: the bundler's memory does not stay. False when it failed. */
export function buildWhenChanged(announcement: string): boolean {
  if ([pages, program].every((part) => isBuilt(root, part))) return true
  console.log(announcement)
  const words = [join(import.meta.dirname, 'build-all.ts'), '--quiet']
  return spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status === 0
}

async function buildPages(): Promise<void> {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
}

async function buildProgram(): Promise<void> {
  const { build } = await import('electron-vite')
  // A piece of an earlier build would be packed into the installer.
  for (const folder of ['chunks', 'desktop', 'host'])
    rmSync(join(root, 'out', folder), { recursive: true, force: true })
  // The pages have a configuration of their own, which a browser without Electron needs too.
  const configFile = join(root, 'electron.vite.config.ts')
  await build({ root, configFile, logLevel: 'warn', ignoreConfigWarning: true })
}

if (import.meta.main) {
  const isQuiet = process.argv.includes('--quiet')
  for (const [part, build] of [
    [pages, buildPages],
    [program, buildProgram],
  ] as const) {
    const wasBuilt = isBuilt(root, part)
    if (!wasBuilt) await buildPart(root, part, build)
    if (!isQuiet) console.log(`${part.name}: ${wasBuilt ? 'up to date' : 'built'}`)
  }
}
