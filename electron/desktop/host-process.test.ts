import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { HostProcess } from './host-process.ts'

/** Stands in for Electron's utility process: keeps what it was told. */
class FakeChild extends EventEmitter {
  readonly told: { readonly message: unknown; readonly ports: readonly unknown[] }[] = []
  readonly kill = vi.fn<() => boolean>(() => this.emit('exit', null))

  postMessage(message: unknown, ports: readonly unknown[] = []): void {
    this.told.push({ message, ports })
  }
}

const electron = vi.hoisted(() => ({ children: [] as unknown[], ports: 0 }))
vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = new FakeChild()
      electron.children.push(child)
      return child
    },
  },
  MessageChannelMain: class {
    readonly port1 = `host end ${(electron.ports += 1)}`
    readonly port2 = `page end ${electron.ports}`
  },
}))

const children = () => electron.children as FakeChild[]
const lastChild = () => children().at(-1) ?? new FakeChild()
const heard = { refused: vi.fn<(message: string, exitCode: number) => void>(), gaveUp: vi.fn<() => void>() }
const makePage = () => {
  const posted: unknown[] = []
  const page = {
    isDestroyed: () => false,
    postMessage: (channel: string, _message: unknown, ports: readonly unknown[]) =>
      posted.push([channel, ports]),
  }
  return { posted, page: page as unknown as Parameters<HostProcess['givePort']>[0] }
}

let host: HostProcess
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  electron.children = []
  electron.ports = 0
  vi.clearAllMocks()
  host = new HostProcess('host.js', ['--demo'], heard)
  host.start()
})
afterEach(() => vi.useRealTimers())

it('gives a page that asked too early its port as soon as the terminal process is ready', () => {
  const { page, posted } = makePage()
  host.givePort(page)
  expect([posted, lastChild().told]).toEqual([[], []])
  lastChild().emit('message', { type: 'ready' })
  expect([posted, lastChild().told]).toEqual([
    [['guitai:port', ['page end 1']]],
    [{ message: { type: 'window' }, ports: ['host end 1'] }],
  ])
})

it('starts the terminal process again when it dies, and serves the pages that ask meanwhile', () => {
  lastChild().emit('message', { type: 'ready' })
  lastChild().emit('exit', 70)
  const { page, posted } = makePage()
  host.givePort(page)
  expect(children()).toHaveLength(1)
  vi.advanceTimersByTime(200)
  expect([children().length, posted]).toEqual([2, []])
  lastChild().emit('message', { type: 'ready' })
  expect(posted).toEqual([['guitai:port', ['page end 1']]])
})

it('outlives an error of its terminal process and starts it again (a fatal error of the engine)', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  lastChild().emit('error', 'FatalError', 'v8::Heap', '{}')
  lastChild().emit('exit', 70)
  vi.advanceTimersByTime(200)
  expect(children()).toHaveLength(2)
})

it('gives up, and says so once, when it dies six times in a minute', () => {
  for (let death = 0; death < 6; death += 1) {
    lastChild().emit('exit', 70)
    vi.advanceTimersByTime(5_000)
  }
  expect([children().length, heard.gaveUp.mock.calls.length]).toEqual([6, 1])
})

it('does not start again what refused to start, and tells why', () => {
  lastChild().emit('message', { type: 'refused', message: 'Not started: disk full', exitCode: 1 })
  lastChild().emit('exit', 1)
  vi.advanceTimersByTime(60_000)
  expect([children().length, heard.refused.mock.calls]).toEqual([1, [['Not started: disk full', 1]]])
})

it('stops the terminal process by asking, waits for its end and starts no other', async () => {
  lastChild().emit('message', { type: 'ready' })
  const stopped = host.stop()
  expect(lastChild().told).toEqual([{ message: { type: 'stop' }, ports: [] }])
  lastChild().emit('exit', 0)
  await stopped
  vi.advanceTimersByTime(60_000)
  expect([children().length, lastChild().kill.mock.calls.length]).toEqual([1, 0])
})

it('kills a terminal process that does not stop when asked', async () => {
  const stopped = host.stop()
  vi.advanceTimersByTime(5_000)
  await stopped
  expect(lastChild().kill.mock.calls).toHaveLength(1)
})

it('does not heed messages it does not know', () => {
  for (const message of [undefined, null, 'ready', {}, { type: 'unknown' }])
    lastChild().emit('message', message)
  const { page, posted } = makePage()
  host.givePort(page)
  expect(posted).toEqual([])
})
