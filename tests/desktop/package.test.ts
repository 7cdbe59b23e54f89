import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from '@electron/asar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWhenChanged } from '../../build/build-all.ts'
import { connect } from '../support/client.ts'
import { runProgram } from '../support/run-program.ts'
import { groupContent, packApplication, readFuses, root } from './pack-application.ts'

const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
let folder = ''
let application = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-packed-'))
  expect(buildWhenChanged('building')).toBe(true)
  application = packApplication(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What must be in the archive, and nothing beside it. */
function wantedContent(): Record<string, string[]> {
  return {
    package: ['package.json'],
    host: ['out/host/main.js'],
    desktop: ['out/desktop/main.js', 'out/desktop/preload.cjs'],
    'of both': ['out/chunks/desktop-bridge.js'],
    pages: listBelow('out/renderer'),
    migrations: listBelow('migrations').filter((file) => file.endsWith('.sql')),
    catalogue: listBelow('catalogue'),
    binaries: [binary],
    'better-sqlite3': [
      'node_modules/better-sqlite3/LICENSE',
      ...listBelow('node_modules/better-sqlite3/lib'),
      'node_modules/better-sqlite3/package.json',
    ],
  }
}

function listBelow(place: string): string[] {
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

it('packs host, windows, pages, migrations, kinds of business and this platform’s SQLite, and no test, source or other package (L19)', () => {
  const content = groupContent(application)
  expect(content).toEqual(wantedContent())
  expect(content['pages']).toEqual(
    expect.arrayContaining(
      ['customer-screen', 'desk', 'guide', 'hall-display'].map((page) => `out/renderer/${page}.html`),
    ),
  )
  // A binary cannot be loaded from inside the archive.
  expect(existsSync(join(application, 'resources', 'app.asar.unpacked', binary))).toBe(true)
})

it('sees when the SQLite binary is left out (L19)', () => {
  const other = join(folder, 'without-binary')
  const content = groupContent(packApplication(other, 'prebuilds'))
  const { binaries: _, ...rest } = wantedContent()
  expect(content).toEqual(rest)
})

it('needs no package in Electron’s own process but Electron', () => {
  const found = ['main.js', 'preload.cjs'].map((file) => {
    const code = readFileSync(join(root, 'out', 'desktop', file), 'utf8')
    const names = [...code.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*["']([^"']+)["']/g)].map(
      ([, name]) => name,
    )
    return [...new Set(names.filter((name) => !name?.startsWith('node:')))].toSorted((one = '', other = '') =>
      one.localeCompare(other),
    )
  })
  expect(found).toEqual([['../chunks/desktop-bridge.js', 'electron'], ['electron']])
})

it('packs an executable that is no Node, takes no NODE_OPTIONS or inspector, and runs this archive only', () => {
  // RunAsNode, cookies, NodeOptions, inspector, integrity, OnlyLoadAppFromAsar, snapshot, file protocol, the ninth as delivered.
  expect(readFuses(application)).toBe('000001001')
})

it('starts the packed terminal process, which makes a hall and answers', async ({ skip }) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') skip('the archive was packed for Linux x64')
  const place = join(folder, 'extracted')
  extractAll(join(application, 'resources', 'app.asar'), place)
  const host = runProgram([join(place, 'out/host/main.js'), '--data', join(folder, 'data'), '--port', '0'], {
    cwd: folder,
  })
  const [, address = ''] = await host.hear(/Desk: http:\/\/(\S+)\//)
  const terminal = await connect(`ws://${address}/api`)
  const status = await terminal.client.hall.status()
  const page = await fetch(`http://${address}/`)
  terminal.close()
  host.kill('SIGTERM')
  expect([status.programVersion, page.status, await host.ended]).toEqual([
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    200,
    { code: 0, signal: null },
  ])
})
