import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { acceptByExamples, openApplication } from '../support/application-desk.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { measure, percentile, table, timed, type Measured } from './measure.ts'
import { importAccounts, makeHall } from './terminal.ts'

const commandId = () => crypto.randomUUID()
const many = 100_000
const rounds = 300
const kind = 'new-low-voltage'

/** Opening a form, a save while typing, and every way to find one application among 100,000, beside the raw query. */
export async function benchApplications(): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'guitai-applications-'))
  try {
    await makeFileWithApplications(dataFolder)
    const terminal = await startTerminalProcess({ dataFolder })
    const clerk = await connectAs(terminal.address, '8001', '135791')
    const results = [...(await measureForm(clerk)), ...(await measureFind(clerk))]
    clerk.close()
    await terminal.stop()
    const raw = measureRawQueries(join(dataFolder, 'guitai.sqlite'))
    const rows = results.map(({ name, latencies }) => {
      const beside = raw.get(name)
      const at = (share: number) => percentile(latencies, share)
      return [
        name,
        at(0.5).toFixed(2),
        at(0.99).toFixed(2),
        beside === undefined ? '' : percentile(beside, 0.5).toFixed(3),
        beside === undefined ? '' : (at(0.5) / percentile(beside, 0.5)).toFixed(0),
      ]
    })
    console.log(`Over WebSocket, one client, ms; ${many.toLocaleString('en')} applications in the file.\n`)
    console.log(table(['what', 'p50', 'p99', 'raw query p50', 'p50 / raw'], rows))
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function measureForm(clerk: Connection): Promise<Measured[]> {
  const { client } = clerk
  const visit = await client.visit.startWalkIn({ commandId: commandId(), kindId: 'electricity-business' })
  const opened: string[] = []
  const open = await measure('open a form: briefing, draft, definition, check', [clerk], 100, async () => {
    const { latencyMs } = await timed(async () => {
      const { application } = await openApplication(client, { kind, visitId: visit.id })
      const on = { applicationId: application.id }
      opened.push(application.id)
      await Promise.all([client.application.kindOf(on), client.application.check(on)])
    })
    return { latencyMs, commands: 1 }
  })
  const applicationId = opened[0] ?? ''
  const save = await measure('save while typing', [clerk], rounds, async () => {
    const answers = { applicantName: `孔${Math.random()}` }
    const { latencyMs } = await timed(() =>
      client.application.save({ commandId: commandId(), applicationId, answers }),
    )
    return { latencyMs, commands: 1 }
  })
  return [open, save]
}

const wanted = (at: number) => (at * 331) % many
const searches = {
  'find by number': (at: number) => `20000101-${String(wanted(at)).padStart(4, '0')}`,
  'find by name': (at: number) => `户${wanted(at)}名`,
  'find by the end of the phone': (at: number) => phoneOf(wanted(at)).slice(-6),
} as const
const phoneOf = (at: number) => `139${String(at * 7).padStart(8, '0')}`

async function measureFind(clerk: Connection): Promise<Measured[]> {
  const results: Measured[] = []
  for (const [name, textOf] of Object.entries(searches)) {
    let at = 0
    const find = async () => {
      at += 1
      const { value, latencyMs } = await timed(() => clerk.client.application.find({ text: textOf(at) }))
      if (value.length === 0) throw new Error(`nothing found for ${textOf(at)}`)
      return { latencyMs, commands: 1 }
    }
    results.push(await measure(name, [clerk], rounds, find))
  }
  return results
}

/** The same look-ups on the same file without the program. */
function measureRawQueries(file: string): Map<string, number[]> {
  const db = new Sqlite(file, { readonly: true })
  const queries = {
    'find by number': "SELECT * FROM application WHERE number_day = '2000-01-01' AND number = ?",
    'find by name': 'SELECT * FROM application WHERE search_name = ? LIMIT 30',
    'find by the end of the phone':
      'SELECT * FROM application WHERE search_phone >= ? ORDER BY search_phone LIMIT 30',
  }
  const values: Readonly<Record<string, (at: number) => string | number>> = {
    'find by number': wanted,
    'find by name': (at) => `户${wanted(at)}名`,
    'find by the end of the phone': (at) => phoneOf(wanted(at)).slice(-6).split('').toReversed().join(''),
  }
  const measured = new Map<string, number[]>()
  for (const [name, text] of Object.entries(queries)) {
    const query = db.prepare(text)
    const latencies = Array.from({ length: rounds }, (_, at) => {
      const begin = performance.now()
      query.all(values[name]?.(at + 1))
      return performance.now() - begin
    })
    measured.set(
      name,
      latencies.toSorted((one, other) => one - other),
    )
  }
  db.close()
  return measured
}

/** One that was accepted through the program, and its copies with names, phones and numbers of their own. */
async function makeFileWithApplications(dataFolder: string): Promise<void> {
  const terminal = await startTerminalProcess({ dataFolder })
  const { manager, clerks } = await makeHall(terminal.address, 1)
  const [clerk] = clerks
  if (clerk === undefined) throw new Error('no clerk')
  await importAccounts(manager, 1)
  const visit = await clerk.client.visit.startWalkIn({
    commandId: commandId(),
    kindId: 'electricity-business',
  })
  const today = (await clerk.client.hall.status()).businessDay ?? ''
  const { application } = await acceptByExamples(clerk.client, { kind, visitId: visit.id, today })
  await clerk.client.visit.endTransaction({
    commandId: commandId(),
    transactionId: visit.transactions[0]?.id ?? '',
    outcome: 'done',
  })
  await clerk.client.visit.finish({ commandId: commandId(), visitId: visit.id })
  for (const connection of [manager, clerk]) connection.close()
  await terminal.stop()
  const db = new Sqlite(join(dataFolder, 'guitai.sqlite'))
  db.pragma('synchronous = OFF')
  db.function('backwards', (text: unknown) => String(text).split('').toReversed().join(''))
  const columns = db.prepare("SELECT name FROM pragma_table_info('application')").pluck().all() as string[]
  const own: Readonly<Record<string, string>> = {
    id: "printf('00000000-0000-4000-8000-%012d', n)",
    number_day: "'2000-01-01'",
    number: 'n',
    hand_off_id: 'NULL',
    search_name: "'户' || n || '名'",
    search_phone: "backwards('139' || printf('%08d', n * 7))",
    opened_at_ms: 'n',
  }
  db.exec(`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${many})
    INSERT INTO application (${columns.join(', ')})
    SELECT ${columns.map((column) => own[column] ?? `a.${column}`).join(', ')}
    FROM numbers, application a WHERE a.id = '${application.id}'`)
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}
