import type { Care } from '../../shared/queue/ticket.ts'
import { plan, type Planner } from './act.ts'
import { isCallable, isFree, type DayModel, type ModelCounter, type ModelTicket } from './day-model.ts'
import { newId, type HallUnderTest } from './hall-under-test.ts'
import { counterAt, endTicket, followCustomer, newTicket, pickOf, sendOn } from './model-steps.ts'

const recallTimes = 3
const recallGapMs = 20_000
const missedReturnMs = 30 * 60_000
const reason = '模型测试'

export function issue(by: number, pick: number, care: Care): Planner {
  return (model, real) => {
    const serviceIndex = pick % real.serviceIds.length
    return plan({
      text: `${serviceIndex} ${care}`,
      isAllowed: true,
      call: (commandId) =>
        real.clerk(by).queue.issueTicket({ commandId, serviceId: real.serviceIds[serviceIndex] ?? '', care }),
      effect: ({ id }) => void newTicket(model, { id, serviceIndex, care }, { responsible: by }),
    })
  }
}

export function callNext(at: number): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    const callable = model.tickets.filter((ticket) => isCallable(counter, ticket))
    return plan({
      text: `counter ${at}`,
      isAllowed: isFree(counter) && callable.length > 0,
      call: (commandId) => real.clerk(at).queue.callNext({ commandId }),
      effect: ({ id }) => {
        const ticket = model.tickets.find((each) => each.id === id)
        const first = callable.find((each) => rankOf(each) === rankOf(ticket))
        const mustBeHandedOff = callable.some(({ handedOff }) => handedOff)
        if (ticket === undefined || ticket !== first || (mustBeHandedOff && !ticket.handedOff))
          throw new Error(`called ${id} out of order`)
        call(model, counter, ticket)
      },
    })
  }
}

/** Within one rank only the order of issue counts; how ranks take turns is the rule's own test. */
function rankOf(ticket: ModelTicket | undefined): number {
  if (ticket === undefined) return -1
  if (ticket.handedOff) return 0
  return ticket.care === 'ordinary' ? 2 : 1
}

export function callOutOfOrder(at: number, pick: number): Planner {
  return onTicket(pick, (ticket, model, real) => {
    const counter = counterAt(model, at)
    const isForOthers = ticket.target !== undefined && ticket.target.index !== at
    return plan({
      text: `${ticket.id} to ${at}`,
      isAllowed: isFree(counter) && ticket.state === 'waiting' && !isForOthers,
      call: (commandId) => real.clerk(at).queue.callTicket({ commandId, ticketId: ticket.id, reason }),
      effect: () => call(model, counter, ticket),
    })
  })
}

function call(model: DayModel, counter: ModelCounter, ticket: ModelTicket): void {
  ticket.state = 'called'
  ticket.calledAtMs = model.steadyMs
  ticket.recalls = 0
  counter.called = ticket
}

/** The tickets of all counters are tried, so that a clerk is also refused another's. */
function onCalled(
  at: number,
  pick: number,
  make: (
    ticket: ModelTicket,
    counter: ModelCounter,
    model: DayModel,
    real: HallUnderTest,
  ) => ReturnType<Planner>,
): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    const called = model.counters.flatMap((each) => each.called ?? [])
    const ticket = counter.called ?? pickOf(called.length > 0 ? called : model.tickets, pick)
    return ticket && make(ticket, counter, model, real)
  }
}

export function recall(at: number, pick: number): Planner {
  return onCalled(at, pick, (ticket, counter, model, real) =>
    plan({
      text: `${ticket.id} at ${at}`,
      isAllowed: counter.called === ticket && ticket.recalls < recallTimes && hasRested(ticket, model),
      call: (commandId) => real.clerk(at).queue.recall({ commandId, ticketId: ticket.id }),
      effect: () => {
        ticket.recalls += 1
        ticket.calledAtMs = model.steadyMs
      },
    }),
  )
}

export function miss(at: number, pick: number): Planner {
  return onCalled(at, pick, (ticket, counter, model, real) =>
    plan({
      text: `${ticket.id} at ${at}`,
      isAllowed: counter.called === ticket && ticket.recalls === recallTimes && hasRested(ticket, model),
      call: (commandId) => real.clerk(at).queue.markMissed({ commandId, ticketId: ticket.id }),
      effect: () => {
        ticket.state = 'missed'
        ticket.missedAtMs = model.steadyMs
        counter.called = undefined
      },
    }),
  )
}

/** All recalls, each after its time, and nobody comes. */
export function callInVain(at: number, pick: number): Planner {
  return onCalled(at, pick, (ticket, counter, model, real) =>
    plan({
      text: `${ticket.id} at ${at}`,
      isAllowed: counter.called === ticket,
      call: async (commandId) => {
        const { queue } = real.clerk(at)
        for (; ticket.recalls < recallTimes; ticket.recalls += 1) {
          rest(model, real)
          await queue.recall({ commandId: newId(), ticketId: ticket.id })
        }
        rest(model, real)
        await queue.markMissed({ commandId, ticketId: ticket.id })
      },
      effect: () => {
        ticket.state = 'missed'
        ticket.missedAtMs = model.steadyMs
        counter.called = undefined
      },
    }),
  )
}

function rest(model: DayModel, { hall }: HallUnderTest): void {
  model.steadyMs += recallGapMs
  hall.advance(recallGapMs)
}

function hasRested(ticket: ModelTicket, model: DayModel): boolean {
  return model.steadyMs - ticket.calledAtMs >= recallGapMs
}

export function arrive(at: number, pick: number): Planner {
  return onCalled(at, pick, (ticket, counter, model, real) =>
    plan({
      text: `${ticket.id} at ${at}`,
      isAllowed: counter.called === ticket,
      call: async (commandId) => {
        const { visitId } = await real.clerk(at).queue.markArrived({ commandId, ticketId: ticket.id })
        return real.visitOf(visitId)
      },
      effect: ({ visitId, transactionId }) => {
        ticket.state = 'serving'
        counter.called = undefined
        const visit = {
          id: visitId,
          firstContact: ticket.firstContact,
          ticket,
          state: 'open' as const,
          transaction: { id: transactionId, state: 'running' as const, isParked: false },
          parkedBy: undefined,
        }
        model.visits.push(visit)
        counter.visit = visit
        followCustomer(model, ticket, at, 'arrive')
      },
    }),
  )
}

export function returnMissed(by: number, pick: number): Planner {
  return onTicket(
    pick,
    (ticket, model, real) =>
      plan({
        text: ticket.id,
        isAllowed: ticket.state === 'missed' && model.steadyMs - ticket.missedAtMs <= missedReturnMs,
        call: (commandId) => real.clerk(by).queue.returnMissed({ commandId, ticketId: ticket.id }),
        effect: () => {
          ticket.state = 'waiting'
        },
      }),
    'missed',
  )
}

export function leave(by: number, pick: number): Planner {
  return onTicket(pick, (ticket, model, real) => {
    const counter = counterAt(model, by)
    const isOwnCall = ticket.state === 'called' && counter.called === ticket
    return plan({
      text: `${ticket.id} by ${by}`,
      isAllowed: ticket.state === 'waiting' || ticket.state === 'missed' || isOwnCall,
      call: (commandId) => real.clerk(by).queue.markLeft({ commandId, ticketId: ticket.id }),
      effect: () => endTicket(model, ticket, 'left'),
    })
  })
}

export function cancel(by: number, pick: number): Planner {
  return onTicket(pick, (ticket, model, real) =>
    plan({
      text: ticket.id,
      isAllowed: ticket.state === 'waiting',
      call: (commandId) => real.clerk(by).queue.cancelTicket({ commandId, ticketId: ticket.id, reason }),
      effect: () => endTicket(model, ticket, 'cancelled'),
    }),
  )
}

export function sendWaiting(by: number, pick: number, to: Destination): Planner {
  return onTicket(pick, (ticket, model, real) =>
    plan({
      text: `${ticket.id} to ${to.kind} ${to.index}`,
      isAllowed: ticket.state === 'waiting' && isThere(model, to),
      call: (commandId) =>
        real
          .clerk(by)
          .queue.transferTicket({ commandId, ticketId: ticket.id, to: destinationOf(real, to), reason }),
      effect: () => sendOn(ticket, to, ticket.handedOff),
    }),
  )
}

export function releaseTarget(by: number, pick: number): Planner {
  return onTicket(pick, (ticket, _model, real) =>
    plan({
      text: `${ticket.id} by ${by}`,
      isAllowed: ticket.state === 'waiting' && ticket.target?.index === by,
      call: (commandId) => real.clerk(by).queue.releaseTarget({ commandId, ticketId: ticket.id, reason }),
      effect: () => {
        ticket.target = undefined
      },
    }),
  )
}

export type Destination = { readonly kind: 'service' | 'counter' | 'person'; readonly index: number }

export function destinationOf(real: HallUnderTest, { kind, index }: Destination) {
  switch (kind) {
    case 'service':
      return { kind, serviceId: real.serviceIds[index % real.serviceIds.length] ?? '' }
    case 'counter':
      return { kind, counterId: real.counterIds[index] ?? '' }
    case 'person':
      return { kind, staffId: real.staffIds[index] ?? '' }
  }
}

/** Nobody is sent where nobody is. */
export function isThere(model: DayModel, { kind, index }: Destination): boolean {
  return kind === 'service' || counterAt(model, index).isOccupied
}

function onTicket(
  pick: number,
  make: (ticket: ModelTicket, model: DayModel, real: HallUnderTest) => ReturnType<Planner>,
  state?: ModelTicket['state'],
): Planner {
  return (model, real) => {
    const fitting = model.tickets.filter((each) => state === undefined || each.state === state)
    const ticket = pickOf(fitting.length > 0 ? fitting : model.tickets, pick)
    return ticket && make(ticket, model, real)
  }
}
