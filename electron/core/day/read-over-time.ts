import { closesAtOf, type HallDay } from '../../../shared/day/hall-day-rule.ts'
import { overTimeOf, type OverTime } from '../../../shared/day/over-time.ts'
import { listSessionsBetween } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { listCounters } from '../hall/index.ts'
import { sumClockSteps } from './clock-store.ts'
import { findLastVisitEnd } from './statement-store.ts'

/** P3: what was worked past closing time, by counter and person: the statement's figures and the reports' alike. */
export function readOverTime(reader: Reader, day: HallDay): OverTime[] {
  const closesAtMs = closesAtOf(day)
  if (closesAtMs === null) return []
  const numbers = new Map(listCounters(reader).map(({ id, number }) => [id, number]))
  const worked = listSessionsBetween(reader, day.fromMs, day.toMs).map(
    ({ id, counterId, staffId, openedAtMs, closedAtMs }) => ({
      counterNumber: numbers.get(counterId) ?? 0,
      staffId,
      fromMs: openedAtMs,
      leftMs: closedAtMs !== null && closedAtMs < day.toMs ? closedAtMs : null,
      lastVisitEndMs: findLastVisitEnd(reader, id, day.toMs),
    }),
  )
  return overTimeOf(worked, closesAtMs, (fromMs, toMs) => sumClockSteps(reader, fromMs, toMs))
}
