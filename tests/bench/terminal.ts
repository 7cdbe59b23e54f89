import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { connect, connectAs, type Connection } from '../support/client.ts'

const root = resolve(import.meta.dirname, '..', '..')
const manager = { number: '9001', pin: '924681' }
const clerkPin = '135791'

export type BenchTerminal = {
  readonly address: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

/** The product as it is delivered: the built host where it is built, else the source. */
export const hostFile =
  [join(root, 'out', 'host', 'main.js'), join(root, 'electron', 'host', 'main.ts')].find((file) =>
    existsSync(file),
  ) ?? ''

/** Calls need no pages, so a bench does not wait for their build. */
function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-no-pages-'))
  writeFileSync(join(folder, 'desk.html'), '')
  return folder
}

export async function startTerminalProcess(dataFolder: string): Promise<BenchTerminal> {
  const args = [
    hostFile,
    '--data',
    dataFolder,
    '--port',
    '0',
    '--migrations',
    join(root, 'migrations'),
    '--pages',
    pagesFolder(),
  ]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  })
  for await (const line of createInterface(child.stdout)) {
    const found = /Desk: http:\/\/(127\.0\.0\.1:\d+)\//.exec(line)
    if (found === null) continue
    child.stdout.resume()
    return {
      address: `ws://${found[1]}/api`,
      process: child,
      async stop() {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      },
    }
  }
  throw new Error('the terminal did not start')
}

export type Clerk = Connection & { readonly serviceId: string }

/** A hall with `count` counters and as many clerks, each signed in and at a counter. */
export async function makeHall(
  address: string,
  count: number,
): Promise<{ readonly manager: Connection; readonly clerks: readonly Clerk[] }> {
  const commandId = () => crypto.randomUUID()
  const setUp = await connect(address)
  await setUp.client.hall.setUp({
    commandId: commandId(),
    hallName: 'Bench',
    timeZone: 'Asia/Shanghai',
    services: [{ letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' }],
    counters: Array.from({ length: count }, (_, index) => ({ number: index + 1, serviceLetters: ['A'] })),
    manager: { ...manager, name: 'Bench' },
  })
  setUp.close()
  const boss = await connectAs(address, manager.number, manager.pin)
  const { counters, services } = await boss.client.hall.configuration()
  const serviceId = services[0]?.id ?? ''
  const clerks: Clerk[] = []
  for (const [index, counter] of counters.entries()) {
    const number = String(8001 + index)
    await boss.client.staff.add({
      commandId: commandId(),
      number,
      name: number,
      role: 'clerk',
      pin: clerkPin,
    })
    const connection = await connectAs(address, number, clerkPin)
    await connection.client.counter.occupy({ commandId: commandId(), counterId: counter.id })
    clerks.push(Object.assign(connection, { serviceId }))
  }
  return { manager: boss, clerks }
}
