import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { measure, percentile, table, timed, type Measured } from './measure.ts'
import { makeHall, type Clerk } from './terminal.ts'

const counters = 30
const calls = 100_000
/** A service has 99,999 numbers a day. */
const letters = ['A', 'B']
const commandId = () => crypto.randomUUID()

/** L12: thirty counters call at once, again and again, over their own connections. Fails when one ticket was called twice. */
export async function benchCalls(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-calls-'))
  try {
    const terminal = await startTerminalProcess({ dataFolder: folder })
    const { manager, clerks } = await makeHall(terminal.address, counters, letters)
    await Promise.all(clerks.map(issue))
    await Promise.all(clerks.map(issue))
    const answered: string[] = []
    const measured = await measure('call next', clerks, Math.ceil(calls / counters), async (clerk) => {
      const { value, latencyMs } = await timed(() => clerk.client.queue.callNext({ commandId: commandId() }))
      answered.push(value.id)
      await clerk.client.queue.markLeft({ commandId: commandId(), ticketId: value.id })
      await issue(clerk)
      return { latencyMs, commands: 3 }
    })
    for (const clerk of clerks) clerk.close()
    manager.close()
    await terminal.stop()
    print(measured, answered.length - new Set(answered).size, readFile(join(folder, 'guitai.sqlite')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function issue({ client, serviceId }: Clerk): Promise<void> {
  await client.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' })
}

/** What the file says itself, beside what the clerks were answered. */
function readFile(file: string): { readonly called: number; readonly calledTwice: number } {
  const db = new Sqlite(file, { readonly: true })
  const count = (text: string) => Number(db.prepare(text).pluck().get())
  const calledOf = "FROM ticket_event WHERE type = 'called'"
  const found = {
    called: count(`SELECT count(*) ${calledOf}`),
    calledTwice: count(
      `SELECT count(*) FROM (SELECT ticket_id ${calledOf} GROUP BY ticket_id HAVING count(*) > 1)`,
    ),
  }
  db.close()
  return found
}

function print(measured: Measured, answeredTwice: number, file: ReturnType<typeof readFile>): void {
  const { latencies, perSecond } = measured
  const figures = [0.5, 0.95, 0.99].map((share) => percentile(latencies, share).toFixed(2))
  console.log(
    table(
      ['counters', 'calls', 'p50 ms', 'p95 ms', 'p99 ms', 'commands per second', 'called twice'],
      [
        [
          String(counters),
          String(latencies.length),
          ...figures,
          perSecond.toFixed(0),
          String(Math.max(answeredTwice, file.calledTwice)),
        ],
      ],
    ),
  )
  if (answeredTwice > 0 || file.calledTwice > 0) throw new Error('one ticket was called twice')
  if (file.called !== latencies.length)
    throw new Error(`${latencies.length} calls were answered, the file has ${file.called}`)
}
