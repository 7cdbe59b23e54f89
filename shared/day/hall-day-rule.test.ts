import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayHours, OpenSpan } from '../hall/calendar.ts'
import { instantOf } from '../kernel/local-instant.ts'
import { hallDayOf, hallDayStateAt, issueStateAt, type HallDay, type NamedAct } from './hall-day-rule.ts'
import { nextState } from '../kernel/state-table.ts'
import { hallDayStates, type HallDayAct } from './hall-day-states.ts'

const day = '2026-11-23'
const zone = 'Asia/Shanghai'
const at = (time: string) => instantOf(day, time, zone)
const office = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:30' },
]
const hours = (spans: OpenSpan[], source: DayHours['source'] = 'weekday'): DayHours => ({
  day,
  spans,
  opens: spans[0]?.from ?? null,
  closes: spans.at(-1)?.to ?? null,
  source,
  publicDay: null,
  reason: null,
})
const act = (name: NamedAct, time: string, until: string | null = null): HallDay['lastAct'] => ({
  act: name,
  atMs: at(time),
  untilMs: until === null ? null : at(until),
})
const clock = (ms: number | null) =>
  ms === null
    ? '–'
    : new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(ms)
const show = (hallDay: HallDay, time: string) => {
  const { open, reason, changesAtMs } = issueStateAt(hallDay, at(time))
  return `${open ? 'open' : 'closed'} ${reason} ${clock(changesAtMs)} ${hallDayStateAt(hallDay, at(time))}`
}

describe('ticket issue', () => {
  it('opens and closes by the clock, also at a lunch break, to the minute (L16)', () => {
    const hallDay = hallDayOf(hours(office), zone, undefined)
    expect(
      ['08:29', '08:30', '11:59', '12:00', '14:00', '17:29', '17:30'].map((time) => show(hallDay, time)),
    ).toEqual([
      'closed before-opening 08:30 before',
      'open opening-hours 12:00 open',
      'open opening-hours 12:00 open',
      'closed between-hours 14:00 open',
      'open opening-hours 17:30 open',
      'open opening-hours 17:30 open',
      'closed after-closing – closing',
    ])
  })

  it('is never closed by the clock in a hall without hours', () => {
    const hallDay = hallDayOf(hours([], 'no-hours'), zone, undefined)
    expect(['00:00', '23:59'].map((time) => show(hallDay, time))).toEqual([
      'open no-hours – open',
      'open no-hours – open',
    ])
  })

  it('stays closed on a closed day', () => {
    expect(show(hallDayOf(hours([], 'holiday'), zone, undefined), '10:00')).toBe(
      'closed closed-all-day – before',
    )
  })

  it('is kept open by a manager past closing time, until the time that was said (L16)', () => {
    const hallDay = hallDayOf(hours(office), zone, act('keep-issue-open', '17:20', '18:00'))
    expect(['17:29', '17:30', '17:59', '18:00'].map((time) => show(hallDay, time))).toEqual([
      'open opening-hours 18:00 open',
      'open kept-open 18:00 open',
      'open kept-open 18:00 open',
      'closed after-closing – closing',
    ])
  })

  it('is opened by a manager before opening time, on a closed day and after it was stopped', () => {
    const early = hallDayOf(hours(office), zone, act('keep-issue-open', '08:00', '08:10'))
    const holiday = hallDayOf(hours([], 'holiday'), zone, act('keep-issue-open', '09:00', '11:00'))
    expect([
      show(early, '08:05'),
      show(early, '08:20'),
      show(holiday, '10:00'),
      show(holiday, '11:00'),
    ]).toEqual([
      'open kept-open 08:10 open',
      'closed between-hours 08:30 open',
      'open kept-open 11:00 open',
      'closed after-closing – closing',
    ])
  })

  it('is stopped by a manager, ended by the statement, and not begun again by opening the day again', () => {
    const after = (name: NamedAct) => show(hallDayOf(hours(office), zone, act(name, '15:00')), '15:30')
    expect([after('stop-issue'), after('close'), after('reopen')]).toEqual([
      'closed stopped – closing',
      'closed day-closed – closed',
      'closed stopped – closing',
    ])
  })
})

describe('the hall’s day', () => {
  it('is closing once its date is over, however it was, until somebody closes it (L15)', () => {
    const tomorrow = instantOf('2026-11-24', '08:00', zone)
    const acts = [undefined, act('keep-issue-open', '17:00', '18:00'), act('close', '18:00')]
    expect(acts.map((last) => hallDayStateAt(hallDayOf(hours(office), zone, last), tomorrow))).toEqual([
      'closing',
      'closing',
      'closed',
    ])
    expect(hallDayStateAt(hallDayOf(hours([], 'no-hours'), zone, undefined), tomorrow)).toBe('closing')
  })

  it('moves by the written ways and by no others, whatever the clock and the managers do', () => {
    const seen = new Set<string>()
    const acts = fc.option(fc.constantFrom<NamedAct>('keep-issue-open', 'stop-issue', 'close', 'reopen'))
    const quarters = fc.array(fc.record({ name: acts, until: fc.integer({ min: 1, max: 20 }) }), {
      minLength: 105,
      maxLength: 105,
    })
    const days = fc.constantFrom(hours(office), hours([], 'no-hours'), hours([], 'holiday'))
    const oneDay = fc.property(days, quarters, fc.integer({ min: 1, max: 30 }), (dayHours, taken, rarely) => {
      let hallDay = hallDayOf(dayHours, zone, undefined)
      let state = hallDayStateAt(hallDay, hallDay.fromMs)
      const walk = (now: number, possible: readonly HallDayAct[]) => {
        const next = hallDayStateAt(hallDay, now)
        if (next === state) return
        const by = possible.find((each) => nextState(hallDayStates, state, each) === next)
        expect(by, `${state} → ${next}`).toBeDefined()
        seen.add(`${state} ${by} ${next}`)
        state = next
      }
      for (const [quarter, { name, until }] of taken.entries()) {
        const now = hallDay.fromMs + quarter * 15 * 60_000
        const isOver = now >= hallDay.toMs
        walk(now, isOver ? ['midnight'] : ['opening-time', 'closing-time'])
        const isTaken = name !== null && quarter % rarely === 0 && (!isOver || name === 'close')
        if (!isTaken || nextState(hallDayStates, state, name) === undefined) continue
        const untilMs = Math.min(now + until * 15 * 60_000, hallDay.toMs)
        const lastAct = { act: name, atMs: now, untilMs: name === 'keep-issue-open' ? untilMs : null }
        hallDay = hallDayOf(dayHours, zone, lastAct)
        walk(now, [name])
      }
    })
    fc.assert(oneDay, { seed: 20_261_123, numRuns: 300 })
    const ways = hallDayStates.map(({ from, act: by, to }) => `${from} ${by} ${to}`)
    expect(ways.filter((way) => !seen.has(way))).toEqual(['open keep-issue-open open'])
  })
})
