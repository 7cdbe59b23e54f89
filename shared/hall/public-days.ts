import chineseDays from 'chinese-days'
import { addDays } from '../kernel/local-instant.ts'
import type { BusinessDay } from '../kernel/time.ts'
import type { PublicDay } from './calendar.ts'

const known = new Map<BusinessDay, PublicDay | undefined>()

/** What the library knows of this day: a public holiday, a make-up workday, or neither. */
export function findPublicDay(day: BusinessDay): PublicDay | undefined {
  // Every ticket asks of the same day.
  if (known.has(day)) return known.get(day)
  if (known.size >= 1000) known.clear()
  const publicDay = askLibrary(day)
  known.set(day, publicDay)
  return publicDay
}

function askLibrary(day: BusinessDay): PublicDay | undefined {
  const { name, work } = chineseDays.getDayDetail(noonOf(day))
  // "National Day,国庆节,3"; of an ordinary day only its weekday's name.
  const [nameEn = '', nameZh] = name.split(',')
  return nameZh === undefined ? undefined : { day, kind: work ? 'make-up' : 'holiday', nameZh, nameEn }
}

/** The holidays of a year are announced in the autumn before; the library knows none that came after its release. */
export function isYearKnown(year: number): boolean {
  return findPublicDay(`${year}-10-01`) !== undefined
}

/** The whole year as the library knows it. */
export function listKnownPublicDays(year: number): PublicDay[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index))
  return days.filter((day) => day.startsWith(`${year}-`)).flatMap((day) => findPublicDay(day) ?? [])
}

/** The library reads dates by this machine's zone, so it gets the middle of the day by that same zone. */
function noonOf(day: BusinessDay): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
