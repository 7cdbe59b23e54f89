import { closeSync, openSync, writeSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemActSchema, problemStates, type ProblemAct } from '../../../shared/problem/problem-states.ts'
import type { Problem } from '../../../shared/problem/problem.ts'
import type { Client } from '../../../tests/support/client.ts'
import { refusalOf } from '../../../tests/support/payment-desk.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { openTestHall, openingMs, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { listAlarms } from '../alarm/index.ts'
import { sweepProblems } from './index.ts'

const commandId = () => crypto.randomUUID()
const report = {
  happened: '点“收款”后页面一直转圈，没有收据',
  doing: '给 4520900001 孔超交电费',
  urgency: 'work-stopped',
} as const

let hall: TestHall
let clerk: Client
let otherClerk: Client
let manager: Client

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  otherClerk = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
})
afterEach(() => {
  vi.restoreAllMocks()
  hall.close()
})

const find = () => clerk.problem.report({ commandId: commandId(), ...report })

/** Each act by the person whose it is. */
function take(act: ProblemAct, problemId: string): Promise<Problem> {
  const on = { commandId: commandId(), problemId }
  const acts: Readonly<Record<ProblemAct, () => Promise<Problem>>> = {
    vet: () => manager.problem.vet({ ...on, note: '能重现' }),
    refuse: () => manager.problem.refuse({ ...on, reason: '是打印机没纸' }),
    'pass-on': () => manager.problem.passOn({ ...on, to: '信息中心', reference: 'IT-2231' }),
    'mark-mended': () => manager.problem.markMended({ ...on, note: '已更新到 1.0.3' }),
    verify: () => clerk.problem.verify({ ...on, note: '好了' }),
    'find-still-wrong': () => clerk.problem.findStillWrong({ ...on, reason: '还是转圈' }),
    close: () => manager.problem.close({ ...on, note: '' }),
  }
  return acts[act]()
}

const waysTo: Readonly<Record<Problem['state'], readonly ProblemAct[]>> = {
  reported: [],
  vetted: ['vet'],
  refused: ['refuse'],
  'passed-on': ['vet', 'pass-on'],
  mended: ['vet', 'pass-on', 'mark-mended'],
  verified: ['vet', 'pass-on', 'mark-mended', 'verify'],
  closed: ['vet', 'pass-on', 'mark-mended', 'verify', 'close'],
}

async function bringTo(state: Problem['state']): Promise<Problem> {
  let problem = await find()
  for (const act of waysTo[state]) problem = await take(act, problem.id)
  return problem
}

describe('a problem with the system (S1)', () => {
  it('is registered at once, with a number, where it was found and what the machine knows of itself', async () => {
    const { counters } = await clerk.hall.configuration()
    await clerk.counter.occupy({ commandId: commandId(), counterId: counters[1]?.id ?? '' })
    hall.log.push(
      '{"level":50,"time":1763863200123,"incident":"019aa0c1-2f3b-7c44-9c1e-0a1b2c3d4e5f","customerName":"孔超","msg":"fault"}',
      'no account 4520900001 of 孔超, 13893393106, 解放路250号, 43010219800101123X',
    )
    const problem = await find()
    const { events, bundle, ...found } = await manager.problem.get({ problemId: problem.id })
    const finder = {
      id: (await manager.staff.list()).find(({ number }) => number === people.clerk.number)?.id,
      number: people.clerk.number,
      name: people.clerk.name,
    }
    expect([problem, found, events]).toEqual([
      {
        ...report,
        id: problem.id,
        number: '20261123-01',
        state: 'reported',
        finder,
        counterNumber: 2,
        reportedAtMs: openingMs,
        passedOnTo: null,
        reference: null,
        closeDueAtMs: null,
      },
      problem,
      [
        {
          act: null,
          state: 'reported',
          atMs: openingMs,
          by: finder,
          note: null,
          passedOnTo: null,
          reference: null,
        },
      ],
    ])
    expect(bundle).toMatchObject({
      madeAtMs: openingMs,
      program: { version: 'test', node: 'v24.0.0', system: 'test', runningSeconds: 60 },
      terminal: {
        demonstration: false,
        timeZone: 'Asia/Shanghai',
        businessDay: '2026-11-23',
        ruleSetVersion: 1,
      },
      settings: { journal_mode: 'wal', synchronous: 2, waitLimitMinutes: 20 },
      database: { isSound: true, isWhole: true, chain: { from: 1, brokenAt: null, isReadable: true } },
      disk: { freeBytes: 50_000_000_000 },
      log: [
        '{"level":50,"time":1763863200123,"incident":"019aa0c1-2f3b-7c44-9c1e-0a1b2c3d4e5f","customerName":"[removed]","msg":"fault"}',
        'no account [removed] of [removed], [removed], [removed], [removed]',
      ],
    })
    expect(JSON.stringify(bundle)).not.toMatch(/孔超|13893393106|4520900001|解放路|43010219800101123X/)
  })

  it('counts up within the day, and its words stay out of the change log', async () => {
    const [first, second] = [await find(), await find()]
    hall.advance(24 * 60 * 60_000)
    const payloads = hall.app.database.connection
      .prepare("SELECT payload FROM change_log WHERE type LIKE 'problem.%' ORDER BY seq")
      .pluck()
      .all()
    expect([first.number, second.number, payloads]).toEqual([
      '20261123-01',
      '20261123-02',
      [first, second].map(
        ({ id, number }) => `{"number":"${number}","problemId":"${id}","urgency":"work-stopped"}`,
      ),
    ])
    hall.restart()
    clerk = await hall.as(people.clerk.number)
    expect((await find()).number).toBe('20261124-01')
  })

  it('tells of a chain that was tampered with', async () => {
    const { connection } = hall.app.database
    connection.exec("DROP TRIGGER change_log_is_final; UPDATE change_log SET actor = 'nobody' WHERE seq = 2")
    const { database } = await clerk.problem.diagnose()
    expect(database).toMatchObject({ isSound: true, chain: { brokenAt: 2, isReadable: true } })
  })

  it('is looked at by its finder and by managers only; a clerk’s list is of their own', async () => {
    const { id } = await find()
    const ids = async (client: Client, wanted = {}) =>
      (await client.problem.list(wanted)).map((each) => each.id)
    expect([
      await refusalOf(otherClerk.problem.get({ problemId: id })),
      await refusalOf(clerk.problem.get({ problemId: id })),
      await ids(clerk),
      await ids(otherClerk),
      await ids(manager),
      await ids(manager, { onlyOwn: true }),
    ]).toEqual([{ code: 'PROBLEM_NOT_FOUND' }, 'accepted', [id], [], [id], []])
  })

  it('leaves the list of open ones when it is refused or closed, newest first', async () => {
    const closed = await bringTo('closed')
    hall.advance(1000)
    const refused = await bringTo('refused')
    hall.advance(1000)
    const open = await bringTo('mended')
    const numbers = async (wanted: Parameters<Client['problem']['list']>[0]) =>
      (await manager.problem.list(wanted)).map(({ number }) => number)
    expect([await numbers({}), await numbers({ onlyOpen: false })]).toEqual([
      [open.number],
      [open.number, refused.number, closed.number],
    ])
  })

  it('goes from report to closing by the written ways and by no others (S1)', async () => {
    const wanted: Record<string, string> = {}
    const found: Record<string, string> = {}
    for (const from of Object.keys(waysTo) as Problem['state'][]) {
      for (const act of problemActSchema.options) {
        const { id } = await bringTo(from)
        const way = problemStates.find((each) => each.from === from && each.act === act)
        wanted[`${from} ${act}`] = way?.to ?? 'PROBLEM_STATE_WRONG'
        const refusal = await refusalOf(take(act, id))
        const [{ state } = { state: '' }] = await manager.problem.list({ onlyOpen: false, limit: 1 })
        found[`${from} ${act}`] = refusal === 'accepted' ? state : refusal.code
      }
    }
    expect(found).toEqual(wanted)
  })

  it('tells its story: who did what, with their words, to whom it was passed and by what number they know it', async () => {
    const { id } = await bringTo('mended')
    await take('find-still-wrong', id)
    await manager.problem.passOn({ commandId: commandId(), problemId: id, to: '厂家' })
    const { events, passedOnTo, reference } = await clerk.problem.get({ problemId: id })
    expect([
      events.map((each) => [each.act, each.by.number, each.note, each.passedOnTo, each.reference]),
      passedOnTo,
      reference,
    ]).toEqual([
      [
        [null, '1007', null, null, null],
        ['vet', '1001', '能重现', null, null],
        ['pass-on', '1001', null, '信息中心', 'IT-2231'],
        ['mark-mended', '1001', '已更新到 1.0.3', null, null],
        ['find-still-wrong', '1007', '还是转圈', null, null],
        ['pass-on', '1001', null, '厂家', null],
      ],
      '厂家',
      null,
    ])
  })

  it('is verified by its finder alone; by a manager when the finder works here no more (S1)', async () => {
    const { id } = await bringTo('mended')
    const on = () => ({ commandId: commandId(), problemId: id })
    const byOthers = [
      await refusalOf(otherClerk.problem.verify(on())),
      await refusalOf(otherClerk.problem.findStillWrong({ ...on(), reason: '不对' })),
      await refusalOf(manager.problem.verify(on())),
    ]
    const finderId = (await manager.problem.get({ problemId: id })).finder.id
    await manager.staff.setActive({ commandId: commandId(), staffId: finderId, active: false })
    expect([byOthers, (await manager.problem.verify(on())).state]).toEqual([
      Array.from({ length: 3 }, () => ({ code: 'NOT_THE_FINDER' })),
      'verified',
    ])
  })

  it('is closed within a working day: verified on a Friday it is due on Monday, by the hall’s calendar earlier (S1)', async () => {
    hall.advance(4 * 24 * 60 * 60_000)
    hall.restart()
    clerk = await hall.as(people.clerk.number)
    manager = await hall.as(people.manager.number)
    const fridayMs = openingMs + 4 * 24 * 60 * 60_000
    const byCountry = await bringTo('verified')
    const day = [{ from: '08:30', to: '17:30' }]
    await manager.hall.setOpeningHours({
      commandId: commandId(),
      validFromDay: '2026-11-27',
      week: Array.from({ length: 7 }, () => day),
      closedOnHolidays: false,
      makeUpSpans: null,
      reason: '县级营业厅',
    })
    const byHall = await bringTo('verified')
    const days = (problem: Problem) => ((problem.closeDueAtMs ?? 0) - fridayMs) / (24 * 60 * 60_000)
    expect([days(byCountry), days(byHall), (await take('close', byHall.id)).closeDueAtMs]).toEqual([
      3,
      1,
      null,
    ])
  })

  it('that is verified and not closed in time comes to the manager, once, until it is closed (S1)', async () => {
    const { id, number } = await bringTo('verified')
    const sweep = () => runCommand(hall, people.manager.number, (command) => sweepProblems(command))
    const alarms = () =>
      hall.app.database
        .read((tx) => listAlarms(tx, false, 10))
        .map(({ kind, subjectId, figures, answered }) => [kind, subjectId, figures, answered !== null])
    hall.advance(24 * 60 * 60_000)
    await sweep()
    const inTime = alarms()
    hall.advance(1)
    await sweep()
    await sweep()
    const overdue = alarms()
    hall.restart()
    manager = await hall.as(people.manager.number)
    await take('close', id)
    await sweep()
    expect([inTime, overdue, alarms()]).toEqual([
      [],
      [['problem-overdue', id, { number }, false]],
      [['problem-overdue', id, { number }, true]],
    ])
  })

  it('gets a bundle also of a damaged file, on which nothing can be registered any more', async () => {
    await find()
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { connection, path } = hall.app.database
    connection.pragma('wal_checkpoint(TRUNCATE)')
    const pageSize = Number(connection.pragma('page_size', { simple: true }))
    const pages = Number(connection.pragma('page_count', { simple: true }))
    const file = openSync(path, 'r+')
    writeSync(file, Buffer.alloc(pageSize * (pages - 1)), 0, pageSize * (pages - 1), pageSize)
    closeSync(file)
    connection.pragma('shrink_memory')
    const { database, terminal } = await clerk.problem.diagnose()
    expect([database.isSound, database.chain.isReadable, terminal.id, await refusalOf(find())]).toEqual([
      false,
      false,
      null,
      { code: 'STORAGE_FAILED' },
    ])
  })

  it('is never rewritten or deleted', async () => {
    await bringTo('vetted')
    const { connection } = hall.app.database
    for (const text of [
      "UPDATE problem SET happened = ''",
      "UPDATE problem SET bundle = '{}'",
      'DELETE FROM problem',
      "UPDATE problem_event SET note = ''",
      'DELETE FROM problem_event',
    ])
      expect(() => connection.exec(text)).toThrow()
  })
})
