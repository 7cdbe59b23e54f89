import { writevSync } from 'node:fs'
import { cashSteps } from './cash-steps.ts'
import { openHall } from './open-hall.ts'

// The process that is killed: a shift from its float to its close; each answer is told at once, as to a page.
const [file = '', staffNumber = '', atMs = '', visitId = ''] = (process.argv[2] ?? '').split('|')
const { client, app } = openHall(file, staffNumber, 'worker', Number(atMs))
const known: Record<string, { id?: string; intentId?: string }> = {}

/** Two buffers, so that it is a `writev`, which nothing else in this process calls. */
function say(text: string): void {
  writevSync(1, [Buffer.from(text), Buffer.from('\n')])
}
say('begin')
for (const { name, run } of cashSteps) {
  const answer = (await run(client, known, visitId)) as { id?: string; intentId?: string }
  known[name] = answer
  say(`done ${name}|${JSON.stringify(answer)}`)
}
app.database.close()
say('closed')
