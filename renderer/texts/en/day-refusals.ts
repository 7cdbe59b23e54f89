import type { RefusalDetail } from '../../../shared/kernel/result.ts'
import type { dayRefusals as chinese } from '../zh-CN/day-refusals.ts'

const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
const weekdays = [
  'a make-up day',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

export const dayRefusals: Readonly<Record<keyof typeof chinese, (detail: RefusalDetail) => string>> = {
  CALENDAR_RANGE_WRONG: () =>
    'The range of days is wrong: it must not end before it begins, nor be longer than 400 days.',
  OPENING_HOURS_WRONG: ({ weekday }) =>
    `The hours of ${weekdays[Number(weekday ?? -1)] ?? 'this day'} are wrong: each span begins before it ends, spans follow each other and do not overlap.`,
  DAY_IN_THE_PAST: () => 'This day is over and cannot be changed. Choose today or a later day.',
  DAY_EXCEPTION_NOT_FOUND: () => 'This day has no exception; there is nothing to take back.',
  PUBLIC_DAYS_WRONG: () => 'The public holidays are wrong: every day must lie in this year, and only once.',
  HALL_CLOSED: ({ opensAtMs, closesAtMs }) =>
    opensAtMs !== undefined
      ? `Tickets are given from ${clock(opensAtMs)}.`
      : closesAtMs !== undefined
        ? `Ticket issue stopped at ${clock(closesAtMs)}. Those who have a ticket are still served.`
        : 'No more tickets today. Those who have one are still served.',
  UNTIL_IN_THE_PAST: () => 'This time has passed. Choose a later one.',
  UNTIL_ANOTHER_DAY: () => 'Issue can be kept open within today only. Choose a time of today.',
  DAY_CLOSED: () => 'Today is closed. If business must go on, have the manager open the day again first.',
  ISSUE_ALREADY_STOPPED: () => 'Ticket issue has stopped already.',
  CHECK_MADE_BY_HOST: () =>
    'The system makes this check; it cannot be confirmed by hand. Mend it and check again.',
  CHECK_NOTE_MISSING: () => 'Say what is wrong, or why the counter can open like this.',
  CUSTOMERS_STILL_WAITING: ({ count, letters }) =>
    `${count ?? ''} customers still wait (${letters ?? ''}) and no other counter serves them. Serve them, or have the manager settle each.`,
  TICKET_OF_PAST_DAY: () =>
    'This ticket is of an earlier day and nobody waits with it any more. Make an appointment, call back, or say that the customer left.',
  DUE_IN_THE_PAST: () => 'The time agreed has passed. Choose a later one.',
  DAY_IN_THE_FUTURE: () => 'This day has not come yet.',
  DAY_ALREADY_CLOSED: () => 'This day is closed already.',
  ISSUE_STILL_OPEN: () => 'Tickets are still given. Stop ticket issue first.',
  OPEN_VISITS: ({ count }) => `${count ?? ''} visits have not ended. Finish them first.`,
  TICKETS_NOT_SETTLED: ({ count }) => `${count ?? ''} tickets have no end. Serve or settle each.`,
  PAYMENTS_OPEN: ({ count }) => `${count ?? ''} payments are not finished. Take or abandon them first.`,
  COUNTERS_OCCUPIED: ({ count }) => `${count ?? ''} counters are still occupied. Leave them first.`,
  DAY_NOT_CLOSED: () => 'This day has not been closed.',
}
