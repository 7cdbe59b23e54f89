import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualWeek } from '../../../shared/hall/calendar.ts'
import type { Client } from '../../../tests/support/client.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { runSweep } from '../sweep/index.ts'

const commandId = () => crypto.randomUUID()
const minute = 60_000
const today = '2026-11-23'
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

/** What the host does every 15 s; answers with how many changes it recorded. */
async function sweep(): Promise<number> {
  const count = hall.app.database.connection.prepare('SELECT count(*) FROM change_log').pluck()
  const before = Number(count.get())
  await runSweep(hall.app)
  return Number(count.get()) - before
}
async function later(ms: number): Promise<void> {
  hall.advance(ms)
  hall.restart()
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
}
const alarms = async (open = true) =>
  (await manager.alarm.list({ open })).map(({ kind, subjectId, figures }) => ({ kind, subjectId, figures }))
const setHours = (from: string) =>
  manager.hall.setOpeningHours({
    commandId: commandId(),
    validFromDay: today,
    week: usualWeek.map(() => [{ from, to: '17:30' }]),
    closedOnHolidays: false,
    makeUpSpans: null,
    reason: '县级厅',
  })
/** The float is counted by opening the shift: nobody confirms it. */
async function check(counterId: string, number: string): Promise<void> {
  const person = await hall.as(number)
  await person.counter.occupy({ commandId: commandId(), counterId })
  await person.shift.open({ commandId: commandId(), pieces: { 'note-10000': 5 } })
  await clerk.day.runChecks({ commandId: commandId(), counterId })
  for (const each of ['customer-screen', 'printer', 'voice'] as const) {
    await clerk.day.confirmCheck({ commandId: commandId(), counterId, check: each, ok: true, note: '正常' })
  }
}

// It is 09:00.
describe('the manager hears of a counter that was not checked', () => {
  it('ten minutes before opening, once, and no more when it is done after all (P4)', async () => {
    await setHours('09:20')
    const [one = '', two = '', three = ''] = counterIds
    await check(one, people.otherClerk.number)
    await manager.day.expectCounters({ commandId: commandId(), counterIds: [one, two] })
    hall.advance(9 * minute)
    expect([await sweep(), await alarms()]).toEqual([0, []])
    await later(minute + 1)
    expect([await sweep(), await sweep()]).toEqual([1, 0])
    const late = (counterId: string, counterNumber: number) => ({
      kind: 'opening-late',
      subjectId: `${today} ${counterId}`,
      figures: { counterNumber },
    })
    expect(await alarms()).toEqual([late(two, 2)])
    // Nobody expected counter 3, but somebody took it.
    await clerk.counter.occupy({ commandId: commandId(), counterId: three })
    await sweep()
    expect((await alarms()).map(({ subjectId }) => subjectId).toSorted()).toEqual(
      [late(two, 2), late(three, 3)].map(({ subjectId }) => subjectId).toSorted(),
    )
    await manager.staff.add({
      commandId: commandId(),
      number: '1009',
      name: '王芳',
      pin: '1357',
      role: 'clerk',
    })
    await check(two, '1009')
    await sweep()
    expect(await alarms()).toEqual([late(three, 3)])
  })

  it('but not in a hall without hours, not on a closed day, and not in the evening', async () => {
    const changes = [await sweep()]
    await setHours('08:30')
    await manager.hall.setDayException({ commandId: commandId(), day: today, spans: [], reason: '停业' })
    changes.push(await sweep())
    await manager.hall.removeDayException({ commandId: commandId(), day: today, reason: '照常' })
    await later(Date.UTC(2026, 10, 23, 10, 0) - openingMs)
    changes.push(await sweep())
    expect([changes, await alarms()]).toEqual([[0, 0, 0], []])
  })
})

describe('the manager hears of a day that nobody closed', () => {
  it('once for each day, until it is closed; its tickets stay as they were (L15)', async () => {
    const { services } = await clerk.hall.configuration()
    const { id: ticketId } = await clerk.queue.issueTicket({
      commandId: commandId(),
      serviceId: services[0]?.id ?? '',
      care: 'ordinary',
    })
    expect(await sweep()).toBe(0)
    await later(24 * 60 * minute)
    expect([await sweep(), await sweep(), await alarms()]).toEqual([
      1,
      0,
      [
        {
          kind: 'ticket-forgotten',
          subjectId: today,
          figures: { businessDay: today, ticketsNotEnded: 1, openVisits: 0 },
        },
      ],
    ])
    const { tickets } = await manager.day.closingList({ businessDay: today })
    expect(tickets.map(({ id, state }) => [id, state])).toEqual([[ticketId, 'waiting']])
    await manager.day.settleTicket({
      commandId: commandId(),
      ticketId,
      how: { kind: 'left' },
      reason: '已离开',
    })
    await manager.day.close({ commandId: commandId(), businessDay: today, note: '昨天停电' })
    expect([await sweep(), await alarms(), (await alarms(false)).length]).toEqual([0, [], 1])
  })
})
