import fc from 'fast-check'
import { Act, type Planner } from './act.ts'
import { closeDay } from './close-day.ts'
import { newDay, servicesOfCounter } from './day-model.ts'
import { openHallUnderTest } from './hall-under-test.ts'
import * as handOff from './hand-off-acts.ts'
import * as hall from './hall-acts.ts'
import * as promises from './promise-acts.ts'
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
  kind: fc.constantFrom('counter' as const, 'person' as const, 'department' as const, 'department' as const),
  index: at,
})
const how = fc.constantFrom('left' as const, 'appointed' as const)
const outcome = fc.constantFrom('done' as const, 'cannot-be-done' as const, 'withdrawn' as const)

const names = new Set<string>()

/** Mostly somebody who can do it to something that it can be done to; now and then anybody to anything. */
function act<Extra = undefined>(
  name: string,
  make: (at: number, pick: number, extra: Extra) => Planner,
  extra: fc.Arbitrary<Extra> = fc.constant(undefined as Extra),
  mayRepeat = true,
): fc.Arbitrary<Act> {
  names.add(name)
  return fc
    .tuple(at, pick, extra, fc.nat({ max: 7 }), fc.nat({ max: 4 }))
    .map(([by, on, also, repeats, blindly]) => {
      const choices = blindly === 0 ? [{ by, on }] : choicesFrom(by, on)
      return new Act(
        name,
        choices.map((choice) => make(choice.by, choice.on, also)),
        mayRepeat && repeats === 0,
      )
    })
}

function choicesFrom(first: number, firstPick: number) {
  return servicesOfCounter.flatMap((_, clerk) =>
    [0, 1, 2, 3, 4, 5].map((further) => ({
      by: (first + clerk) % servicesOfCounter.length,
      on: firstPick + further,
    })),
  )
}

const often = (count: number, each: fc.Arbitrary<Act>) => Array.from({ length: count }, () => each)

const acts: fc.Arbitrary<Act>[] = [
  ...often(5, act('issue', queue.issue, care)),
  ...often(6, act('call next', queue.callNext)),
  ...often(6, act('arrive', queue.arrive)),
  ...often(5, act('end', visit.endMatter, outcome)),
  ...often(4, act('finish', visit.finish)),
  ...often(2, act('time passes', hall.letTimePass, fc.constantFrom(5, 20, 20, 60, 300), false)),
  act('call at once', hall.callAtOnce, at, false),
  act('call out of order', queue.callOutOfOrder),
  act('recall', queue.recall),
  act('miss', queue.miss),
  act('miss', queue.callInVain, fc.constant(undefined), false),
  act('return', queue.returnMissed),
  act('leave', queue.leave),
  act('cancel', queue.cancel),
  act('send waiting', queue.sendWaiting, to),
  act('release', queue.releaseTarget),
  act('walk in', visit.walkIn),
  act('next matter', visit.nextMatter),
  act('hold', visit.hold),
  act('resume', visit.resume),
  ...often(2, act('transfer', visit.transfer, to)),
  act('park', visit.park),
  ...often(2, act('take back', visit.takeBack)),
  act('end parked', visit.endParked, how),
  ...often(5, act('hand off', handOff.offer, recipient)),
  ...handOff.handOffSteps.flatMap((step) =>
    often(
      3,
      act(`hand-off: ${step}`, (by, on) => handOff.take(by, on, step)),
    ),
  ),
  act('promise', promises.promise),
  act('call back', promises.callBack, fc.boolean()),
  act('pass promise on', promises.passPromise, at),
  act('pass customer on', promises.passCustomer, at),
  act(
    'pause',
    hall.pause,
    fc.nat({ max: 3 }).map((chance) => chance === 0),
  ),
  act('resume counter', hall.resumeCounter),
  act('occupy', hall.occupy),
  act('go away', hall.goAway),
  act('clock set', hall.setClock, fc.integer({ min: -90, max: 90 }), false),
  act('crash', hall.crash, fc.constant(undefined), false),
]

/** Whatever can happen in a random day. */
export const actNames = [...names].toSorted()

export type RandomDays = { readonly runs: number; readonly seed: number }

/**
 * Random days of up to 80 steps by several clerks, with crashes, restarts and clock jumps, each closed by the manager
 * in the evening or, forgotten, the next morning: no ticket without an end, no customer without a responsible person, no double call, no lost minute.
 */
export async function checkRandomDays({ runs, seed }: RandomDays): Promise<ReadonlyMap<string, number>> {
  const done = new Map<string, number>()
  // Without bias: half of the days would be three steps long.
  const days = fc.noBias(fc.commands(acts, { maxCommands: 80, size: 'max' }))
  await fc.assert(
    fc.asyncProperty(days, fc.boolean(), async (steps, isForgotten) => {
      const real = await openHallUnderTest()
      const model = newDay()
      try {
        await fc.asyncModelRun(() => ({ model, real }), steps)
        await closeDay(model, real, isForgotten)
        for (const [name, count] of model.done) done.set(name, (done.get(name) ?? 0) + count)
      } finally {
        real.hall.close()
      }
    }),
    { numRuns: runs, seed },
  )
  return done
}
