import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualWeek } from '../../../shared/hall/calendar.ts'
import type { Checklist } from '../../../shared/day/checklist.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { saveClockStep } from '../database/clock-step.ts'

const commandId = () => crypto.randomUUID()
const minute = 60_000
let hall: TestHall
let manager: Client
let clerk: Client
let counterIds: string[]

beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
  counterIds = (await clerk.counter.list()).map(({ id }) => id)
})
afterEach(() => hall.close())

/** Sessions lock after ten minutes: time passes over a restart. */
async function later(ms: number): Promise<void> {
  hall.advance(ms)
  hall.restart()
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
}
const [one, two] = [0, 1] as const
const idOf = (place: number) => counterIds[place] ?? ''
const run = (place: number = one) => clerk.day.runChecks({ commandId: commandId(), counterId: idOf(place) })
type Confirmed = Pick<Parameters<Client['day']['confirmCheck']>[0], 'check' | 'ok' | 'note'>
const confirm = (confirmed: Confirmed, place: number = one) =>
  clerk.day.confirmCheck({ commandId: commandId(), counterId: idOf(place), ...confirmed })
const openShift = async () => {
  await clerk.counter.occupy({ commandId: commandId(), counterId: idOf(one) })
  return clerk.shift.open({ commandId: commandId(), pieces: { 'note-10000': 5 } })
}
const confirmRest = async () => {
  for (const check of ['printer', 'voice'] as const) await confirm({ check, ok: true })
  return clerk.day.checklist({ counterId: idOf(one) })
}
const show = ({ checks }: Checklist) =>
  checks.map(({ check, result }) => `${check} ${result === null ? '–' : (result.finding ?? result.ok)}`)

/** The customer screen of counter 1 is connected. */
async function connectScreen(): Promise<() => Promise<unknown>> {
  const states = await hall.anybody.screens.watchCustomerScreen({ counterNumber: 1 })
  await states.next()
  return () => states.return(undefined)
}
/** It is 09:00; the hall opens at this time. */
const openAt = (from: string) =>
  manager.hall.setOpeningHours({
    commandId: commandId(),
    validFromDay: '2026-11-23',
    week: usualWeek.map(() => [{ from, to: '17:30' }]),
    closedOnHolidays: false,
    makeUpSpans: null,
    reason: '县级厅',
  })

describe('the opening checklist', () => {
  it('is empty in the morning, and everything the host can check it checks itself (P4)', async () => {
    const before = show(await clerk.day.checklist({ counterId: idOf(one) }))
    const disconnect = await connectScreen()
    const after = show(await run())
    await disconnect()
    expect([before, after]).toEqual([
      ['database –', 'disk –', 'clock –', 'customer-screen –', 'printer –', 'voice –', 'drawer-float –'],
      [
        'database fine',
        'disk fine',
        'clock fine',
        'customer-screen fine',
        'printer –',
        'voice –',
        'drawer-float drawer-not-open',
      ],
    ])
  })

  it('is done when the clerk has seen the printer, heard the voice and opened the shift; each with person and time (P4)', async () => {
    await openAt('09:30')
    const disconnect = await connectScreen()
    await run()
    hall.advance(2 * minute)
    await openShift()
    const { checks, doneAtMs, dueAtMs, late } = await confirmRest()
    await disconnect()
    expect([doneAtMs, dueAtMs, late]).toEqual([openingMs + 2 * minute, openingMs + 20 * minute, false])
    expect(
      checks.map(({ check, result }) => [check, result?.madeBy, result?.by.number, result?.atMs]),
    ).toEqual([
      ['database', 'host', '1007', openingMs],
      ['disk', 'host', '1007', openingMs],
      ['clock', 'host', '1007', openingMs],
      ['customer-screen', 'host', '1007', openingMs],
      ['printer', 'person', '1007', openingMs + 2 * minute],
      ['voice', 'person', '1007', openingMs + 2 * minute],
      ['drawer-float', 'host', '1007', openingMs + 2 * minute],
    ])
  })

  it('finds a full disk, a clock that jumped or is behind the records, and a customer screen that is not there (P4)', async () => {
    hall.devices.free = 123_000_000
    hall.app.database.write((tx) => saveClockStep(tx, openingMs - minute, -3_600_000))
    const found = [show(await run())]
    hall.devices.free = undefined
    hall.devices.clockAheadOfHost = 90_000
    found.push(show(await run()))
    hall.devices.clockAheadOfHost = undefined
    hall.setClock(-2 * 3_600_000)
    found.push(show(await run()))
    expect(found.map((checks) => checks.slice(0, 4))).toEqual([
      ['database fine', 'disk disk-low', 'clock clock-jumped', 'customer-screen screen-missing'],
      [
        'database fine',
        'disk disk-unknown',
        'clock clock-differs-from-host',
        'customer-screen screen-missing',
      ],
      ['database fine', 'disk disk-unknown', 'clock clock-behind-records', 'customer-screen screen-missing'],
    ])
  })

  it('finds a database that is damaged, or whose disk does not keep what it is given (P4)', async () => {
    const { connection } = hall.app.database
    const pragma = connection.pragma.bind(connection)
    connection.pragma = (text, options) =>
      text.startsWith('quick_check') ? 'row 7 missing from index' : pragma(text, options)
    const damaged = show(await run())[0]
    connection.pragma = pragma
    connection.exec(
      'CREATE TEMP TRIGGER forgetful AFTER INSERT ON main.write_probe BEGIN UPDATE write_probe SET token = 0; END',
    )
    const forgetful = show(await run())[0]
    expect([damaged, forgetful]).toEqual(['database database-damaged', 'database database-not-read-back'])
  })

  it('lets a counter open without a customer screen when somebody says why, but not with a full disk (P4)', async () => {
    hall.devices.free = 0
    await run()
    const answers = [
      await codeOf(confirm({ check: 'customer-screen', ok: true })),
      await codeOf(confirm({ check: 'customer-screen', ok: true, note: '本窗口没有客户屏' })),
      await codeOf(confirm({ check: 'disk', ok: true, note: '没关系' })),
      await codeOf(confirm({ check: 'database', ok: true, note: '没关系' })),
      await codeOf(confirm({ check: 'printer', ok: false })),
      await codeOf(confirm({ check: 'printer', ok: false, note: '缺纸' })),
    ]
    hall.devices.free = 50_000_000_000
    await run()
    await confirm({ check: 'customer-screen', ok: true, note: '本窗口没有客户屏' })
    await openShift()
    const { doneAtMs, checks } = await confirmRest()
    expect([answers, doneAtMs]).toEqual([
      [
        'CHECK_NOTE_MISSING',
        'done',
        'CHECK_MADE_BY_HOST',
        'CHECK_MADE_BY_HOST',
        'CHECK_NOTE_MISSING',
        'done',
      ],
      openingMs,
    ])
    expect(checks.find(({ check }) => check === 'customer-screen')?.result?.note).toBe('本窗口没有客户屏')
  })

  it('finds the float by itself once the shift is open, and no more when it is closed, which undoes no opening (P4)', async () => {
    const drawer = async () => {
      const { checks, doneAtMs } = await clerk.day.checklist({ counterId: idOf(one) })
      const result = checks.find(({ check }) => check === 'drawer-float')?.result
      return [result?.ok, result?.madeBy, result?.finding, result?.figures, doneAtMs]
    }
    const disconnect = await connectScreen()
    const seen = [await drawer()]
    await run()
    seen.push(await drawer())
    await confirmRest()
    hall.advance(minute)
    const { float, number } = await openShift()
    seen.push(await drawer())
    hall.advance(minute)
    await clerk.shift.count({ commandId: commandId(), pieces: { 'note-10000': 5 } })
    await clerk.shift.close({ commandId: commandId(), deposit: fen(0) })
    hall.advance(minute)
    await run()
    seen.push(await drawer())
    await disconnect()
    const doneAt = openingMs + minute
    expect([number, float, ...seen]).toEqual([
      1,
      50_000,
      [undefined, undefined, undefined, undefined, null],
      [false, 'host', 'drawer-not-open', {}, null],
      [true, 'host', 'float-counted', { floatFen: 50_000, shiftNumber: 1 }, doneAt],
      [false, 'host', 'drawer-not-open', {}, doneAt],
    ])
  })

  it('lets a counter that takes no cash open with a note, and takes no float of yesterday for one of today (P4)', async () => {
    await run()
    const answers = [
      await codeOf(confirm({ check: 'drawer-float', ok: true })),
      await codeOf(confirm({ check: 'drawer-float', ok: true, note: '本窗口不收现金' })),
    ]
    const noCash = show(await clerk.day.checklist({ counterId: idOf(one) })).at(-1)
    await openShift()
    const open = show(await clerk.day.checklist({ counterId: idOf(one) })).at(-1)
    await later(24 * 60 * minute)
    const yesterdays = show(await run()).at(-1)
    expect([...answers, noCash, open, yesterdays]).toEqual([
      'CHECK_NOTE_MISSING',
      'done',
      'drawer-float true',
      'drawer-float float-counted',
      'drawer-float drawer-of-another-day',
    ])
  })

  it('is late when it is not done ten minutes before opening, and one that was done in time stays so (P4)', async () => {
    await openAt('09:30')
    const late = async () => (await manager.day.checklists()).map((each) => each.late)
    const seen = [await late()]
    await run()
    await confirm({ check: 'customer-screen', ok: true, note: '没有' })
    await openShift()
    await confirmRest()
    await later(20 * minute)
    seen.push(await late())
    await later(1)
    await confirm({ check: 'voice', ok: false, note: '没声音' })
    await confirm({ check: 'voice', ok: true })
    seen.push(await late())
    expect(seen).toEqual([
      [false, false, false],
      [false, false, false],
      [false, true, true],
    ])
  })

  it('belongs to the day: tomorrow it is empty again, and a day without hours knows no late one', async () => {
    await run()
    await later(24 * 60 * minute)
    const { checks, dueAtMs, late } = await clerk.day.checklist({ counterId: idOf(one) })
    expect([checks.every(({ result }) => result === null), dueAtMs, late]).toEqual([true, null, false])
  })

  it('is wanted of the counters that the manager expects, of all when nobody has said', async () => {
    const expected = async () => (await manager.day.checklists()).map((each) => each.expected)
    const seen = [await expected()]
    await manager.day.expectCounters({ commandId: commandId(), counterIds: [idOf(two)] })
    seen.push(await expected())
    expect([
      ...seen,
      await codeOf(manager.day.expectCounters({ commandId: commandId(), counterIds: [crypto.randomUUID()] })),
      await codeOf(run(9)),
      await codeOf(clerk.day.checklists()),
      await codeOf(clerk.day.checklist({ counterId: crypto.randomUUID() })),
    ]).toEqual([
      [true, true, true],
      [false, true, false],
      'COUNTER_NOT_FOUND',
      'INPUT_REFUSED',
      'FORBIDDEN',
      'COUNTER_NOT_FOUND',
    ])
  })
})
