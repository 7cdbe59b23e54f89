import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'better-sqlite3'
import { measure, timed, type Measured } from './measure.ts'

/** The same number of clients against a server that does nothing but commit `bytes` durably. */
export async function measureBare(
  folder: string,
  bytes: number,
  clients: number,
  rounds: number,
): Promise<Measured> {
  const server = spawn(
    process.execPath,
    [
      join(import.meta.dirname, 'bare-server.ts'),
      join(folder, `bare-${bytes}-${clients}.sqlite`),
      String(bytes),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [address] = (await once(createInterface(server.stdout), 'line')) as [string]
  const sockets = await Promise.all(Array.from({ length: clients }, () => openSocket(address)))
  await measure('warm-up', sockets, Math.ceil(rounds / 10), async (ask) => ({
    ...(await timed(ask)),
    commands: 1,
  }))
  const measured = await measure('bare server', sockets, rounds, async (ask) => ({
    ...(await timed(ask)),
    commands: 1,
  }))
  server.kill()
  await once(server, 'exit')
  return measured
}

async function openSocket(address: string): Promise<() => Promise<unknown>> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  let id = 0
  const waiting = new Map<number, (answer: unknown) => void>()
  socket.addEventListener('message', (event) => {
    const answer = JSON.parse(String(event.data)) as { id: number }
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  return () =>
    new Promise((resolve) => {
      id += 1
      waiting.set(id, resolve)
      socket.send(
        JSON.stringify({
          id,
          commandId: crypto.randomUUID(),
          serviceId: crypto.randomUUID(),
          care: 'ordinary',
        }),
      )
    })
}

/** better-sqlite3 alone, in this process: one durable commit of `bytes`. */
export async function measureRaw(folder: string, bytes: number, rounds: number): Promise<Measured> {
  const db = new Sqlite(join(folder, `raw-${bytes}.sqlite`))
  for (const setting of ['journal_mode = WAL', 'synchronous = FULL']) db.pragma(setting)
  db.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO entry (content) VALUES (?)')
  const content = Buffer.alloc(bytes, 1)
  const measured = await measure('raw commit', [db], rounds, () => {
    const begin = performance.now()
    insert.run(content)
    return Promise.resolve({ latencyMs: performance.now() - begin, commands: 1 })
  })
  db.close()
  return measured
}
