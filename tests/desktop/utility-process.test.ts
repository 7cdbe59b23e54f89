import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWhenChanged } from '../../build/build-all.ts'
import { demonstrationClerks } from '../../electron/host/demonstration/staff.ts'
import type { Client } from '../support/client.ts'
import { root } from './pack-application.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-utility-'))
  expect(buildWhenChanged('building')).toBe(true)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The bundle that Electron forks, as Electron forks it: without HTTP, and told what to do by messages. */
function fork(...words: readonly string[]): Worker {
  const file = pathToFileURL(join(root, 'out', 'host', 'main.js')).href
  return new Worker(new URL('as-utility-process.ts', import.meta.url), {
    workerData: { file, words: ['--no-http', ...words] },
  })
}

it('serves each window over a port of its own and closes its file when the application stops', async () => {
  const host = fork('--demo', '--data', join(folder, 'demo'))
  const [first] = (await once(host, 'message')) as unknown[]
  const windows = ['desk', 'customer screen'].map(() => {
    const { port1, port2 } = new MessageChannel()
    host.postMessage({ data: { type: 'window' }, ports: [port1] }, [port1])
    port2.start()
    return { port: port2, client: createORPCClient<Client>(new RPCLink({ port: port2 })) }
  })
  const answers = await Promise.all(windows.map(async ({ client }) => (await client.hall.status()).setUp))
  const closed = Promise.all(windows.map(({ port }) => once(port, 'close')))
  const [clerk] = demonstrationClerks
  const session = await windows[0]?.client.staff.signIn({
    commandId: crypto.randomUUID(),
    number: clerk.number,
    pin: clerk.pin,
  })
  host.postMessage({ data: { type: 'stop' }, ports: [] })
  const [exitCode] = (await once(host, 'exit')) as unknown[]
  // The pages notice by their ports that the terminal process is gone.
  await closed
  expect([first, answers, typeof session?.token, exitCode]).toEqual([
    { type: 'ready' },
    [true, true],
    'string',
    0,
  ])
})

it('tells why it does not start before it ends', async () => {
  writeFileSync(join(folder, 'a-file'), '')
  const host = fork('--data', join(folder, 'a-file', 'data'))
  const ended = once(host, 'exit')
  const [message] = (await once(host, 'message')) as unknown[]
  expect([message, await ended]).toEqual([
    {
      type: 'refused',
      message: expect.stringContaining(join(folder, 'a-file', 'data')) as string,
      exitCode: 1,
    },
    [1],
  ])
})
