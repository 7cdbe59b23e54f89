import type { PublicDay } from '../../../shared/hall/calendar.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { savePublicYear } from './calendar-store.ts'

type Announcement = { readonly year: number; readonly days: readonly PublicDay[]; readonly reason: string }

/** A year's holidays and make-up workdays as announced: stands for the whole year, whatever the library knows of it. */
export function setPublicDays(
  { tx, at, actor, record }: StaffCommand,
  { year, days, reason }: Announcement,
): Result<PublicDay[], Refusal<'PUBLIC_DAYS_WRONG'>> {
  const areOfYear = days.every(({ day }) => day.startsWith(`${year}-`))
  if (!areOfYear || new Set(days.map(({ day }) => day)).size < days.length) return refuse('PUBLIC_DAYS_WRONG')
  const inOrder = days.toSorted((one, other) => one.day.localeCompare(other.day))
  savePublicYear(tx, { year, days: inOrder, made: { reason, staffId: actor.staffId, atMs: at.atMs } })
  record('hall.publicDaysSet', { year, days: inOrder })
  return accept(inOrder)
}
