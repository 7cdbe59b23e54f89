import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { behindFigureSchema } from '../../../shared/reports/behind.ts'
import { dimensionSchema } from '../../../shared/reports/place.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { playSmallDay } from '../../../tests/support/small-day.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { runSweep } from '../sweep/index.ts'

const minute = 60_000
const today = '2026-11-23'
const day = { from: today, to: today }

let staffed: StaffedHall
beforeEach(async () => {
  staffed = await openStaffedHall()
})
afterEach(() => staffed.hall.close())

const keptDays = () =>
  staffed
    .all<{ day: string }>('SELECT DISTINCT business_day AS day FROM kept_day ORDER BY 1')
    .map((row) => row.day)

/** The known hour, and the next morning, on which both go from their counters. */
async function playToTheNextDay(): Promise<void> {
  await playSmallDay(staffed)
  staffed.hall.advance(24 * 60 * minute)
  await leaveCounters()
}

async function leaveCounters(): Promise<void> {
  const { clerk, colleague } = staffed
  await clerk.counter.leave({ commandId: crypto.randomUUID() })
  await colleague.counter.resume({ commandId: crypto.randomUUID() })
  await colleague.counter.leave({ commandId: crypto.randomUUID() })
}

describe('the throughput of a known hour', () => {
  beforeEach(() => playSmallDay(staffed))

  it('has the figures of the day’s report, and says how its counters were used (L18)', async () => {
    const { total, states, arrivals, before } = await staffed.manager.reports.throughput({
      ...day,
      by: 'service',
    })
    const { tickets, work, pauses } = await staffed.manager.reports.day({ businessDay: today })
    expect({
      ends: [
        total.issued,
        total.served,
        total.left,
        total.missed,
        total.cancelled,
        total.appointed,
        total.open,
      ],
      waits: [total.waits.count, total.waits.totalMs, total.waits.p90Ms, total.waits.longestMs],
      over: total.waits.count - total.waits.withinLimit,
      works: [total.works.count, total.works.totalMs, total.works.longestMs, total.quantity],
      overruns: total.overruns,
      pausedMs: total.pauses.reduce((sum, { ms }) => sum + ms, 0),
      walkIns: total.walkIns,
      arrivals,
      // Two counters for an hour: paused 14, in fault 5 each, somebody called or served 3 + 1 + 5 + 1.5 and 8 + 2.
      states: states.map(({ hour, ms }) => [
        hour,
        ...[ms.serving, ms.free, ms.paused, ms.fault].map((each) => each / minute),
      ]),
      before: [before.from, before.figures.issued],
    }).toEqual({
      ends: [8, 3, 1, 1, 1, 1, 1],
      waits: [tickets.waits.count, tickets.waits.totalMs, tickets.waits.p90Ms, tickets.waits.longestMs],
      over: tickets.waitsOverLimit,
      works: [work.transactions, work.worked.totalMs, work.worked.longestMs, work.quantity],
      overruns: [{ reason: 'documents-incomplete', count: 1 }],
      pausedMs: pauses.pausedMs,
      walkIns: 1,
      arrivals: [{ weekday: 0, hour: 9, count: 9 }],
      states: [[9, 20.5, 75.5, 14, 10]],
      before: ['2026-11-16', 0],
    })
  })

  it('adds up to the whole in every dimension, and each figure is exactly the rows behind it (L18)', async () => {
    for (const by of dimensionSchema.options) {
      const { total, groups } = await staffed.manager.reports.throughput({ ...day, by })
      const add = (amount: (each: (typeof groups)[number]['figures']) => number) =>
        groups.reduce((sum, { figures }) => sum + amount(figures), 0)
      expect([
        by,
        add(({ issued }) => issued),
        add(({ waits }) => waits.totalMs),
        add(({ works }) => works.totalMs),
        add(({ walkIns }) => walkIns),
      ]).toEqual([by, total.issued, total.waits.totalMs, total.works.totalMs, total.walkIns])
      for (const { key, figures } of groups) {
        const counts = {
          ...figures,
          waits: figures.waits.count,
          'waits-over-limit': figures.waits.count - figures.waits.withinLimit,
          transactions: figures.works.count,
          overruns: figures.overruns.reduce((sum, { count }) => sum + count, 0),
        }
        for (const figure of behindFigureSchema.exclude(['pauses']).options) {
          const { rows, nextDay } = await staffed.manager.reports.behind({ ...day, by, key, figure })
          expect([by, key, figure, rows.length, nextDay]).toEqual([by, key, figure, counts[figure], null])
        }
      }
    }
  })
})

describe('a day that is over', () => {
  it('is kept by the sweep once nothing of it runs any more, and says the same as its rows', async () => {
    await playSmallDay(staffed)
    staffed.hall.advance(24 * 60 * minute)
    await runSweep(staffed.hall.app)
    const whileSomebodyIsThere = keptDays()
    await leaveCounters()
    const read = () => staffed.manager.reports.throughput({ ...day, by: 'staff' })
    const fromRows = await read()
    await runSweep(staffed.hall.app)
    expect([whileSomebodyIsThere, keptDays(), await read()]).toEqual([[], [today], fromRows])
  })

  it('is made of its rows again with any change of them', async () => {
    await playToTheNextDay()
    const { connection } = staffed.hall.app.database
    const changes = [
      "UPDATE ticket SET state = 'left', ended_at_ms = 0 WHERE state = 'waiting'",
      "INSERT INTO ticket_event (ticket_id, type, at_ms, steady_ms, staff_id) SELECT id, 'missed', 0, 0, (SELECT id FROM staff) FROM ticket LIMIT 1",
      'UPDATE visit SET parked_ms = parked_ms + 1 WHERE id = (SELECT id FROM visit LIMIT 1)',
      "INSERT INTO visit_event (visit_id, type, at_ms, steady_ms, staff_id, counter_id) SELECT id, 'note', 0, 0, staff_id, counter_id FROM visit LIMIT 1",
      'UPDATE visit_transaction SET quantity = quantity + 1',
      "INSERT INTO timer_event (transaction_id, type, at_ms, steady_ms) SELECT id, 'end', 0, 0 FROM visit_transaction LIMIT 1",
      'UPDATE counter_session SET closed_at_ms = closed_at_ms + 1 WHERE id = (SELECT id FROM counter_session LIMIT 1)',
      'INSERT INTO clock_step (noticed_at_ms, step_ms) SELECT opened_at_ms, 5 FROM counter_session LIMIT 1',
      "INSERT INTO rule_set VALUES (98, '2026-11-01', '{\"waitLimitMinutes\":5}', 0)",
      "INSERT INTO day_exception (day, spans, reason, staff_id, at_ms) SELECT '2026-11-23', NULL, 'x', id, 0 FROM staff LIMIT 1",
      "INSERT INTO public_year (year, days, reason, staff_id, at_ms) SELECT 2026, '[]', 'x', id, 0 FROM staff LIMIT 1",
      "INSERT INTO hall_day_act (business_day, act, reason, staff_id, at_ms) SELECT '2026-11-23', 'close', 'x', id, 0 FROM staff LIMIT 1",
      `INSERT INTO fault (id, business_day, scope, state, cause, declared_by, declared_at_ms, declared_steady_ms, ended_at_ms, ended_steady_ms, ended_by)
        SELECT 'other', business_day, scope, state, cause, declared_by, declared_at_ms, declared_steady_ms, ended_at_ms, ended_steady_ms, ended_by FROM fault`,
      'UPDATE counter SET number = number + 100',
    ]
    const found: (readonly [string, readonly string[], readonly string[]])[] = []
    for (const change of changes) {
      await runSweep(staffed.hall.app)
      const before = keptDays()
      connection.exec(change)
      found.push([change, before, keptDays()])
    }
    expect(found).toEqual(changes.map((change) => [change, [today], []]))
  })

  it('keeps nothing of the present day, and nothing is kept of days to come', async () => {
    await playSmallDay(staffed)
    await runSweep(staffed.hall.app)
    const { total } = await staffed.manager.reports.throughput({
      from: '2026-11-01',
      to: '2026-12-31',
      by: 'hour',
    })
    expect([keptDays(), total.issued]).toEqual([[], 8])
  })
})

it('the throughput is the managers’, a range at most a year, in order', async () => {
  const { clerk, manager, hall } = staffed
  const ask = (who: typeof clerk, from: string, to: string) =>
    codeOf(who.reports.throughput({ from, to, by: 'hour' }))
  expect([
    await ask(clerk, today, today),
    await ask(hall.anybody, today, today),
    await ask(manager, today, '2026-11-22'),
    await ask(manager, '2025-01-01', today),
    await codeOf(clerk.reports.behind({ ...day, by: 'hour', key: null, figure: 'issued' })),
  ]).toEqual(['FORBIDDEN', 'SIGNED_OUT', 'INPUT_REFUSED', 'INPUT_REFUSED', 'FORBIDDEN'])
})
