import { weekdayOf } from '../kernel/local-instant.ts'
import type { BusinessDay } from '../kernel/time.ts'
import { nowhere } from './place.ts'
import { secondsOf } from './flow-figures.ts'
import { addSheet, counterStates, emptySheet, type Sheet, type Sheets, type Spread } from './sheet.ts'
import type { Throughput } from './throughput.ts'

export type DaysOfSheets = ReadonlyMap<BusinessDay, Sheets>

/** Every key of the days, with all its days added up. */
export function addByKey(days: DaysOfSheets): ReadonlyMap<string, Sheet> {
  const sums = new Map<string, Sheet>()
  for (const sheets of days.values())
    for (const [key, sheet] of Object.entries(sheets)) {
      const sum = sums.get(key) ?? emptySheet()
      addSheet(sum, sheet)
      sums.set(key, sum)
    }
  return sums
}

export function addAll(sheets: Iterable<Sheet>): Sheet {
  const sum = emptySheet()
  for (const sheet of sheets) addSheet(sum, sheet)
  return sum
}

/** By weekday and hour of the hall's clock. */
export function arrivalsOf(days: DaysOfSheets): Throughput['arrivals'] {
  const counts = new Map<string, Throughput['arrivals'][number]>()
  for (const [day, sheets] of days)
    for (const [key, { tickets, walkIns }] of Object.entries(sheets)) {
      const came = Object.values(tickets).reduce((total, each) => total + each, walkIns)
      if (key === nowhere || came === 0) continue
      const [weekday, hour] = [weekdayOf(day), Number(key)]
      const before = counts.get(`${weekday} ${hour}`)?.count ?? 0
      counts.set(`${weekday} ${hour}`, { weekday, hour, count: before + came })
    }
  return [...counts.values()].toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour)
}

/** From the first to the last hour in which a counter was taken, also those between without any. */
export function statesOf(sheets: ReadonlyMap<string, Sheet>): Throughput['states'] {
  const taken = [...sheets]
    .filter(([key, { statesMs }]) => key !== nowhere && counterStates.some((state) => statesMs[state]))
    .map(([key]) => Number(key))
  if (taken.length === 0) return []
  const first = Math.min(...taken)
  return Array.from({ length: Math.max(...taken) - first + 1 }, (_, place) => {
    const { serving = 0, free = 0, paused = 0, fault = 0 } = sheets.get(String(first + place))?.statesMs ?? {}
    return { hour: first + place, ms: { serving, free, paused, fault } }
  })
}

const stepsOfLimit = 4
const mostSteps = 12

/** In quarters of the limit, up to three times as long. */
export function waitSteps({ atSecond }: Spread, waitLimitMinutes: number): Throughput['waits'] {
  const stepSeconds = (waitLimitMinutes * 60) / stepsOfLimit
  const counts = Array.from({ length: mostSteps + 1 }, () => 0)
  for (const [second, count] of secondsOf(atSecond)) {
    const step = Math.min(mostSteps, Math.max(0, Math.ceil(second / stepSeconds) - 1))
    counts[step] = (counts[step] ?? 0) + count
  }
  return counts.map((count, step) => ({
    upToMs: step === mostSteps ? null : (step + 1) * stepSeconds * 1000,
    count,
    isOverLimit: step >= stepsOfLimit,
  }))
}
