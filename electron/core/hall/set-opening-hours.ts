import { areSpansInOrder } from '../../../shared/day/opening-hours.ts'
import type { OpeningHours } from '../../../shared/hall/calendar.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listOpeningHours, saveOpeningHours } from './calendar-store.ts'

type NewHours = Omit<OpeningHours, 'version'> & { readonly reason: string }

/** A new version from its day on; the one before stays as it was, and past days keep their hours. */
export function setOpeningHours(
  { tx, at, actor, businessDay, record }: StaffCommand,
  { validFromDay, week, closedOnHolidays, makeUpSpans, reason }: NewHours,
): Result<OpeningHours, Refusal<'OPENING_HOURS_WRONG' | 'DAY_IN_THE_PAST'>> {
  if (validFromDay < businessDay) return refuse('DAY_IN_THE_PAST')
  const wrong = [makeUpSpans ?? [], ...week].findIndex((spans) => !areSpansInOrder(spans))
  if (wrong >= 0) return refuse('OPENING_HOURS_WRONG', { weekday: wrong })
  const version = (listOpeningHours(tx).at(-1)?.hours.version ?? 0) + 1
  const hours = { version, validFromDay, week, closedOnHolidays, makeUpSpans }
  saveOpeningHours(tx, hours, { reason, staffId: actor.staffId, atMs: at.atMs })
  record('hall.openingHoursSet', hours)
  return accept(hours)
}
