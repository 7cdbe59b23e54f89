import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DayReport } from '../../../shared/reports/day-report.ts'
import { figureSchema, type Figure } from '../../../shared/reports/figure-row.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { playSmallDay } from '../../../tests/support/small-day.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'

const anId: unknown = expect.any(String)
const minute = 60_000
const today = '2026-11-23'

let staffed: StaffedHall
beforeEach(async () => {
  staffed = await openStaffedHall()
})
afterEach(() => staffed.hall.close())

const readDay = (businessDay = today) => staffed.manager.reports.day({ businessDay })
const listRows = (figure: Figure, limit = 500) =>
  staffed.manager.reports.rows({ businessDay: today, figure, limit })
/** In minutes: count, total, mean, median, nine of ten, longest. */
const spread = (...figures: readonly (number | null)[]) => {
  const [count = 0, ...ms] = figures.map((each, place) =>
    each === null || place === 0 ? each : each * minute,
  )
  const [totalMs, meanMs, medianMs, p90Ms, longestMs] = ms
  return { count, totalMs, meanMs, medianMs, p90Ms, longestMs }
}
const noReasons = {
  'several-matters': 0,
  'documents-incomplete': 0,
  'system-slow': 0,
  'customer-needed-help': 0,
  'difficult-case': 0,
  other: 0,
}
const noPauses = { meal: 0, 'short-break': 0, meeting: 0, device: 0, 'back-office': 0, other: 0 }
const noOutcomes = { done: 0, 'cannot-be-done': 0, 'handed-on': 0, withdrawn: 0 }

describe('the figures of a known hour', () => {
  beforeEach(() => playSmallDay(staffed))

  it('are those of its tickets, by line and by hour (Q1, Q5, L15)', async () => {
    const { tickets, services, hours, waitLimitMinutes } = await readDay()
    const all = {
      issued: 8,
      served: 3,
      left: 1,
      missed: 1,
      cancelled: 1,
      appointed: 1,
      open: 1,
      timesMissed: 1,
      outOfOrderCalls: 1,
      // Called after 5, 25, 36 and 42 minutes.
      waits: spread(4, 108, 27, 30.5, 42, 42),
      waitsOverLimit: 3,
    }
    expect({ tickets, services, hours, waitLimitMinutes }).toEqual({
      tickets: all,
      services: [
        {
          ...all,
          serviceId: staffed.serviceIds[0],
          issued: 7,
          served: 2,
          outOfOrderCalls: 0,
          waits: spread(3, 72, 24, 25, 42, 42),
          waitsOverLimit: 2,
        },
        {
          serviceId: staffed.serviceIds[1],
          issued: 1,
          served: 1,
          left: 0,
          missed: 0,
          cancelled: 0,
          appointed: 0,
          open: 0,
          timesMissed: 0,
          outOfOrderCalls: 1,
          waits: spread(1, 36, 36, 36, 36, 36),
          waitsOverLimit: 1,
        },
      ],
      hours: [{ hour: 9, issued: 8, waits: all.waits, waitsOverLimit: 3 }],
      waitLimitMinutes: 20,
    })
  })

  it('are those of its work: twelve bills are one transaction, counted as 12, and time aside is counted apart (T1–T3, F8)', async () => {
    const { visits, work, kinds } = await readDay()
    const none = {
      transactions: 0,
      quantity: 0,
      worked: spread(0, 0, null, null, null, null),
      overruns: 0,
      overrunReasons: noReasons,
      outcomes: noOutcomes,
      heldMs: 0,
      parkedMs: 0,
    }
    expect({ visits, work, kinds }).toEqual({
      visits: {
        begun: 4,
        finished: 4,
        sentOn: 0,
        settled: 0,
        open: 0,
        withoutTicket: 1,
        parkedMs: 10 * minute,
      },
      work: {
        transactions: 4,
        quantity: 15,
        // Payments of 4 and 6 minutes, business of 4, an order of 2.
        worked: spread(4, 16, 4, 4, 6, 6),
        overruns: 1,
        overrunReasons: { ...noReasons, 'documents-incomplete': 1 },
        outcomes: { ...noOutcomes, done: 3, 'cannot-be-done': 1 },
        heldMs: 2 * minute,
        parkedMs: 10 * minute,
      },
      kinds: [
        {
          ...none,
          kindId: 'resident-payment',
          transactions: 2,
          quantity: 13,
          worked: spread(2, 10, 5, 5, 6, 6),
          overruns: 1,
          overrunReasons: { ...noReasons, 'documents-incomplete': 1 },
          outcomes: { ...noOutcomes, done: 2 },
          heldMs: 2 * minute,
          parkedMs: 10 * minute,
        },
        { ...none, kindId: 'other-payment' },
        {
          ...none,
          kindId: 'electricity-business',
          transactions: 1,
          quantity: 1,
          worked: spread(1, 4, 4, 4, 4, 4),
          outcomes: { ...noOutcomes, 'cannot-be-done': 1 },
        },
        {
          ...none,
          kindId: 'desk-order',
          transactions: 1,
          quantity: 1,
          worked: spread(1, 2, 2, 2, 2, 2),
          outcomes: { ...noOutcomes, done: 1 },
        },
      ],
    })
  })

  it('are those of its pauses, each reason’s minutes, up to now for one that lasts, and of its faults and promises (P1, P2, H2, H3)', async () => {
    const { pauses, faults, handOffs, followUps } = await readDay()
    expect({ pauses, faults, handOffs, followUps }).toEqual({
      pauses: {
        pauses: 3,
        pausedMs: 14 * minute,
        pausedMsBy: {
          ...noPauses,
          meal: 10 * minute,
          'short-break': 3 * minute,
          'back-office': minute,
        },
      },
      faults: { declared: 1, faultMs: 5 * minute },
      handOffs: { made: 2, accepted: 1, returned: 1, withdrawn: 1, told: 0, overdue: 1 },
      followUps: { made: 3, kept: 1, givenUp: 0, open: 2, overdue: 1 },
    })
  })

  it('are those of each clerk and counter, and what stood idle while people waited (Q3)', async () => {
    const { staff, counters } = await readDay()
    const first = {
      visits: 2,
      transactions: 2,
      quantity: 13,
      workedMs: 8 * minute,
      overruns: 0,
      attendedMs: 60 * minute,
      pauses: 0,
      pausedMs: 0,
      pausedMsBy: noPauses,
      // 0–5, 8–18, 19–36, 41–42, 45–50 and 55–60: nobody waited in between, or the hall was in fault.
      idleWhileWaitingMs: 43 * minute,
    }
    const second = {
      ...first,
      quantity: 2,
      overruns: 1,
      pauses: 3,
      pausedMs: 14 * minute,
      pausedMsBy: { ...noPauses, meal: 10 * minute, 'short-break': 3 * minute, 'back-office': minute },
      // 10–25, 36–42, 45–50 and 55–57: line A only, and not while paused.
      idleWhileWaitingMs: 28 * minute,
    }
    const nobody = Object.fromEntries(
      Object.entries(first).map(([name, value]) => [name, typeof value === 'number' ? 0 : value]),
    )
    const [clerkRef, colleagueRef] = [people.clerk, people.otherClerk].map(({ number, name }) => ({
      id: anId,
      number,
      name,
    }))
    expect({ staff, counters }).toEqual({
      staff: [
        { staff: clerkRef, ...first },
        { staff: colleagueRef, ...second },
      ],
      counters: [
        { counterId: staffed.counterIds[0], number: 1, ...first },
        { counterId: staffed.counterIds[1], number: 2, ...second },
        { counterId: staffed.counterIds[2], number: 3, ...nobody },
      ],
    })
  })

  it('are each exactly the rows that can be looked at (L18)', async () => {
    const report = await readDay()
    const found = await Promise.all(
      figureSchema.options.map(async (figure) => {
        const { count, rows } = await listRows(figure)
        return [figure, count, rows.length, new Set(rows.map(({ id }) => id)).size]
      }),
    )
    const { tickets, work, pauses, faults, handOffs, followUps } = report
    const figures: Readonly<Record<Figure, number>> = {
      issued: tickets.issued,
      served: tickets.served,
      left: tickets.left,
      missed: tickets.missed,
      cancelled: tickets.cancelled,
      appointed: tickets.appointed,
      open: tickets.open,
      'times-missed': tickets.timesMissed,
      waits: tickets.waits.count,
      'waits-over-limit': tickets.waitsOverLimit,
      'out-of-order-calls': tickets.outOfOrderCalls,
      transactions: work.transactions,
      overruns: work.overruns,
      pauses: pauses.pauses,
      faults: faults.declared,
      'hand-offs': handOffs.made,
      'hand-offs-overdue': handOffs.overdue,
      'follow-ups': followUps.made,
      'follow-ups-overdue': followUps.overdue,
    }
    expect(found).toEqual(Object.entries(figures).map(([figure, count]) => [figure, count, count, count]))
    const { count, rows } = await listRows('issued', 3)
    expect([count, rows.map(({ ticketLabel }) => ticketLabel)]).toEqual([8, ['A001', 'A002', 'A003']])
  })

  it('have in each row who, where, how long and why', async () => {
    const show = async (figure: Figure) =>
      (await listRows(figure)).rows.map((row) => [
        (row.atMs - openingMs) / minute,
        row.ticketLabel ?? row.kindId,
        row.counterNumber,
        row.staff?.number,
        row.ms === null ? null : row.ms / minute,
        row.limitMs === null ? null : row.limitMs / minute,
        row.reason,
      ])
    expect({
      over: await show('waits-over-limit'),
      outOfOrder: await show('out-of-order-calls'),
      overruns: await show('overruns'),
      pauses: await show('pauses'),
      faults: await show('faults'),
      late: [await show('hand-offs-overdue'), await show('follow-ups-overdue')],
      ends: [await show('left'), await show('cancelled'), await show('appointed'), await show('missed')],
    }).toEqual({
      over: [
        [25, 'A002', 2, '1008', 25, 20, null],
        [42, 'A003', 1, '1007', 42, 20, null],
        [36, 'B001', 1, '1007', 36, 20, '孕妇优先'],
      ],
      outOfOrder: [[36, 'B001', 1, '1007', null, null, '孕妇优先']],
      overruns: [[33, 'A002', 2, '1008', 6, 5, 'documents-incomplete']],
      pauses: [
        [0, null, 2, '1008', 10, null, 'meal'],
        [33, null, 2, '1008', 3, null, 'short-break'],
        [59, null, 2, '1008', 1, null, 'back-office'],
      ],
      faults: [[50, null, null, '1001', 5, null, 'network']],
      late: [
        [[40, null, null, '1007', null, null, 'accepted']],
        [[46, null, null, '1007', null, null, 'call-back']],
      ],
      ends: [
        [[46, 'A004', null, '1007', null, null, null]],
        [[46, 'A005', null, '1007', null, null, '取错号']],
        [[50, 'A006', null, '1007', null, null, 'fault network']],
        [[43.5, 'A003', 1, '1007', null, null, null]],
      ],
    })
  })

  it('stay what they are the next day, under that day’s own rules, and are not that day’s', async () => {
    const before = await readDay()
    staffed.hall.advance(24 * 60 * minute)
    const rules = JSON.stringify({ waitLimitMinutes: 30 })
    staffed.hall.app.database.connection
      .prepare('INSERT INTO rule_set VALUES (99, ?, ?, ?)')
      .run('2026-11-24', rules, openingMs)
    const after = await readDay()
    const next = await readDay('2026-11-24')
    const ofTickets = ({ tickets, services, hours, visits, work, kinds, faults }: DayReport) => ({
      tickets,
      services,
      hours,
      visits,
      work,
      kinds,
      faults,
    })
    expect([ofTickets(after), after.waitLimitMinutes, next.waitLimitMinutes, next.tickets.issued]).toEqual([
      ofTickets(before),
      20,
      30,
      0,
    ])
  })
})

describe('the figures of the same hour', () => {
  it('are the same when the clock is set forward and back in the middle of it (L13)', async () => {
    await playSmallDay(staffed)
    const { asOf: _, ...plain } = await readDay()
    staffed.hall.close()
    staffed = await openStaffedHall()
    const clockSteps = new Map([
      [8, 7 * minute],
      [26, -13 * minute],
      [50, 3 * minute],
    ])
    await playSmallDay(staffed, clockSteps)
    const { asOf, ...report } = await readDay()
    const withoutIds = (each: object) => JSON.stringify(each).replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'id')
    expect([asOf.atMs - asOf.steadyMs, withoutIds(report)]).toEqual([-3 * minute, withoutIds(plain)])
  })
})

describe('a day’s report', () => {
  it('of a day on which nothing happened has nothing in it', async () => {
    const { tickets, hours, work, staff, pauses } = await readDay('2026-11-20')
    expect([tickets.issued, tickets.waits, hours, work.worked.meanMs, staff, pauses.pausedMs]).toEqual([
      0,
      spread(0, 0, null, null, null, null),
      [],
      null,
      [],
      0,
    ])
  })

  it('shows the hours between the first and the last ticket, also the quiet ones', async () => {
    const issue = () =>
      staffed.clerk.queue.issueTicket({
        commandId: crypto.randomUUID(),
        serviceId: staffed.serviceIds[0] ?? '',
        care: 'ordinary',
      })
    await issue()
    staffed.hall.advance(120 * minute)
    await issue()
    expect((await readDay()).hours.map(({ hour, issued }) => [hour, issued])).toEqual([
      [9, 1],
      [10, 0],
      [11, 1],
    ])
  })

  it('is the managers’', async () => {
    const { clerk, hall } = staffed
    expect([
      await codeOf(clerk.reports.day({ businessDay: today })),
      await codeOf(clerk.reports.rows({ businessDay: today, figure: 'issued' })),
      await codeOf(hall.anybody.reports.day({ businessDay: today })),
      await codeOf(staffed.manager.reports.rows({ businessDay: today, figure: 'issued', limit: 0 })),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'SIGNED_OUT', 'INPUT_REFUSED'])
  })
})
