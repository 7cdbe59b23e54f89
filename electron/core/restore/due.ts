import { farthestDueDays, findUnknownYear, workingDayDueAt } from '../../../shared/day/working-day-due.ts'
import { addDays } from '../../../shared/kernel/local-instant.ts'
import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { SystemCommand } from '../api/command.ts'
import { readCalendar } from '../hall/index.ts'

type Due =
  | { readonly dueAtMs: Instant; readonly unknownYear: null }
  | { readonly dueAtMs: null; readonly unknownYear: number }

/** C6: one working day of the hall after the payment; said, and not guessed, where a year's calendar is not entered yet. */
export function dueOf(
  { tx, rules }: Pick<SystemCommand, 'tx' | 'rules'>,
  opened: { readonly atMs: Instant; readonly day: BusinessDay },
): Due {
  const { hoursOn, isDayKnown } = readCalendar(tx, opened.day, addDays(opened.day, farthestDueDays))
  const days = rules.restoreWorkingDays
  const unknownYear = findUnknownYear(opened.day, days, hoursOn, isDayKnown)
  return unknownYear === undefined
    ? { dueAtMs: workingDayDueAt(opened, days, hoursOn), unknownYear: null }
    : { dueAtMs: null, unknownYear }
}
