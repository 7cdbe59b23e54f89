import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dimensionSchema, type Dimension } from '../../../shared/reports/place.ts'
import type { Range } from '../../../shared/reports/range.ts'
import type { FlowFigures, SpreadFigures } from '../../../shared/reports/throughput.ts'
import { addAccount } from '../../../tests/support/add-account.ts'
import { makeBusiness, type MadePause, type MadeVisit } from '../../../tests/support/make-business.ts'
import { plainThroughput, type PlainFigures } from '../../../tests/support/plain-throughput.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'
import { keepDays } from './keep-days.ts'

const dayMs = 24 * 3_600_000
const second = 1000
const days = ['2026-11-16', '2026-11-18', '2026-11-22', '2026-11-23']
const whole: Range = { from: '2026-11-10', to: '2026-11-23' }

/** Places in lists, so that what shrinks stays readable. */
const visitArbitrary = fc.record({
  day: fc.nat(3),
  cameAfterMs: fc.integer({ min: 0, max: 8 * 3_600_000 }),
  service: fc.option(fc.nat(1)),
  waitMs: fc.option(fc.integer({ min: 0, max: 3_000_000 }), { freq: 6 }),
  // Often on a full second or just beside it, and at the limits.
  workedMs: fc.oneof(
    fc.integer({ min: 1, max: 2_000_000 }),
    fc.constantFrom(300_000, 300_001, 299_999, 1_200_000),
  ),
  counter: fc.nat(2),
  clerk: fc.nat(1),
  kind: fc.constantFrom(
    ['resident-payment', 300] as const,
    ['electricity-business', 1200] as const,
    ['desk-order', 180] as const,
  ),
  overrunReason: fc.constantFrom('system-slow', 'difficult-case', null),
  quantity: fc.integer({ min: 1, max: 12 }),
  notServed: fc.constantFrom(null, null, null, 'left', 'missed', 'cancelled', 'appointed', 'waiting'),
  paid: fc.option(
    fc.record({
      means: fc.constantFrom('cash' as const, 'wechat' as const),
      fen: fc.integer({ min: 1, max: 99_999 }),
    }),
  ),
})
const pauseArbitrary = fc.record({
  day: fc.nat(3),
  afterMs: fc.integer({ min: 0, max: 8 * 3_600_000 }),
  ms: fc.integer({ min: 1, max: 3_600_000 }),
  counter: fc.nat(2),
  clerk: fc.nat(1),
  reason: fc.constantFrom('meal', 'short-break', 'device'),
})

type Drawn<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

function namesOf(staffed: StaffedHall) {
  const staffIds = [people.clerk, people.otherClerk].map(staffed.idOf)
  const dayAt = (place: number) => days[place] ?? ''
  const beginOf = (place: number) => openingMs - dayMs * (23 - Number(dayAt(place).slice(-2))) - 3_600_000
  const toVisit = (drawn: Drawn<typeof visitArbitrary>): MadeVisit => ({
    ...drawn,
    day: dayAt(drawn.day),
    cameAtMs: beginOf(drawn.day) + drawn.cameAfterMs,
    serviceId: drawn.service === null ? null : (staffed.serviceIds[drawn.service] ?? ''),
    counterId: staffed.counterIds[drawn.counter] ?? '',
    staffId: staffIds[drawn.clerk] ?? '',
    kindId: drawn.kind[0],
    limitSeconds: drawn.kind[1],
    notServed: drawn.service === null ? null : drawn.notServed,
  })
  const toPause = (drawn: Drawn<typeof pauseArbitrary>): MadePause => ({
    ...drawn,
    day: dayAt(drawn.day),
    counterId: staffed.counterIds[drawn.counter] ?? '',
    staffId: staffIds[drawn.clerk] ?? '',
    fromMs: beginOf(drawn.day) + drawn.afterMs,
  })
  return { toVisit, toPause }
}

/** Nearest rank of the exact durations, rounded up to the second as the contract says. */
function spreadOf(durations: readonly number[], isWithin: number): SpreadFigures {
  const sorted = durations.toSorted((one, other) => one - other)
  const at = (share: number) =>
    Math.ceil((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) / second) * second
  const totalMs = sorted.reduce((total, each) => total + each, 0)
  const count = sorted.length
  if (count === 0)
    return { count, totalMs, meanMs: null, medianMs: null, p90Ms: null, longestMs: null, withinLimit: 0 }
  return {
    count,
    totalMs,
    meanMs: Math.round(totalMs / count),
    medianMs: at(0.5),
    p90Ms: at(0.9),
    longestMs: sorted.at(-1) ?? 0,
    withinLimit: isWithin,
  }
}

const waitLimitMs = 20 * 60_000

function shownOfPlain(plain: PlainFigures) {
  const overruns = Object.values(plain.overruns).reduce((total, each) => total + each, 0)
  return {
    ends: plain.ends,
    waits: spreadOf(plain.waits, plain.waits.filter((ms) => ms <= waitLimitMs).length),
    works: spreadOf(plain.works, plain.works.length - overruns),
    quantity: plain.quantity,
    overruns: plain.overruns,
    pausedMs: plain.pausedMs,
    payments: plain.payments,
  }
}

function shownOfReport(figures: FlowFigures) {
  const { served: finished, left, missed, cancelled, appointed, open: waiting } = figures
  const ends = { finished, left, missed, cancelled, appointed, waiting }
  return {
    ends: Object.fromEntries(Object.entries(ends).filter(([, count]) => count > 0)),
    waits: figures.waits,
    works: figures.works,
    quantity: figures.quantity,
    overruns: Object.fromEntries(figures.overruns.map(({ reason, count }) => [reason, count])),
    pausedMs: Object.fromEntries(figures.pauses.map(({ reason, ms }) => [reason, ms])),
    payments: Object.fromEntries(
      (figures.payments ?? []).map(({ means, count, fen }) => [means, [count, fen]]),
    ),
  }
}

const isEmpty = (shown: ReturnType<typeof shownOfReport>) =>
  shown.waits.count + shown.works.count === 0 &&
  [shown.ends, shown.pausedMs, shown.payments].every((each) => Object.keys(each).length === 0)

/** What the product reports of the range, and what the rows say, in every dimension. */
async function compare({ manager, hall }: StaffedHall, range: Range) {
  const db = hall.app.database.connection
  for (const by of dimensionSchema.options) {
    const { groups } = await manager.reports.throughput({ ...range, by })
    const shown = groups.map(({ key, figures }) => [key, shownOfReport(figures)] as const)
    const told = new Map(shown.filter(([, figures]) => !isEmpty(figures)))
    const plain = new Map(
      [...plainThroughput(db, { ...range, by })].map(([key, figures]) => [key, shownOfPlain(figures)]),
    )
    expect({ by, figures: told }).toEqual({ by, figures: plain })
  }
}

const readAll = ({ manager }: StaffedHall, range: Range) =>
  Promise.all(dimensionSchema.options.map((by: Dimension) => manager.reports.throughput({ ...range, by })))
const keptDays = ({ all }: StaffedHall) =>
  all<{ day: string }>('SELECT DISTINCT business_day AS day FROM kept_day ORDER BY 1').map(({ day }) => day)

it('what is kept of past days is what the plain query says, also after rows of those days have changed (L18)', async () => {
  let dropped = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(visitArbitrary, { minLength: 1, maxLength: 30 }),
      fc.array(pauseArbitrary, { maxLength: 4 }),
      fc.array(visitArbitrary, { maxLength: 4 }),
      fc.nat(13),
      async (visits, pauses, later, skipped) => {
        const staffed = await openStaffedHall()
        try {
          const { database } = staffed.hall.app
          addAccount(database)
          await staffed.clerk.shift.open({ commandId: crypto.randomUUID(), pieces: {} })
          const { toVisit, toPause } = namesOf(staffed)
          const business = makeBusiness(database.connection)
          for (const each of visits) business.addVisit(toVisit(each))
          for (const each of pauses) business.addPause(toPause(each))
          const part = { ...whole, from: `2026-11-${10 + skipped}` }
          const fromRows = await readAll(staffed, part)
          await compare(staffed, whole)
          const kept = keepDays(staffed.hall.app, 100)
          expect(keptDays(staffed)).toEqual(kept.toSorted())
          expect(await readAll(staffed, part)).toEqual(fromRows)
          await compare(staffed, whole)
          for (const each of later) business.addVisit(toVisit(each))
          dropped += kept.length - keptDays(staffed).length
          await compare(staffed, whole)
          keepDays(staffed.hall.app, 100)
          await compare(staffed, part)
        } finally {
          staffed.hall.close()
        }
      },
    ),
    { numRuns: 20, seed: 20_261_123 },
  )
  expect(dropped).toBeGreaterThan(10)
}, 120_000)

it('would be found out if a change of the rows left what is kept of their day', async () => {
  const staffed = await openStaffedHall()
  try {
    const { connection } = staffed.hall.app.database
    addAccount(staffed.hall.app.database)
    await staffed.clerk.shift.open({ commandId: crypto.randomUUID(), pieces: {} })
    const { toVisit } = namesOf(staffed)
    const business = makeBusiness(connection)
    const [visit] = fc.sample(visitArbitrary, { numRuns: 1, seed: 1 })
    if (visit === undefined) throw new Error('no visit')
    business.addVisit(toVisit({ ...visit, day: 0 }))
    keepDays(staffed.hall.app, 100)
    const triggers = staffed.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%DELETE FROM kept_day%'",
    )
    for (const { name } of triggers) connection.exec(`DROP TRIGGER ${name}`)
    business.addVisit(toVisit({ ...visit, day: 0 }))
    await expect(compare(staffed, whole)).rejects.toThrow()
  } finally {
    staffed.hall.close()
  }
})
