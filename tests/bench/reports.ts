import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { createApp } from '../../electron/core/app.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import { keepDays } from '../../electron/core/reports/keep-days.ts'
import { addDays, instantOf } from '../../shared/kernel/local-instant.ts'
import { businessDayOf } from '../../shared/kernel/time.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { makeBusiness } from '../support/make-business.ts'
import { migrations } from '../support/migrations.ts'
import { createFileStore } from '../../electron/host/adapters/file-store.ts'
import { noDiagnostics } from '../support/no-diagnostics.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { measure, percentile, table, timed } from './measure.ts'
import { importAccounts, makeHall, managerOfBench } from './terminal.ts'

const timeZone = 'Asia/Shanghai'
/** A hall of six counters that is never empty: so many a day, for a month or for eight years. */
const visitsADay = 334
const sizes = [10_000, 1_000_000] as const
const counters = 6
const rounds = 100
const limits = { day: 50, month: 200 } as const

/** Day and month of a hall with a month's visits and of one with a million, over WebSocket as the manager's page asks. */
export async function benchReports(): Promise<void> {
  const found = new Map<number, ReadonlyMap<string, readonly number[]>>()
  for (const size of sizes) found.set(size, await measureSize(size))
  const [small, large] = sizes.map((size) => found.get(size))
  const rows = [...(large ?? [])].map(([name, many]) => {
    const few = small?.get(name) ?? []
    const [fewMs, manyMs] = [percentile(few, 0.5), percentile(many, 0.5)]
    const limitMs = name.includes('month') ? limits.month : limits.day
    const worst = percentile(many, 0.99)
    return [
      name,
      fewMs.toFixed(1),
      manyMs.toFixed(1),
      worst.toFixed(1),
      (manyMs / fewMs).toFixed(2),
      String(limitMs),
      worst <= limitMs && manyMs <= 2 * fewMs ? 'yes' : 'NO',
    ]
  })
  const head = ['what, ms', '10,000 p50', '1,000,000 p50', 'p99', 'ratio', 'limit', 'holds']
  console.log(`Over WebSocket, one manager, ${rounds} times each; ${visitsADay} visits a day.\n`)
  console.log(table(head, rows))
}

async function measureSize(size: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'guitai-reports-'))
  try {
    await makeFileWithVisits(dataFolder, size)
    const terminal = await startTerminalProcess({ dataFolder })
    const manager = await connectAs(terminal.address, managerOfBench.number, managerOfBench.pin)
    const results = await measureReports(manager)
    manager.close()
    await terminal.stop()
    return results
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function measureReports(manager: Connection): Promise<ReadonlyMap<string, readonly number[]>> {
  const { reports, hall } = manager.client
  const today = (await hall.status()).businessDay ?? ''
  const past = addDays(today, -9)
  const day = { from: past, to: past }
  const present = { from: today, to: today }
  // Up to today, and no longer than the smaller file goes back.
  const month = { from: addDays(today, -29), to: today }
  const asks: Readonly<Record<string, () => Promise<unknown>>> = {
    'past day': () => reports.throughput({ ...day, by: 'counter' }),
    'present day, from its rows': () => reports.throughput({ ...present, by: 'service' }),
    'month with today, by clerk': () => reports.throughput({ ...month, by: 'staff' }),
    'month with today, by hour': () => reports.throughput({ ...month, by: 'hour' }),
    'visits behind a past day': () => reports.behind({ ...day, by: 'hour', key: '10', figure: 'issued' }),
    'day report of a past day': () => reports.day({ businessDay: past }),
  }
  const results = new Map<string, readonly number[]>()
  for (const [name, ask] of Object.entries(asks)) {
    for (let warm = 0; warm < 5; warm += 1) await ask()
    const work = async () => ({ latencyMs: (await timed(ask)).latencyMs, commands: 0 })
    results.set(name, (await measure(name, [manager], rounds, work)).latencies)
  }
  return results
}

async function makeFileWithVisits(dataFolder: string, size: number): Promise<void> {
  const terminal = await startTerminalProcess({ dataFolder })
  const { manager, clerks } = await makeHall(terminal.address, counters, ['A', 'B', 'C'])
  await importAccounts(manager, 1)
  const { services, counters: places } = await manager.client.hall.configuration()
  const staff = await manager.client.staff.list()
  for (const connection of [manager, ...clerks]) connection.close()
  await terminal.stop()
  const file = join(dataFolder, 'guitai.sqlite')
  const begin = performance.now()
  fill(file, size, {
    serviceIds: services.map(({ id }) => id),
    counterIds: places.map(({ id }) => id),
    staffIds: staff.filter(({ role }) => role === 'clerk').map(({ id }) => id),
  })
  const filled = performance.now()
  const kept = keepAll(file)
  const seconds = (filled - begin) / 1000
  const eachMs = (performance.now() - filled) / kept
  console.log(
    `${size.toLocaleString('en')} visits written in ${seconds.toFixed(0)} s, ${Math.round(statSync(file).size / 1e6)} MB; ` +
      `${kept} days kept, ${eachMs.toFixed(1)} ms each`,
  )
}

type Ids = Readonly<Record<'serviceIds' | 'counterIds' | 'staffIds', readonly string[]>>

const kinds = [
  ['resident-payment', 300],
  ['electricity-business', 1200],
  ['other-payment', 1200],
] as const

function fill(file: string, size: number, { serviceIds, counterIds, staffIds }: Ids): void {
  const db = new Sqlite(file)
  db.pragma('synchronous = OFF')
  db.pragma('foreign_keys = ON')
  const business = makeBusiness(db)
  const today = businessDayOf(Date.now(), timeZone)
  const dayCount = Math.ceil(size / visitsADay)
  // The same numbers every time: what is measured must not depend on luck.
  let state = 20_261_123
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  for (let back = dayCount - 1; back >= 0; back -= 1) {
    const day = addDays(today, -back)
    const opensAtMs = instantOf(day, '08:30', timeZone)
    db.transaction(() => {
      // The first day has what is left over, so that the others are alike in every file.
      const ofDay = back === dayCount - 1 ? size - visitsADay * (dayCount - 1) : visitsADay
      for (let each = 0; each < ofDay; each += 1) {
        const place = random(counters)
        const [kindId, limitSeconds] = kinds[random(3)] ?? kinds[0]
        const workedMs = 30_000 + random(limitSeconds * 1200)
        business.addVisit({
          day,
          cameAtMs: opensAtMs + random(8 * 3_600_000),
          serviceId: random(10) === 0 ? null : (serviceIds[random(3)] ?? ''),
          waitMs: random(1_500_000),
          counterId: counterIds[place] ?? '',
          staffId: staffIds[place] ?? '',
          kindId,
          limitSeconds,
          workedMs,
          overrunReason: workedMs > limitSeconds * 1000 ? 'difficult-case' : null,
          quantity: 1 + random(3),
          notServed: null,
          paid: random(2) === 0 ? { means: 'cash', fen: 1 + random(50_000) } : null,
        })
      }
      for (const [place, counterId] of counterIds.entries())
        business.addPause({
          day,
          counterId,
          staffId: staffIds[place] ?? '',
          reason: 'meal',
          fromMs: opensAtMs + 3_600_000 * 3 + place * 1_800_000,
          ms: 1_800_000,
        })
    })()
  }
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

/** What the sweep does three days at a time, at once. */
function keepAll(file: string): number {
  const atMs = Date.now()
  const database = openDatabase(file, migrations, atMs)
  // Those who set the hall up are still at their counters.
  database.connection
    .prepare(
      'UPDATE counter_session SET closed_at_ms = opened_at_ms, closed_steady_ms = opened_steady_ms WHERE closed_at_ms IS NULL',
    )
    .run()
  const app = createApp(
    database,
    {
      clock: { now: () => ({ atMs, steadyMs: atMs }) },
      ids: { next: () => crypto.randomUUID() },
      log: { info: () => {}, warn: () => {}, fault: (_, error) => console.error(error) },
      devices: { freeBytes: () => undefined, clockAheadOfHostMs: () => undefined },
      diagnostics: noDiagnostics,
      files: createFileStore(join(dirname(file), 'attachments')),
    },
    'bench',
  )
  const days = keepDays(app, Number.MAX_SAFE_INTEGER)
  database.connection.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  return days.length
}
