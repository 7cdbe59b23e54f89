import { addDays } from '../../../shared/kernel/local-instant.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import { makeSheets } from '../../../shared/reports/make-sheets.ts'
import type { AppParts } from '../api/context.ts'
import { findHallFacts } from '../api/hall-facts.ts'
import { daysBetween, readHallDay } from '../hall/index.ts'
import { findFirstDay, isAnythingRunning, listKeptDays, saveKept } from './kept-store.ts'
import { readThroughputFacts } from './read-sheets.ts'

/** So that no desk waits for it: each day takes a few ms. */
const mostAtOnce = 3

/**
 * Keeps the figures of past days that are not kept, the latest first and a few at a time; a day of which something still runs
 * waits. It writes nothing that could not be made again, and so records no change. Returns the days.
 */
export function keepDays({ database, ports }: AppParts, most = mostAtOnce): BusinessDay[] {
  const at = ports.clock.now()
  const wanted = database.read((tx) => {
    const facts = findHallFacts(tx, at)
    const first = facts === undefined ? undefined : findFirstDay(tx)
    if (facts === undefined || first === undefined) return undefined
    const last = addDays(facts.businessDay, -1)
    const kept = new Set(listKeptDays(tx, first, last))
    const missing = daysBetween(first, last).filter((day) => !kept.has(day))
    const days = missing
      .toReversed()
      .filter((day) => !isAnythingRunning(tx, day, readHallDay(tx, facts.hall.timeZone, day).toMs))
      .slice(0, most)
    return { facts, days }
  })
  if (wanted === undefined || wanted.days.length === 0) return []
  const { facts, days } = wanted
  for (const day of days)
    database.write((tx) => {
      const hallDay = readHallDay(tx, facts.hall.timeZone, day)
      const sheets = makeSheets(readThroughputFacts({ ...facts, tx, at }, day))
      saveKept(tx, day, hallDay, sheets)
    })
  return days
}
