import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import {
  breakCommit,
  interceptExec,
  openRunner,
  request,
  type OpenRunner,
} from '../../../tests/support/open-runner.ts'
import { sql, statement } from '../database/sql.ts'
import type { Command } from './command.ts'

let open: OpenRunner
let statements: string[]

beforeEach(() => {
  open = openRunner()
  statements = []
  interceptExec(open.database, (text, execute) => {
    statements.push(text)
    execute()
  })
})
afterEach(() => open.close())

const lastChange = statement<{ none: null }>()(() =>
  sql.selectFrom('change_log').select('seq').orderBy('seq', 'desc').limit(1),
)
const add = (commandId: string) => open.runner.run(request(commandId), open.addHundred)
const commits = () => statements.filter((text) => text === 'COMMIT').length
const changes = () =>
  open.database.connection.prepare('SELECT payload FROM change_log').pluck().all() as string[]
const refusing = (command: Command) => {
  open.addHundred(command)
  return refuse('QUEUE_EMPTY')
}
const faulty = (command: Command) => {
  open.addHundred(command)
  throw new Error('a bug')
}
/** The disk says no while a command is at work; SQLite has then rolled back everything, or not. */
const failing = (code: string, isLost: boolean) => (command: Command) => {
  open.addHundred(command)
  if (isLost) open.database.connection.prepare('ROLLBACK').run()
  throw Object.assign(new Error('the disk'), { code })
}

describe('commands of one turn', () => {
  it('share one COMMIT, one piece of news and an unbroken change log', async () => {
    let news = 0
    open.news.listen(() => (news += 1))
    const answers = await Promise.all([add('one'), add('two'), add('three')])
    expect([answers, open.total(), commits(), news, changes()]).toEqual([
      [accept({ runs: 1 }), accept({ runs: 2 }), accept({ runs: 3 })],
      300,
      1,
      1,
      ['{"runs":1}', '{"runs":2}', '{"runs":3}'],
    ])
  })

  it('need no savepoint when there is one only', async () => {
    await add('one')
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT'])
  })

  it('are answered after the COMMIT, refusals and repetitions too (L2)', async () => {
    const answered: string[] = []
    const before: string[][] = []
    interceptExec(open.database, (text, execute) => {
      if (text !== 'COMMIT') return execute()
      before.push([...answered])
      execute()
      before.push([...answered])
    })
    const answer = async (name: string, result: Promise<unknown>) => {
      await result.catch(() => {})
      answered.push(name)
    }
    const all = [
      answer('done', add('one')),
      answer('repeated', add('one')),
      answer('refused', open.runner.run(request('two'), refusing)),
      answer('faulted', open.runner.run(request('three'), faulty)),
    ]
    await Promise.resolve()
    const atOnce = [...answered]
    await Promise.all(all)
    expect([atOnce, before, answered.toSorted()]).toEqual([
      [],
      [[], []],
      ['done', 'faulted', 'refused', 'repeated'],
    ])
  })

  it('see each other in the order in which they came', async () => {
    const reading = ({ tx, record }: Command) => {
      record('test.read', {})
      return accept(tx.first(lastChange, { none: null })?.seq)
    }
    const answers = await Promise.all([add('one'), open.runner.run(request('two'), reading), add('three')])
    expect(answers).toEqual([accept({ runs: 1 }), accept(2), accept({ runs: 2 })])
  })

  it('are committed in groups of 64, each answered before the next begins', async () => {
    let answered = 0
    const before: number[] = []
    interceptExec(open.database, (text, execute) => {
      if (text === 'BEGIN IMMEDIATE') before.push(answered)
      execute()
    })
    const all = Array.from({ length: 150 }, (_, index) => add(`command ${index}`))
    await Promise.all(all.map((each) => each.then(({ ok }) => (answered += ok ? 1 : 0))))
    expect([before, answered, open.total()]).toEqual([[0, 64, 128], 150, 15_000])
  })

  it('leave none behind that come while a group is answered', async () => {
    const chain = async (length: number) => {
      for (let index = 0; index < length; index += 1) await add(`${length} ${index}`)
    }
    await Promise.all(Array.from({ length: 100 }, (_, index) => chain(index % 7)))
    expect(open.total()).toBe(100 * changes().length)
  })

  it('of which one is refused: it leaves nothing, the others are done', async () => {
    const answers = await Promise.all([add('one'), open.runner.run(request('two'), refusing), add('three')])
    const again = await open.runner.run(request('two'), open.addHundred)
    expect([answers, again, open.total(), changes(), commits()]).toEqual([
      [accept({ runs: 1 }), refuse('QUEUE_EMPTY'), accept({ runs: 3 })],
      refuse('QUEUE_EMPTY'),
      200,
      ['{"runs":1}', '{"runs":3}'],
      1,
    ])
  })

  it('that are all refused commit nothing', async () => {
    const answers = await Promise.all(['one', 'two'].map((id) => open.runner.run(request(id), refusing)))
    expect([answers, commits(), open.total()]).toEqual([[refuse('QUEUE_EMPTY'), refuse('QUEUE_EMPTY')], 0, 0])
  })

  it('of which one faults: its caller alone hears of it, the others are done', async () => {
    const answers = await Promise.allSettled([
      add('one'),
      open.runner.run(request('two'), faulty),
      open.runner.run(request('three'), () => accept({ forgot: 'its change-log row' })),
      add('four'),
    ])
    expect([answers.map(({ status }) => status), open.total(), changes(), commits()]).toEqual([
      ['fulfilled', 'rejected', 'rejected', 'fulfilled'],
      200,
      ['{"runs":1}', '{"runs":3}'],
      1,
    ])
  })

  it.each([
    ['the disk is full', 'SQLITE_FULL', false, 'STORAGE_FULL'],
    ['the disk is full and SQLite rolled back', 'SQLITE_FULL', true, 'STORAGE_FULL'],
    ['the disk fails', 'SQLITE_IOERR_WRITE', true, 'STORAGE_FAILED'],
  ] as const)(
    'of which one finds that %s: each is tried alone, and only that one is refused',
    async (_, code, isLost, refusal) => {
      const answers = await Promise.all([
        add('one'),
        open.runner.run(request('two'), failing(code, isLost)),
        add('three'),
      ])
      expect([answers.map((answer) => (answer.ok ? 'done' : answer.code)), open.total(), commits()]).toEqual([
        ['done', refusal, 'done'],
        200,
        2,
      ])
    },
  )

  it('of which one finds the disk full: what is refused alone is refused the same way to a double click', async () => {
    const answers = await Promise.all([
      open.runner.run(request('one'), failing('SQLITE_FULL', false)),
      open.runner.run(request('two'), refusing),
      add('two'),
      add('three'),
    ])
    expect([answers.map((answer) => (answer.ok ? 'done' : answer.code)), open.total()]).toEqual([
      ['STORAGE_FULL', 'QUEUE_EMPTY', 'QUEUE_EMPTY', 'done'],
      100,
    ])
  })

  it('of which one loses the whole transaction by a fault: the others are done', async () => {
    const losing = (command: Command) => {
      open.addHundred(command)
      open.database.connection.prepare('ROLLBACK').run()
      throw new Error('a bug')
    }
    const answers = await Promise.allSettled([
      add('one'),
      open.runner.run(request('two'), losing),
      add('three'),
    ])
    expect([answers.map(({ status }) => status), open.total(), changes().length]).toEqual([
      ['fulfilled', 'rejected', 'fulfilled'],
      200,
      2,
    ])
  })

  it('of which one makes a COMMIT impossible: the others are done', async () => {
    const breaking = (command: Command) => {
      const { connection } = open.database
      connection.pragma('defer_foreign_keys = ON')
      connection.prepare("INSERT INTO counter_service VALUES ('no counter', 'no service')").run()
      return open.addHundred(command)
    }
    const answers = await Promise.all([add('one'), open.runner.run(request('two'), breaking), add('three')])
    expect([answers.map((answer) => (answer.ok ? 'done' : answer.code)), open.total()]).toEqual([
      ['done', 'STORAGE_FAILED', 'done'],
      200,
    ])
  })

  it('with one id: the second finds the first, and does nothing', async () => {
    const answers = await Promise.all([
      add('one'),
      add('one'),
      open.runner.run(request('one', { amount: 2 }), open.addHundred),
      open.runner.run(request('two'), refusing),
      open.runner.run(request('two'), open.addHundred),
      open.runner.run(request('three'), open.addHundred, { result: 'secret' }),
      open.runner.run(request('three'), open.addHundred, { result: 'secret' }),
    ])
    expect([answers, open.total(), commits()]).toEqual([
      [
        accept({ runs: 1 }),
        accept({ runs: 1 }),
        refuse('COMMAND_ID_TAKEN'),
        refuse('QUEUE_EMPTY'),
        refuse('QUEUE_EMPTY'),
        accept({ runs: 3 }),
        accept({ runs: 3 }),
      ],
      200,
      1,
    ])
  })
})

describe('a group whose commit gave no answer', () => {
  const group = () =>
    Promise.allSettled([
      add('one'),
      open.runner.run(request('two'), refusing),
      open.runner.run(request('three'), faulty),
      open.runner.run(request('four'), open.addHundred, { result: 'secret' }),
      add('one'),
      add('five'),
    ])
  const said = (answers: Awaited<ReturnType<typeof group>>) =>
    answers.map((answer) =>
      answer.status === 'rejected' ? 'fault' : answer.value.ok ? 'done' : answer.value.code,
    )

  it('is looked up in the file, command by command: here it was made', async () => {
    let news = 0
    open.news.listen(() => (news += 1))
    breakCommit(open.database, true)
    const answers = await group()
    // A refusal is in no log, nor is what is secret: nothing is said of them but that the disk failed.
    expect([said(answers), open.total(), news]).toEqual([
      ['done', 'STORAGE_FAILED', 'fault', 'STORAGE_FAILED', 'done', 'done'],
      300,
      1,
    ])
  })

  it('is looked up in the file, command by command: here it was not made, and each may be repeated', async () => {
    breakCommit(open.database, false, 'SQLITE_FULL')
    const answers = await group()
    const left = open.total()
    const again = await group()
    expect([said(answers), left, said(again), open.total()]).toEqual([
      ['STORAGE_FULL', 'STORAGE_FULL', 'fault', 'STORAGE_FULL', 'STORAGE_FULL', 'STORAGE_FULL'],
      0,
      ['done', 'QUEUE_EMPTY', 'fault', 'done', 'done', 'done'],
      300,
    ])
  })

  it('on a disk that stays silent is refused, and nothing of it is done a second time', async () => {
    breakCommit(open.database, true)
    open.database.reopen = () => {
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' })
    }
    const answers = await group()
    expect([said(answers), changes().length]).toEqual([
      ['STORAGE_FAILED', 'STORAGE_FAILED', 'fault', 'STORAGE_FAILED', 'STORAGE_FAILED', 'STORAGE_FAILED'],
      3,
    ])
  })
})

describe('the runner', () => {
  it('has answered all that waited when it says that it has finished', async () => {
    const answered: unknown[] = []
    for (let index = 0; index < 100; index += 1)
      void add(`command ${index}`).then((answer) => answered.push(answer))
    await open.runner.finish()
    expect(answered.length).toBe(100)
  })

  it('runs what comes between two groups in the next', async () => {
    const first = add('one')
    await nextTurn()
    const second = add('two')
    expect([await first, await second, commits()]).toEqual([accept({ runs: 1 }), accept({ runs: 2 }), 2])
  })
})
