import { ORPCError } from '@orpc/client'
import { runSweep } from '../../electron/core/app.ts'
import { plan, type Planner } from './act.ts'
import type { DayModel, ModelCounter, ModelTicket } from './day-model.ts'
import { counterAt } from './model-steps.ts'
import { newId, type HallUnderTest } from './hall-under-test.ts'

/** The last open counter is not paused without the manager (P5), who is there now and then. */
export function pause(at: number, _pick: number, isManagerThere: boolean): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    const isThere = counter.isOccupied && !counter.isPaused
    const isBusy = counter.called !== undefined || counter.visit !== undefined
    const isAlone = real
      .servicesOf(at)
      .some((service) =>
        model.counters.every(
          (other) =>
            other === counter ||
            !other.isOccupied ||
            other.isPaused ||
            !real.servicesOf(other.index).includes(service),
        ),
      )
    return plan({
      text: `counter ${at}`,
      isAllowed: isThere && !isBusy && (!isAlone || isManagerThere),
      call: (commandId) =>
        real.clerk(at).counter.pause({
          commandId,
          reason: 'meal',
          expectedMinutes: 30,
          ...(isManagerThere ? { approval: real.managerApproval } : {}),
        }),
      effect: () => {
        counter.isPaused = true
      },
    })
  }
}

export function resumeCounter(at: number): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    return plan({
      text: `counter ${at}`,
      isAllowed: counter.isPaused,
      call: (commandId) => real.clerk(at).counter.resume({ commandId }),
      effect: () => {
        counter.isPaused = false
      },
    })
  }
}

export function occupy(at: number): Planner {
  return (model, real) =>
    plan({
      text: `counter ${at}`,
      isAllowed: true,
      call: (commandId) => real.clerk(at).counter.occupy({ commandId, counterId: real.counterIds[at] ?? '' }),
      effect: () => {
        counterAt(model, at).isOccupied = true
      },
    })
}

export function goAway(at: number): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    return plan({
      text: `counter ${at}`,
      isAllowed:
        counter.isOccupied &&
        counter.called === undefined &&
        counter.visit === undefined &&
        !model.tickets.some((ticket) => isLeftAlone(model, real, counter, ticket)),
      call: (commandId) => real.clerk(at).counter.leave({ commandId }),
      effect: () => {
        counter.isOccupied = false
        counter.isPaused = false
      },
    })
  }
}

/** P3: somebody who waits for this counter alone, or for a service that nobody else would call. */
function isLeftAlone(
  model: DayModel,
  real: HallUnderTest,
  counter: ModelCounter,
  { state, target, serviceIndex }: ModelTicket,
): boolean {
  if (state !== 'waiting') return false
  if (target !== undefined) return target.index === counter.index
  const isServed = (index: number) => real.servicesOf(index).includes(serviceIndex)
  const isElsewhere = model.counters.some(
    (other) => other !== counter && other.isOccupied && !other.isPaused && isServed(other.index),
  )
  return isServed(counter.index) && !isElsewhere
}

export function letTimePass(_at: number, _pick: number, seconds: number): Planner {
  return (model, real) => {
    model.steadyMs += seconds * 1000
    real.hall.advance(seconds * 1000)
    return plan({
      text: `${seconds} s`,
      isAllowed: true,
      // What is overdue by now is told to the manager; nobody's place or end is changed by it.
      call: () => runSweep(real.hall.app),
      effect: () => {},
    })
  }
}

/** Nobody asks the hall: it only must be the same afterwards. */
function happens(text: string) {
  return plan({ text, isAllowed: true, call: () => Promise.resolve(), effect: () => {} })
}

/** L13: somebody corrects the clock; nothing gets longer or shorter by it. */
export function setClock(_at: number, _pick: number, minutes: number): Planner {
  return (model, real) => {
    const farthestMs = 3 * 3600_000
    const offMs = Math.max(-farthestMs, Math.min(farthestMs, model.clockOffMs + minutes * 60_000))
    real.hall.setClock(offMs - model.clockOffMs)
    model.clockOffMs = offMs
    return happens(`to ${offMs / 60_000} min off`)
  }
}

/** The process dies between two commands; what was acknowledged is all there. */
export function crash(): Planner {
  return (_model, real) => {
    real.hall.restart()
    return happens('')
  }
}

/** Two clerks in the same instant (L12): both requests go into one turn of the loop. */
export function callAtOnce(one: number, _pick: number, other: number): Planner {
  return (model, real) => {
    if (one === other) return undefined
    return plan({
      text: `${one} and ${other}`,
      isAllowed: true,
      call: () => Promise.all([tryNext(real, one), tryNext(real, other)]),
      effect: (labels) => {
        const called = labels.filter((each) => each !== undefined)
        if (new Set(called).size !== called.length) throw new Error('one ticket was called twice')
        for (const [place, id] of labels.entries()) {
          const counter = counterAt(model, place === 0 ? one : other)
          const ticket = model.tickets.find((each) => each.id === id)
          if (ticket === undefined) continue
          ticket.state = 'called'
          ticket.calledAtMs = model.steadyMs
          ticket.recalls = 0
          counter.called = ticket
        }
      },
    })
  }
}

async function tryNext(real: HallUnderTest, at: number): Promise<string | undefined> {
  try {
    return (await real.clerk(at).queue.callNext({ commandId: newId() })).id
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code === 'FAULT') throw error
    return undefined
  }
}
