import { addDays, weekdayOf } from '../kernel/local-instant.ts'
import type { BusinessDay } from '../kernel/time.ts'

/** From one business day to the other, both counted. */
export type Range = { readonly from: BusinessDay; readonly to: BusinessDay }

/** What a manager picks by one day in it. */
export type RangeLength = 'day' | 'week' | 'month'

/** The longest range that is reported at once. */
export const mostDays = 366

/** The week is Monday to Sunday, the month the calendar's. */
export function rangeOf(length: RangeLength, day: BusinessDay): Range {
  switch (length) {
    case 'day':
      return { from: day, to: day }
    case 'week': {
      const from = addDays(day, -weekdayOf(day))
      return { from, to: addDays(from, 6) }
    }
    case 'month': {
      const from = `${day.slice(0, 7)}-01`
      const next = addDays(from, 31)
      return { from, to: addDays(`${next.slice(0, 7)}-01`, -1) }
    }
  }
}

export function daysIn({ from, to }: Range): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1
}

/** As many days of the same weekdays, as few whole weeks before as do not overlap: Monday is held against the Monday before. */
export function rangeBefore(range: Range): Range {
  const back = -7 * Math.ceil(daysIn(range) / 7)
  return { from: addDays(range.from, back), to: addDays(range.to, back) }
}
