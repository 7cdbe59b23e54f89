import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { migrations } from '../../../tests/support/migrations.ts'
import { loadClockCorrection, saveClockStep } from '../database/clock-step.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open.ts'
import { createTerminal } from '../database/terminal.ts'
import type { Ports } from '../ports.ts'
import type { Command } from './command.ts'
import { CommandRunner } from './command-runner.ts'
import { News } from './news.ts'

const faults: string[] = []
const ports: Ports = {
  clock: { now: () => ({ atMs: 1_000, steadyMs: 1_000 }) },
  ids: { next: () => crypto.randomUUID() },
  log: { info: () => {}, warn: () => {}, fault: (_, error) => faults.push(String(error)) },
}
let folder = ''
let database: Database
let news: News
let runner: CommandRunner
let runs = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-runner-'))
  database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
  database.write((tx) => createTerminal(tx, { id: 'terminal', isDemonstration: false, atMs: 0 }))
  news = new News()
  runner = new CommandRunner(database, ports, news)
  runs = 0
  faults.length = 0
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** Any write will do: this one moves a sum that is easy to read. */
function addHundred({ tx, record }: Command) {
  runs += 1
  saveClockStep(tx, runs, 100)
  record('test.added', { runs })
  return accept({ runs })
}
const request = (commandId: string, input: object = {}, procedure = 'test.add') => ({
  procedure,
  actor: undefined,
  input: { commandId, ...input },
})
const total = () => database.read(loadClockCorrection)

describe('a command', () => {
  it('repeated gets the first result and changes nothing, also after a restart (L12)', () => {
    const first = runner.run(request('one'), addHundred)
    const again = runner.run(request('one'), addHundred)
    const afterRestart = new CommandRunner(database, ports, news).run(request('one'), addHundred)
    expect([first, again, afterRestart, total()]).toEqual([
      accept({ runs: 1 }),
      accept({ runs: 1 }),
      accept({ runs: 1 }),
      100,
    ])
  })

  it('with the id of another is refused', () => {
    runner.run(request('one', { amount: 1 }), addHundred)
    const otherInput = runner.run(request('one', { amount: 2 }), addHundred)
    const otherProcedure = runner.run(request('one', { amount: 1 }, 'test.other'), addHundred)
    expect([otherInput, otherProcedure, total()]).toEqual([
      refuse('COMMAND_ID_TAKEN'),
      refuse('COMMAND_ID_TAKEN'),
      100,
    ])
  })

  it('that is refused leaves nothing of what it had begun, and a double click is refused the same way', () => {
    const refusing = (command: Command) => {
      addHundred(command)
      return refuse('QUEUE_EMPTY')
    }
    const answers = [runner.run(request('one'), refusing), runner.run(request('one'), addHundred)]
    expect([answers, total()]).toEqual([[refuse('QUEUE_EMPTY'), refuse('QUEUE_EMPTY')], 0])
  })

  it('that faults leaves nothing, and may be done again', () => {
    const faulty = (command: Command) => {
      addHundred(command)
      throw new Error('a bug')
    }
    expect(() => runner.run(request('one'), faulty)).toThrow('a bug')
    expect([total(), runner.run(request('one'), addHundred).ok, total()]).toEqual([0, true, 100])
  })

  it('that forgot its change-log row is a fault', () => {
    expect(() => runner.run(request('one'), () => accept({}))).toThrow('recorded no change')
  })

  it('whose commit gave no answer is looked up in the file: here it was made', () => {
    breakCommit(true)
    expect([runner.run(request('one'), addHundred), total(), faults.length]).toEqual([
      accept({ runs: 1 }),
      100,
      1,
    ])
  })

  it('whose commit gave no answer is looked up in the file: here it was not made, and may be repeated with the same id', () => {
    breakCommit(false)
    const answers = [runner.run(request('one'), addHundred), runner.run(request('one'), addHundred)]
    expect([answers, total()]).toEqual([[refuse('STORAGE_FAILED'), accept({ runs: 2 })], 100])
  })

  it('on a full disk is refused cleanly and works when there is room again', () => {
    const { connection } = database
    const pages = connection.pragma('page_count', { simple: true }) as number
    connection.pragma(`max_page_count = ${pages}`)
    const large = (command: Command) => {
      for (let index = 0; index < 500; index += 1) saveClockStep(command.tx, index, 100)
      command.record('test.added', { text: 'x'.repeat(50_000) })
      return accept({ large: true })
    }
    const full = runner.run(request('one'), large)
    connection.pragma('max_page_count = 1000000')
    expect([full, total(), runner.run(request('one'), large), total()]).toEqual([
      refuse('STORAGE_FULL'),
      0,
      accept({ large: true }),
      50_000,
    ])
  })

  it('whose commit found the disk full says so, and works when there is room again', () => {
    breakCommit(false, 'SQLITE_FULL')
    const answers = [runner.run(request('one'), addHundred), runner.run(request('one'), addHundred)]
    expect([answers, total()]).toEqual([[refuse('STORAGE_FULL'), accept({ runs: 2 })], 100])
  })

  it('tells the watchers once it is on disk, and only then', () => {
    const heard: number[] = []
    news.listen(() => heard.push(total()))
    runner.run(request('one'), addHundred)
    runner.run(request('one'), addHundred)
    runner.run(request('two'), () => refuse('QUEUE_EMPTY'))
    expect(heard).toEqual([100])
  })

  it('keeps no PIN, not even as a hash of the input', () => {
    runner.run(request('one', { number: '1001', pin: '2468' }), addHundred)
    const again = runner.run(request('one', { number: '1001', pin: '9999' }), addHundred)
    expect(again).toEqual(accept({ runs: 1 }))
  })
})

/** Makes the next COMMIT throw, after or instead of being done. */
function breakCommit(isDone: boolean, code = 'SQLITE_IOERR_FSYNC'): void {
  const { connection } = database
  const execute = connection.exec.bind(connection)
  connection.exec = (text) => {
    if (text !== 'COMMIT') return execute(text)
    execute(isDone ? 'COMMIT' : 'ROLLBACK')
    throw Object.assign(new Error('disk I/O error'), { code })
  }
}
