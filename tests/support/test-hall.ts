import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, createLocalClient, prepareTerminal, type AppParts } from '../../electron/core/app.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import type { Ports } from '../../electron/core/ports.ts'
import { findStaffByNumber } from '../../electron/core/staff/index.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import type { SetUp } from '../../shared/hall/contract.ts'
import type { Client } from './client.ts'
import { catalogue } from './catalogue.ts'
import { migrations } from './migrations.ts'
import { noDiagnostics } from './no-diagnostics.ts'
import { createFileStore } from '../../electron/host/adapters/file-store.ts'

/** 2026-11-23 09:00 in Shanghai. */
export const openingMs = Date.UTC(2026, 10, 23, 1, 0)

export const people = {
  manager: { number: '1001', name: '周岚', pin: '2468' },
  clerk: { number: '1007', name: '张敏', pin: '1357' },
  otherClerk: { number: '1008', name: '阿依古丽·买买提江', pin: '1357' },
} as const

/** The manager, typed in at a clerk's desk. */
export const managerApproval = { number: people.manager.number, pin: people.manager.pin } as const

const usualHall = {
  hallName: '滨江营业厅',
  timeZone: 'Asia/Shanghai',
  services: [
    { letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' },
    { letter: 'B', nameZh: '业务办理', nameEn: 'Business', defaultKindId: 'electricity-business' },
  ],
  counters: [
    { number: 1, serviceLetters: ['A', 'B'] },
    { number: 2, serviceLetters: ['A'] },
    { number: 3, serviceLetters: ['B'] },
  ],
  manager: people.manager,
} satisfies SetUp

export type TestHall = {
  readonly app: AppParts
  readonly folder: string
  /** Moves wall clock and steady axis on together. */
  readonly advance: (ms: number) => void
  /** What the machine answers of itself; a test may change it. */
  readonly devices: { free: number | undefined; clockAheadOfHost: number | undefined }
  /** The log's last lines, for a test to write into. */
  readonly log: string[]
  /** Somebody sets the PC's clock: the wall jumps, the steady axis does not. */
  readonly setClock: (byMs: number) => void
  /** Everything of the API, in this process, as the person with this number; signed in on first use. */
  readonly as: (number: string) => Promise<Client>
  readonly anybody: Client
  /** A new session of this person, for a client over a transport. */
  readonly tokenOf: (number: string) => string
  /** Closes and opens the same file again: a restart. Sessions are gone, clients of before answer SIGNED_OUT. */
  readonly restart: () => void
  readonly close: () => void
}

type Wanted = Partial<SetUp> & {
  readonly isSetUp?: boolean
  /** A closed file to begin with, of a hall that was prepared before. */
  readonly template?: string
}

/** A real hall on a real file in a temporary folder; only clock and ids are the test's own. */
export async function openTestHall({ isSetUp = true, template, ...setUp }: Wanted = {}): Promise<TestHall> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-hall-'))
  const file = join(folder, 'guitai.sqlite')
  if (isSetUp) copyFileSync(template ?? (await templateOf({ ...usualHall, ...setUp })), file)
  const clock = { atMs: openingMs, steadyMs: openingMs }
  const devices: TestHall['devices'] = { free: 50_000_000_000, clockAheadOfHost: undefined }
  const log: string[] = []
  const ports = portsOf(folder, () => ({ ...clock }), devices, log)
  let app = openApp(file, ports)
  let clients = new Map<string, Client>()

  /** Without the PIN, whose hash is slow on purpose; signing in has tests of its own. */
  const tokenOf = (number: string) => {
    const staff = app.database.read((tx) => findStaffByNumber(tx, number))
    if (staff === undefined) throw new Error(`nobody has the number ${number}`)
    const actor = { staffId: staff.id, staffNumber: staff.number, role: staff.role }
    return app.sessions.open(actor, crypto.randomUUID(), clock, 10)
  }
  const clientWith = (token?: string): Client => createLocalClient(app, () => token)

  return {
    get app() {
      return app
    },
    folder,
    devices,
    log,
    advance(ms) {
      clock.atMs += ms
      clock.steadyMs += ms
    },
    setClock(byMs) {
      clock.atMs += byMs
    },
    tokenOf,
    as(number) {
      const client = clients.get(number) ?? clientWith(tokenOf(number))
      clients.set(number, client)
      return Promise.resolve(client)
    },
    get anybody() {
      return clientWith()
    },
    restart() {
      app.database.close()
      app = openApp(file, ports)
      clients = new Map()
    },
    close() {
      app.database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

function portsOf(
  folder: string,
  now: () => Moment,
  devices?: TestHall['devices'],
  log: readonly string[] = [],
): Ports {
  return {
    clock: { now },
    ids: { next: () => crypto.randomUUID() },
    log: { info: () => {}, warn: () => {}, fault: (incident, error) => console.error(incident, error) },
    devices: { freeBytes: () => devices?.free, clockAheadOfHostMs: () => devices?.clockAheadOfHost },
    diagnostics: { ...noDiagnostics, recentLog: () => log },
    files: createFileStore(join(folder, 'attachments')),
  }
}

function openApp(file: string, ports: Ports): AppParts {
  const { atMs } = ports.clock.now()
  const database = openDatabase(file, migrations, atMs)
  prepareTerminal(database, { id: ports.ids.next(), isDemonstration: false, atMs }, catalogue)
  return createApp(database, ports, 'test')
}

const templates = new Map<string, Promise<string>>()

/** A closed file of a hall that was set up with its people, made once for each kind of hall and then copied. */
function templateOf(setUp: SetUp): Promise<string> {
  const key = JSON.stringify(setUp)
  const template = templates.get(key) ?? makeTemplate(setUp)
  templates.set(key, template)
  return template
}

async function makeTemplate(setUp: SetUp): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-template-'))
  const file = join(folder, 'guitai.sqlite')
  const app = openApp(
    file,
    portsOf(folder, () => ({ atMs: openingMs, steadyMs: openingMs })),
  )
  const session: { token?: string } = {}
  const client = createLocalClient(app, () => session.token)
  const commandId = () => crypto.randomUUID()
  await client.hall.setUp({ ...setUp, commandId: commandId() })
  const { number, pin } = setUp.manager
  session.token = (await client.staff.signIn({ commandId: commandId(), number, pin })).token
  for (const clerk of [people.clerk, people.otherClerk]) {
    await client.staff.add({ commandId: commandId(), ...clerk, role: 'clerk' })
  }
  app.database.close()
  return file
}
