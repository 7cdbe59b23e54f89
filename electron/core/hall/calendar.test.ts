import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualWeek } from '../../../shared/hall/calendar.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const today = '2026-11-23'
const office = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:00' },
]
const fiveDays = [office, office, office, office, office, [], []]
let hall: TestHall
let manager: Client

beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

type NewHours = Parameters<Client['hall']['setOpeningHours']>[0]
const hours = (changed: Partial<NewHours> = {}): NewHours => ({
  commandId: commandId(),
  validFromDay: today,
  week: fiveDays,
  closedOnHolidays: true,
  makeUpSpans: null,
  reason: '冬季时间',
  ...changed,
})
const show = async (from: string, to = from) =>
  (await manager.hall.calendar({ from, to })).days.map(
    ({ day, source, opens, closes }) => `${day} ${source} ${opens ?? '–'}–${closes ?? '–'}`,
  )

describe('the hall’s calendar', () => {
  it('is empty in a hall that was just set up: no clock opens or closes it', async () => {
    const { days, versions, unknownYears } = await manager.hall.calendar({ from: today, to: today })
    expect([days.map(({ source }) => source), versions, unknownYears]).toEqual([['no-hours'], [], []])
  })

  it('has its hours by weekday, holidays and make-up days from the day on which they are valid', async () => {
    await manager.hall.setOpeningHours(hours({ validFromDay: '2026-11-25' }))
    await manager.hall.setOpeningHours(
      hours({ validFromDay: '2027-01-01', week: usualWeek, closedOnHolidays: false, reason: '升为县级厅' }),
    )
    expect([...(await show('2026-11-24', '2026-11-28')), ...(await show('2027-01-02'))]).toEqual([
      '2026-11-24 no-hours –––',
      '2026-11-25 weekday 08:30–17:00',
      '2026-11-26 weekday 08:30–17:00',
      '2026-11-27 weekday 08:30–17:00',
      '2026-11-28 weekday –––',
      '2027-01-02 weekday 08:30–17:30',
    ])
  })

  it('says which years’ holidays nobody knows, and takes them in as announced', async () => {
    await manager.hall.setOpeningHours(hours())
    const before = await manager.hall.calendar({ from: '2026-12-31', to: '2027-01-04' })
    await manager.hall.setPublicDays({
      commandId: commandId(),
      year: 2027,
      days: [
        { day: '2027-01-03', kind: 'make-up', nameZh: '元旦', nameEn: 'New Year’s Day' },
        { day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year’s Day' },
      ],
      reason: '国务院办公厅通知',
    })
    const after = await manager.hall.calendar({ from: '2026-12-31', to: '2027-01-04' })
    expect([before.unknownYears, after.unknownYears]).toEqual([[2027], []])
    expect(await show('2026-12-31', '2027-01-04')).toEqual([
      '2026-12-31 weekday 08:30–17:00',
      '2027-01-01 holiday –––',
      '2027-01-02 weekday –––',
      '2027-01-03 make-up –––',
      '2027-01-04 weekday 08:30–17:00',
    ])
    await manager.hall.setOpeningHours(hours({ makeUpSpans: office, reason: '调休日照常' }))
    expect(await show('2027-01-03')).toEqual(['2027-01-03 make-up 08:30–17:00'])
  })

  it('has days of its own, and is as before when one is taken back; the plan stays readable', async () => {
    await manager.hall.setOpeningHours(hours())
    const exception = { day: '2026-11-30', reason: '线路检修停业' }
    const seen = []
    await manager.hall.setDayException({ commandId: commandId(), ...exception, spans: [] })
    seen.push(await show('2026-11-30'))
    await manager.hall.setDayException({
      commandId: commandId(),
      day: '2026-11-30',
      spans: [{ from: '13:00', to: '16:00' }],
      reason: '检修提前结束',
    })
    seen.push(await show('2026-11-30'))
    await manager.hall.removeDayException({ commandId: commandId(), ...exception, reason: '检修取消' })
    seen.push(await show('2026-11-30'))
    expect(seen.flat()).toEqual([
      '2026-11-30 exception –––',
      '2026-11-30 exception 13:00–16:00',
      '2026-11-30 weekday 08:30–17:00',
    ])
    const history = await manager.hall.calendarHistory()
    expect(history.map(({ by, reason, change }) => [by.number, reason, change.kind])).toEqual([
      ['1001', '冬季时间', 'opening-hours'],
      ['1001', '线路检修停业', 'day-exception'],
      ['1001', '检修提前结束', 'day-exception'],
      ['1001', '检修取消', 'day-exception'],
    ])
  })

  it('keeps who changed what and when, with what was before and after, the newest first', async () => {
    await manager.hall.setOpeningHours(hours())
    hall.advance(60_000)
    await manager.hall.setOpeningHours(hours({ week: usualWeek, reason: '延长营业' }))
    hall.advance(60_000)
    await manager.hall.setDayException({ commandId: commandId(), day: today, spans: [], reason: '台风' })
    hall.advance(60_000)
    await manager.hall.removeDayException({ commandId: commandId(), day: today, reason: '台风转向' })
    const version = { validFromDay: today, closedOnHolidays: true, makeUpSpans: null }
    const first = { ...version, version: 1, week: fiveDays }
    const second = { ...version, version: 2, week: usualWeek }
    const [{ by } = { by: undefined }] = await manager.hall.calendarHistory()
    expect(await manager.hall.calendarHistory()).toEqual([
      {
        atMs: openingMs + 180_000,
        by,
        reason: '台风转向',
        change: { kind: 'day-exception', day: today, before: [], after: null },
      },
      {
        atMs: openingMs + 120_000,
        by,
        reason: '台风',
        change: { kind: 'day-exception', day: today, before: null, after: [] },
      },
      {
        atMs: openingMs + 60_000,
        by,
        reason: '延长营业',
        change: { kind: 'opening-hours', before: first, after: second },
      },
      {
        atMs: openingMs,
        by,
        reason: '冬季时间',
        change: { kind: 'opening-hours', before: null, after: first },
      },
    ])
  })

  it('is refused what makes no sense, and nothing of the past is changed', async () => {
    const overlapping = [
      { from: '08:30', to: '12:00' },
      { from: '11:00', to: '17:00' },
    ]
    const exception = (day: string) => ({ commandId: commandId(), day, spans: [], reason: '停业' })
    const newYear = { day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year' } as const
    const year = (days: (typeof newYear)[], number = 2027) =>
      codeOf(manager.hall.setPublicDays({ commandId: commandId(), year: number, days, reason: '通知' }))
    expect([
      await codeOf(manager.hall.setOpeningHours(hours({ validFromDay: '2026-11-22' }))),
      await codeOf(manager.hall.setOpeningHours(hours({ week: fiveDays.with(2, overlapping) }))),
      await codeOf(manager.hall.setOpeningHours(hours({ makeUpSpans: [{ from: '12:00', to: '09:00' }] }))),
      await codeOf(manager.hall.setOpeningHours(hours({ week: [] }))),
      await codeOf(manager.hall.setDayException(exception('2026-11-22'))),
      await codeOf(manager.hall.setDayException({ ...exception(today), spans: overlapping })),
      await codeOf(manager.hall.removeDayException({ commandId: commandId(), day: today, reason: '没有' })),
      await codeOf(
        manager.hall.removeDayException({ commandId: commandId(), day: '2026-11-22', reason: '没有' }),
      ),
      await codeOf(manager.hall.calendar({ from: today, to: '2026-11-22' })),
      await codeOf(manager.hall.calendar({ from: today, to: '2028-01-01' })),
      await year([newYear, newYear]),
      await year([newYear], 2028),
      await codeOf((await hall.as(people.clerk.number)).hall.setOpeningHours(hours())),
    ]).toEqual([
      'DAY_IN_THE_PAST',
      'OPENING_HOURS_WRONG',
      'OPENING_HOURS_WRONG',
      'INPUT_REFUSED',
      'DAY_IN_THE_PAST',
      'OPENING_HOURS_WRONG',
      'DAY_EXCEPTION_NOT_FOUND',
      'DAY_IN_THE_PAST',
      'CALENDAR_RANGE_WRONG',
      'CALENDAR_RANGE_WRONG',
      'PUBLIC_DAYS_WRONG',
      'PUBLIC_DAYS_WRONG',
      'FORBIDDEN',
    ])
    expect(await manager.hall.calendarHistory()).toEqual([])
  })

  it.each(['opening_hours', 'day_exception', 'public_year'])(
    'has no %s that could be edited or deleted',
    async (table) => {
      await manager.hall.setOpeningHours(hours())
      await manager.hall.setDayException({ commandId: commandId(), day: today, spans: [], reason: '停业' })
      await manager.hall.setPublicDays({
        commandId: commandId(),
        year: 2027,
        days: [{ day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year' }],
        reason: '通知',
      })
      const { connection } = hall.app.database
      expect(() => connection.exec(`UPDATE ${table} SET reason = '改'`)).toThrow(/never changed/)
      expect(() => connection.exec(`DELETE FROM ${table}`)).toThrow(/never deleted/)
    },
  )
})
