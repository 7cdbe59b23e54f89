import { usualWeek } from '../../../shared/hall/calendar.ts'
import { commandId, first, issue, visit, type Examples, type People } from '../example-steps.ts'

const day = async ({ manager }: People) => manager.day.status()
const reason = '台风预警'
const exception = { spans: [], reason }

export const dayExamples: Examples = {
  'hall.setOpeningHours': async (people) => ({
    by: 'manager',
    input: {
      validFromDay: (await day(people)).businessDay,
      week: usualWeek,
      closedOnHolidays: false,
      makeUpSpans: null,
      reason: '县级厅无周休',
    },
  }),
  'hall.setDayException': async (people) => ({
    by: 'manager',
    input: { day: (await day(people)).businessDay, ...exception },
  }),
  'hall.removeDayException': async (people) => {
    const { businessDay } = await day(people)
    await people.manager.hall.setDayException({ commandId: commandId(), day: businessDay, ...exception })
    return { by: 'manager', input: { day: businessDay, reason: '台风转向' } }
  },
  'hall.setPublicDays': () =>
    Promise.resolve({
      by: 'manager',
      input: {
        year: 2027,
        days: [{ day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year’s Day' }],
        reason: '国务院办公厅通知',
      },
    }),
  'day.keepIssueOpen': async (people) => ({
    by: 'manager',
    input: { untilMs: (await day(people)).asOf.atMs + 60_000, reason },
  }),
  'day.stopIssue': () => Promise.resolve({ by: 'manager', input: { reason } }),
  'day.runChecks': (_, { configuration }) =>
    Promise.resolve({ by: 'clerk', input: { counterId: first(configuration.counters).id } }),
  'day.confirmCheck': (_, { configuration }) =>
    Promise.resolve({
      by: 'clerk',
      input: { counterId: first(configuration.counters).id, check: 'printer', ok: true },
    }),
  'day.expectCounters': (_, { configuration }) =>
    Promise.resolve({ by: 'manager', input: { counterIds: [first(configuration.counters).id] } }),
  'day.settleTicket': async (people, facts) => ({
    by: 'manager',
    input: { ticketId: await issue(people, facts), how: { kind: 'left' }, reason: '客户已离开' },
  }),
  'day.settleVisit': async (people, facts) => ({
    by: 'manager',
    input: {
      visitId: (await visit(people, facts)).visitId,
      how: { kind: 'left' },
      reason: '停电中断，客户已离开',
    },
  }),
  'day.close': async (people) => {
    await people.manager.day.stopIssue({ commandId: commandId(), reason })
    return { by: 'manager', input: { businessDay: (await day(people)).businessDay, note: '正常' } }
  },
  'day.reopen': async (people) => {
    const { businessDay } = await day(people)
    await people.manager.day.stopIssue({ commandId: commandId(), reason })
    await people.manager.day.close({ commandId: commandId(), businessDay, note: '' })
    return { by: 'manager', input: { reason: '误操作' } }
  },
}
