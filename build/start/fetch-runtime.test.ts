import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchRuntime } from './fetch-runtime.ts'

let folder = ''
let server: Server | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-fetch-'))
  const name = `electron-v45.4.1-${process.platform}-${process.arch}.zip`
  writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}')
  writeFileSync(join(folder, 'checksums.json'), JSON.stringify({ [name]: '0'.repeat(64) }))
  // The package's own cache is not to be touched.
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  server?.closeAllConnections()
  server?.close()
  rmSync(folder, { recursive: true })
})

async function mirror(answer: RequestListener): Promise<string[]> {
  const asked: string[] = []
  const open = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server = open
  await new Promise<void>((done) => open.listen(0, '127.0.0.1', done))
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(open.address() as AddressInfo).port}/mirror/`)
  return asked
}

it('asks the mirror that ELECTRON_MIRROR names, and tells in one line what it answered', async () => {
  const asked = await mirror((_request, response) => response.writeHead(403).end())
  const reason = await fetchRuntime(folder, () => {})
  expect(asked).toEqual([`/mirror/v45.4.1/electron-v45.4.1-${process.platform}-${process.arch}.zip`])
  expect(reason).toMatch(/^Response code 403 [^\n]*$/)
})

it('shows progress, and takes nothing whose checksum is wrong', async () => {
  const shown: number[] = []
  await mirror((_request, response) => response.writeHead(200, { 'content-length': 4 }).end('evil'))
  const reason = await fetchRuntime(folder, (percent) => shown.push(percent))
  expect([shown.at(-1), reason]).toEqual([100, expect.stringMatching(/checksum/i)])
})

it('gives up when nothing answers', async () => {
  await mirror(() => {})
  expect(await fetchRuntime(folder, () => {}, 200)).toBe('no answer for 0.2 s')
})
