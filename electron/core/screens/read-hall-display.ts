import type { HallDisplay } from '../../../shared/screens/hall-display.ts'
import { listCounterViews } from '../counter/index.ts'
import { listFaultNotices } from '../fault/index.ts'
import { listCalls, listServiceWaits } from '../queue/index.ts'
import { insteadOf } from './instead-of.ts'
import { readHallHours } from './read-hall-hours.ts'
import { listServiceLines } from './service-lines.ts'
import type { ScreenQuery } from './stream.ts'

/** Enough that a display which was away for a moment still announces each call (L9, L10). */
const callsShown = 12

/** The wall of the hall: numbers, counters and waits; no names, neither customers' nor clerks'. */
export function readHallDisplay(query: ScreenQuery): HallDisplay {
  const { tx, at, hall, rules, businessDay } = query
  const waits = new Map(listServiceWaits(tx, query).map((each) => [each.serviceId, each]))
  const counters = listCounterViews(tx)
  return {
    asOf: at,
    hallName: hall.name,
    timeZone: hall.timeZone,
    calls: listCalls(tx, businessDay, callsShown),
    careCalls: {
      times: rules.careCallTimes,
      pace: rules.careCallPace,
      shownFactor: rules.careCallShownFactor,
    },
    services: listServiceLines(query).map(({ service: { id, letter, nameZh, nameEn }, ...line }) => ({
      letter,
      nameZh,
      nameEn,
      waiting: line.waiting + line.targeted,
      wait: waits.get(id)?.wait ?? { lowMinutes: 0, highMinutes: 0 },
      openCounters: waits.get(id)?.openCounters ?? 0,
    })),
    counters: counters.map((counter) => {
      const { clerk: _, ...shown } = counter
      return { ...shown, nearestOpenCounter: insteadOf(counter, counters) }
    }),
    faults: listFaultNotices(tx),
    hall: readHallHours(query),
  }
}
