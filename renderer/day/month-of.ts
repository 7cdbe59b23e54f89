import { addDays, weekdayOf } from '../../shared/kernel/local-instant.ts'

/** A month of the calendar, "2026-11". */
export type Month = string

export function monthOf(day: string): Month {
  return day.slice(0, 7)
}

export function shiftMonth(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The weeks that a month touches, Monday first, with the days of its neighbours. */
export function weeksOf(month: Month): string[][] {
  const first = `${month}-01`
  const start = addDays(first, -weekdayOf(first))
  const end = `${shiftMonth(month, 1)}-01`
  const weeks: string[][] = []
  for (let monday = start; monday < end; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  }
  return weeks
}
