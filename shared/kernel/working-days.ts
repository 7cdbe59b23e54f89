import { addDays } from './local-instant.ts'
import type { BusinessDay } from './time.ts'

const farthestDays = 400

/** The `count`th working day after this one. A calendar that has none within a year is taken to have every day. */
export function addWorkingDays(
  day: BusinessDay,
  count: number,
  isWorkingDay: (day: BusinessDay) => boolean,
): BusinessDay {
  let left = count
  for (let ahead = 1; ahead <= farthestDays; ahead += 1) {
    const next = addDays(day, ahead)
    if (isWorkingDay(next)) left -= 1
    if (left === 0) return next
  }
  return addDays(day, count)
}
