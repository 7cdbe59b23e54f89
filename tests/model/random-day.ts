import fc from 'fast-check'
import { Act, type Planner } from './act.ts'
import { closeDay } from './close-day.ts'
import { newDay, servicesOfCounter } from './day-model.ts'
import { openHallUnderTest } from './hall-under-test.ts'
import * as handOff from './hand-off-acts.ts'
import * as hall from './hall-acts.ts'
import * as queue from './queue-acts.ts'
import * as visit from './visit-acts.ts'

const at = fc.nat({ max: servicesOfCounter.length - 1 })
const pick = fc.nat({ max: 30 })
const care = fc.constantFrom(
  'ordinary' as const,
  'ordinary' as const,
  'elderly' as const,
  'assisted' as const,
)
const to = fc.record({
  kind: fc.constantFrom('service' as const, 'counter' as const, 'person' as const),
  index: at,
})
const recipient = fc.record({
  kind: fc.constantFrom('counter' as const, 'person' as const, 'department' as const),
  index: at,
})
const how = fc.constantFrom('left' as const, 'appointed' as const)
const outcome = fc.constantFrom('done' as const, 'cannot-be-done' as const, 'withdrawn' as const)

function act(name: string, planner: fc.Arbitrary<Planner>, mayRepeat = true): fc.Arbitrary<Act> {
  const isRepeated = mayRepeat ? fc.nat({ max: 7 }).map((chance) => chance === 0) : fc.constant(false)
  return fc.tuple(planner, isRepeated).map(([each, repeated]) => new Act(name, each, repeated))
}

const acts: fc.Arbitrary<Act>[] = [
  act(
    'issue',
    fc.tuple(at, fc.nat({ max: 1 }), care).map((all) => queue.issue(...all)),
  ),
  act(
    'issue',
    fc.tuple(at, fc.nat({ max: 1 }), care).map((all) => queue.issue(...all)),
  ),
  act('call next', at.map(queue.callNext)),
  act('call next', at.map(queue.callNext)),
  act(
    'call at once',
    fc.tuple(at, at).map((all) => hall.callAtOnce(...all)),
    false,
  ),
  act(
    'call out of order',
    fc.tuple(at, pick).map((all) => queue.callOutOfOrder(...all)),
  ),
  act(
    'recall',
    fc.tuple(at, pick).map((all) => queue.recall(...all)),
  ),
  act(
    'miss',
    fc.tuple(at, pick).map((all) => queue.miss(...all)),
  ),
  act(
    'arrive',
    fc.tuple(at, pick).map((all) => queue.arrive(...all)),
  ),
  act(
    'arrive',
    fc.tuple(at, pick).map((all) => queue.arrive(...all)),
  ),
  act(
    'return',
    fc.tuple(at, pick).map((all) => queue.returnMissed(...all)),
  ),
  act(
    'leave',
    fc.tuple(at, pick).map((all) => queue.leave(...all)),
  ),
  act(
    'cancel',
    fc.tuple(at, pick).map((all) => queue.cancel(...all)),
  ),
  act(
    'send waiting',
    fc.tuple(at, pick, to).map((all) => queue.sendWaiting(...all)),
  ),
  act(
    'release',
    fc.tuple(at, pick).map((all) => queue.releaseTarget(...all)),
  ),
  act('walk in', at.map(visit.walkIn)),
  act(
    'next matter',
    fc.tuple(at, pick).map((all) => visit.nextMatter(...all)),
  ),
  act(
    'hold',
    fc.tuple(at, pick).map((all) => visit.hold(...all)),
  ),
  act(
    'resume',
    fc.tuple(at, pick).map((all) => visit.resume(...all)),
  ),
  act(
    'end',
    fc.tuple(at, pick, outcome, fc.integer({ min: 1, max: 12 })).map((all) => visit.endMatter(...all)),
  ),
  act(
    'end',
    fc.tuple(at, pick, outcome, fc.integer({ min: 1, max: 12 })).map((all) => visit.endMatter(...all)),
  ),
  act(
    'finish',
    fc.tuple(at, pick).map((all) => visit.finish(...all)),
  ),
  act(
    'transfer',
    fc.tuple(at, pick, to).map((all) => visit.transfer(...all)),
  ),
  act(
    'park',
    fc.tuple(at, pick).map((all) => visit.park(...all)),
  ),
  act(
    'take back',
    fc.tuple(at, pick).map((all) => visit.takeBack(...all)),
  ),
  act(
    'end parked',
    fc.tuple(at, pick, how).map((all) => visit.endParked(...all)),
  ),
  act(
    'hand off',
    fc.tuple(at, pick, recipient).map((all) => handOff.offer(...all)),
  ),
  ...handOff.handOffSteps.map((step) =>
    act(
      `hand-off: ${step}`,
      fc.tuple(at, pick).map((all) => handOff.take(...all, step)),
    ),
  ),
  act(
    'pause',
    at.map((counter) => hall.pause(counter, false)),
  ),
  act('resume counter', at.map(hall.resumeCounter)),
  act('occupy', at.map(hall.occupy)),
  act('go away', at.map(hall.goAway)),
  act('time passes', fc.constantFrom(5, 20, 20, 60, 300).map(hall.letTimePass)),
  act('time passes', fc.constantFrom(5, 20, 20, 60, 300).map(hall.letTimePass)),
  act('clock set', fc.integer({ min: -90, max: 90 }).map(hall.setClock)),
  act('crash', fc.constant(hall.crash())),
]

export type RandomDays = { readonly runs: number; readonly seed: number }

/**
 * Random days of up to 80 steps by several clerks, with crashes, restarts and clock jumps, each closed at its end by the
 * manager: no ticket without an end, no customer without a responsible person, no double call, no lost minute.
 */
export async function checkRandomDays({ runs, seed }: RandomDays): Promise<ReadonlyMap<string, number>> {
  const done = new Map<string, number>()
  const days = fc.commands(acts, { maxCommands: 80, size: 'max' })
  await fc.assert(
    fc.asyncProperty(days, async (steps) => {
      const real = await openHallUnderTest()
      const model = newDay()
      try {
        await fc.asyncModelRun(() => ({ model, real }), steps)
        await closeDay(model, real)
        for (const [name, count] of model.done) done.set(name, (done.get(name) ?? 0) + count)
      } finally {
        real.hall.close()
      }
    }),
    { numRuns: runs, seed },
  )
  return done
}
