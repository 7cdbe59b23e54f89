import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualWeek } from '../../../shared/hall/calendar.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const hour = 60 * 60_000
const today = '2026-11-23'
let hall: TestHall
let manager: Client
let clerk: Client

async function open(setUp: Parameters<typeof openTestHall>[0] = {}): Promise<void> {
  hall = await openTestHall(setUp)
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
}
/** Sessions lock after ten minutes: time passes over a restart. */
async function later(ms: number): Promise<void> {
  hall.advance(ms)
  hall.restart()
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
}
const setHours = (from: string, to: string) =>
  manager.hall.setOpeningHours({
    commandId: commandId(),
    validFromDay: today,
    week: usualWeek.map(() => [{ from, to }]),
    closedOnHolidays: false,
    makeUpSpans: null,
    reason: '县级厅',
  })
const issue = async () => {
  const [service] = (await clerk.hall.configuration()).services
  return clerk.queue.issueTicket({ commandId: commandId(), serviceId: service?.id ?? '', care: 'ordinary' })
}
const refusalOf = async (answer: Promise<unknown>) => {
  try {
    await answer
    return 'done'
  } catch (error) {
    const { code, data } = error as { code: string; data: unknown }
    return [code, data]
  }
}
const keepOpen = (untilMs: number) =>
  manager.day.keepIssueOpen({ commandId: commandId(), untilMs, reason: '等候较多' })
const stop = () => manager.day.stopIssue({ commandId: commandId(), reason: '系统检修' })
const close = () => manager.day.close({ commandId: commandId(), businessDay: today, note: '' })
const reopen = () => manager.day.reopen({ commandId: commandId(), reason: '点错了' })
const show = async () => {
  const { state, issue: now } = await clerk.day.status()
  return `${state} ${now.open ? 'open' : 'closed'} ${now.reason}`
}

// It is 09:00 in Shanghai.
describe('ticket issue', () => {
  beforeEach(() => open())
  afterEach(() => hall.close())

  it('goes on as ever in a hall without hours', async () => {
    expect([await show(), await codeOf(issue())]).toEqual(['open open no-hours', 'done'])
  })

  it('begins at opening time and ends at closing time by itself, saying when; who waits is still called (L16, P3)', async () => {
    await setHours('09:30', '17:30')
    const seen = [await show(), await refusalOf(issue())]
    await later(hour / 2)
    await issue()
    seen.push(await show())
    await later(8 * hour)
    seen.push(await show(), await refusalOf(issue()))
    const [counter] = await clerk.counter.list()
    await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    const { state } = await clerk.queue.callNext({ commandId: commandId() })
    expect([...seen, state]).toEqual([
      'before closed before-opening',
      ['HALL_CLOSED', { reason: 'before-opening', opensAtMs: openingMs + hour / 2 }],
      'open open opening-hours',
      'closing closed after-closing',
      ['HALL_CLOSED', { reason: 'after-closing', closesAtMs: openingMs + 8.5 * hour }],
      'called',
    ])
  })

  it('is kept open by a manager, with reason and until when, and closes again by itself (L16)', async () => {
    await setHours('08:30', '17:30')
    await later(9 * hour)
    const { override, state } = await keepOpen(openingMs + 9.5 * hour)
    const seen = [await codeOf(issue())]
    await later(hour / 2 - 1)
    seen.push(await show())
    await later(1)
    seen.push(await show())
    expect([override && { ...override, by: override.by.number }, state, seen]).toEqual([
      {
        kind: 'keep-open',
        untilMs: openingMs + 9.5 * hour,
        reason: '等候较多',
        by: '1001',
        atMs: openingMs + 9 * hour,
      },
      'open',
      ['done', 'open open kept-open', 'closing closed after-closing'],
    ])
    expect(await refusalOf(issue())).toEqual([
      'HALL_CLOSED',
      { reason: 'after-closing', closesAtMs: openingMs + 9.5 * hour },
    ])
  })

  it('is opened by a manager before its time and on a closed day', async () => {
    await manager.hall.setDayException({ commandId: commandId(), day: today, spans: [], reason: '停电' })
    const seen = [await show(), await refusalOf(issue())]
    await keepOpen(openingMs + hour)
    seen.push(await show(), await codeOf(issue()))
    expect(seen).toEqual([
      'before closed closed-all-day',
      ['HALL_CLOSED', { reason: 'closed-all-day' }],
      'open open kept-open',
      'done',
    ])
  })

  it('is stopped for the whole day before it has begun', async () => {
    await setHours('09:30', '17:30')
    const seen = [await show()]
    await stop()
    seen.push(await show())
    await later(hour)
    seen.push(await show(), await codeOf(close()))
    expect(seen).toEqual([
      'before closed before-opening',
      'closing closed stopped',
      'closing closed stopped',
      'done',
    ])
  })

  it('is stopped early by a manager, and begun again (L16)', async () => {
    await setHours('08:30', '17:30')
    await stop()
    const seen = [await show(), await refusalOf(issue()), await codeOf(stop())]
    await keepOpen(openingMs + hour)
    seen.push(await show(), await codeOf(issue()))
    expect(seen).toEqual([
      'closing closed stopped',
      ['HALL_CLOSED', { reason: 'stopped' }],
      'ISSUE_ALREADY_STOPPED',
      'open open opening-hours',
      'done',
    ])
  })

  it('is changed by managers only, within today and not after the day was closed', async () => {
    const answers = [
      await codeOf(clerk.day.stopIssue({ commandId: commandId(), reason: '系统检修' })),
      await codeOf(keepOpen(openingMs)),
      await codeOf(keepOpen(openingMs + 15 * hour + 1)),
      await codeOf(reopen()),
      await codeOf(keepOpen(openingMs + 15 * hour)),
      await codeOf(stop()),
      await codeOf(close()),
      await codeOf(keepOpen(openingMs + hour)),
      await codeOf(stop()),
    ]
    expect(answers).toEqual([
      'FORBIDDEN',
      'UNTIL_IN_THE_PAST',
      'UNTIL_ANOTHER_DAY',
      'DAY_NOT_CLOSED',
      'done',
      'done',
      'done',
      'DAY_CLOSED',
      'DAY_CLOSED',
    ])
  })

  it('and counters stay closed after the statement, until a manager opens the day again', async () => {
    await stop()
    await close()
    const [counter] = await clerk.counter.list()
    const occupy = () => clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    const seen = [await show(), await codeOf(issue()), await codeOf(occupy())]
    await reopen()
    seen.push(await show(), await codeOf(issue()), await codeOf(occupy()))
    expect(seen).toEqual([
      'closed closed day-closed',
      'HALL_CLOSED',
      'DAY_CLOSED',
      'closing closed stopped',
      'HALL_CLOSED',
      'done',
    ])
  })
})

describe('a hall in Berlin', () => {
  afterEach(() => hall.close())

  it('opens and closes by its own clock on the day on which the clocks change', async () => {
    await open({ timeZone: 'Europe/Berlin' })
    await manager.hall.setOpeningHours({
      commandId: commandId(),
      validFromDay: today,
      week: usualWeek,
      closedOnHolidays: false,
      makeUpSpans: null,
      reason: '常规',
    })
    const openings = []
    for (const day of ['2027-03-27', '2027-03-28', '2027-10-31']) {
      // An hour before noon of that day, local time or near it.
      await later(Date.parse(`${day}T10:00:00Z`) - (await clerk.day.status()).asOf.atMs)
      const { businessDay, opensAtMs, closesAtMs, checkedByMs, state } = await clerk.day.status()
      const utc = (ms: number | null) => new Date(ms ?? 0).toISOString().slice(11, 16)
      openings.push(`${businessDay} ${state} ${utc(checkedByMs)} ${utc(opensAtMs)} ${utc(closesAtMs)}`)
    }
    expect(openings).toEqual([
      '2027-03-27 open 07:20 07:30 16:30',
      '2027-03-28 open 06:20 06:30 15:30',
      '2027-10-31 open 07:20 07:30 16:30',
    ])
  })
})
