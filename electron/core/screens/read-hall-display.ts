import { nearestOpenCounter } from '../../../shared/counter/counter.ts'
import type { HallDisplay } from '../../../shared/screens/hall-display.ts'
import { listCounterViews } from '../counter/index.ts'
import { listCalls, listServiceWaits } from '../queue/index.ts'
import { listServiceLines } from './service-lines.ts'
import type { ScreenQuery } from './stream.ts'

/** Enough that a display which was away for a moment still announces each call (L9, L10). */
const callsShown = 12

/** The wall of the hall: numbers, counters and waits; no names, neither customers' nor clerks'. */
export function readHallDisplay(query: ScreenQuery): HallDisplay {
  const { tx, at, hall, businessDay } = query
  const waits = new Map(listServiceWaits(tx, query).map((each) => [each.serviceId, each]))
  const counters = listCounterViews(tx)
  return {
    asOf: at,
    hallName: hall.name,
    timeZone: hall.timeZone,
    calls: listCalls(tx, businessDay, callsShown),
    services: listServiceLines(query).map(({ service: { id, letter, nameZh, nameEn }, waiting }) => ({
      letter,
      nameZh,
      nameEn,
      waiting,
      wait: waits.get(id)?.wait ?? { lowMinutes: 0, highMinutes: 0 },
      openCounters: waits.get(id)?.openCounters ?? 0,
    })),
    counters: counters.map((counter) => {
      const { clerk: _, ...shown } = counter
      const nearest = counter.sign === 'paused' ? nearestOpenCounter(counter, counters) : undefined
      return { ...shown, nearestOpenCounter: nearest?.number ?? null }
    }),
  }
}
