import type { DayReport, PlaceFigures, TicketFigures, WorkFigures } from '../../shared/reports/day-report.ts'
import type { Books } from './books.ts'
import { counters, services } from './plan.ts'

/** The figures of a day by name, in whole numbers: minutes and seconds are left as they came. */
export type DayFigures = Readonly<Record<string, number>>

const limits: Readonly<Record<string, number>> = { A: 300, B: 1200, C: 180 }
const waitLimitSeconds = 20 * 60
const seconds = (ms: number | null) => (ms ?? 0) / 1000

/** By the replay's own books, the plain way. */
export function figuresOfBooks(books: Books): DayFigures {
  const figures: Record<string, number> = {}
  for (const letter of ['', ...services.map((each) => each.letter)]) {
    const isOf = (each: { readonly letter: string }) => letter === '' || each.letter === letter
    const waits = books.waits.filter(isOf)
    const works = books.works.filter(isOf)
    const missed = books.missed.filter(isOf).length
    const waited = waits.flatMap(({ issued, called }) => (called === undefined ? [] : called - issued))
    const worked = works.map((each) => each.seconds)
    Object.assign(
      figures,
      named(letter === '' ? 'all' : letter, {
        issued: waits.length,
        served: works.length,
        missed,
        open: waits.length - works.length - missed,
        ...named('wait', spread(waited)),
        'waits over limit': waited.filter((each) => each > waitLimitSeconds).length,
        ...named('worked', spread(worked)),
        overruns: works.filter((each) => each.seconds > (limits[each.letter] ?? 0)).length,
      }),
    )
  }
  for (const { overrun } of books.works) if (overrun !== undefined) add(figures, `overrun ${overrun}`, 1)
  for (const rest of books.rests) {
    add(figures, `paused ${rest.reason}`, rest.seconds)
    add(figures, `counter ${rest.counterNumber} paused`, rest.seconds)
  }
  const idle = idleSeconds(books)
  for (const { number } of counters) {
    const works = books.works.filter((each) => each.counterNumber === number)
    const attended = books.attended.filter((each) => each.counterNumber === number)
    Object.assign(
      figures,
      named(`counter ${number}`, {
        visits: works.length,
        worked: sum(works.map((each) => each.seconds)),
        attended: sum(attended.map((each) => each.seconds)),
        'idle while waiting': idle.get(number) ?? 0,
      }),
    )
  }
  return figures
}

/** The same figures as the product's report has them. */
export function figuresOfReport(report: DayReport, letterOf: (serviceId: string) => string): DayFigures {
  const figures: Record<string, number> = { ...ticketsAndWork('all', report.tickets, report.work) }
  for (const { serviceId, ...tickets } of report.services) {
    const letter = letterOf(serviceId)
    const kindId = services.find((each) => each.letter === letter)?.defaultKindId
    const work = report.kinds.find((each) => each.kindId === kindId)
    if (work !== undefined) Object.assign(figures, ticketsAndWork(letter, tickets, work))
  }
  for (const [reason, count] of Object.entries(report.work.overrunReasons))
    if (count > 0) figures[`overrun ${reason}`] = count
  for (const [reason, ms] of Object.entries(report.pauses.pausedMsBy))
    if (ms > 0) figures[`paused ${reason}`] = seconds(ms)
  for (const { number, ...place } of report.counters)
    Object.assign(figures, placeOf(`counter ${number}`, place))
  return figures
}

function ticketsAndWork(name: string, tickets: TicketFigures, work: WorkFigures): DayFigures {
  const { waits } = tickets
  const { worked } = work
  const spreadOf = (of: typeof waits) => ({
    count: of.count,
    mean: Math.round(seconds(of.meanMs)),
    median: seconds(of.medianMs),
    p90: seconds(of.p90Ms),
    longest: seconds(of.longestMs),
  })
  return named(name, {
    issued: tickets.issued,
    served: tickets.served,
    missed: tickets.timesMissed,
    open: tickets.open,
    ...named('wait', spreadOf(waits)),
    'waits over limit': tickets.waitsOverLimit,
    ...named('worked', spreadOf(worked)),
    overruns: work.overruns,
  })
}

function placeOf(name: string, place: PlaceFigures): DayFigures {
  return named(name, {
    visits: place.visits,
    worked: seconds(place.workedMs),
    attended: seconds(place.attendedMs),
    paused: seconds(place.pausedMs),
    'idle while waiting': seconds(place.idleWhileWaitingMs),
  })
}

function spread(durations: readonly number[]): DayFigures {
  const sorted = durations.toSorted((a, b) => a - b)
  const count = sorted.length
  const middle = [sorted[Math.ceil(count / 2) - 1] ?? 0, sorted[Math.floor(count / 2)] ?? 0]
  return {
    count,
    mean: count === 0 ? 0 : Math.round(sum(sorted) / count),
    median: sum(middle) / 2,
    p90: sorted[Math.ceil((count * 9) / 10) - 1] ?? 0,
    longest: sorted[count - 1] ?? 0,
  }
}

/** Second by second: the counter's clerk was free, and somebody waited for one of its services. */
function idleSeconds({ waits, freeTimes }: Books): ReadonlyMap<number, number> {
  const isWaiting = new Set<string>()
  for (const { letter, issued, called } of waits)
    for (let second = issued; second < (called ?? 24 * 3600); second += 1)
      isWaiting.add(`${letter} ${second}`)
  const idle = new Map<number, number>()
  for (const { counterNumber, from, to } of freeTimes) {
    const letters: readonly string[] =
      counters.find(({ number }) => number === counterNumber)?.serviceLetters ?? []
    for (let second = from; second < to; second += 1)
      if (letters.some((letter) => isWaiting.has(`${letter} ${second}`)))
        idle.set(counterNumber, (idle.get(counterNumber) ?? 0) + 1)
  }
  return idle
}

function named(name: string, figures: DayFigures): DayFigures {
  return Object.fromEntries(Object.entries(figures).map(([each, value]) => [`${name} ${each}`, value]))
}

function add(figures: Record<string, number>, name: string, amount: number): void {
  figures[name] = (figures[name] ?? 0) + amount
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0)
}
