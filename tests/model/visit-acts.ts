import type { Outcome } from '../../shared/visit/visit.ts'
import { plan, type Planner } from './act.ts'
import { isFree, type DayModel, type ModelCounter, type ModelVisit } from './day-model.ts'
import type { HallUnderTest } from './hall-under-test.ts'
import { counterAt, followCustomer, newTicket, pickOf, sendOn } from './model-steps.ts'
import { destinationOf, isThere, type Destination } from './queue-acts.ts'

const reason = '模型测试'
const kindId = 'resident-payment'
const overrunReason = 'difficult-case'

export function walkIn(at: number): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    return plan({
      text: `counter ${at}`,
      isAllowed: isFree(counter),
      call: (commandId) => real.clerk(at).visit.startWalkIn({ commandId, kindId }),
      effect: ({ id, transactions }) => {
        const visit: ModelVisit = {
          id,
          firstContact: { responsible: at },
          ticket: undefined,
          state: 'open',
          transaction: { id: transactions[0]?.id ?? '', state: 'running', isParked: false },
          parkedBy: undefined,
        }
        model.visits.push(visit)
        counter.visit = visit
      },
    })
  }
}

/** A clerk's own visit, or, where there is none, somebody else's, which must be refused. */
function onVisit(
  at: number,
  pick: number,
  make: (
    visit: ModelVisit,
    isOwn: boolean,
    counter: ModelCounter,
    model: DayModel,
    real: HallUnderTest,
  ) => ReturnType<Planner>,
): Planner {
  return (model, real) => {
    const counter = counterAt(model, at)
    const visit = counter.visit ?? pickOf(model.visits, pick)
    return visit && make(visit, counter.visit === visit, counter, model, real)
  }
}

const isOpen = ({ transaction }: ModelVisit) => transaction !== undefined && transaction.state !== 'ended'

export function nextMatter(at: number, pick: number): Planner {
  return onVisit(at, pick, (visit, isOwn, _counter, _model, real) =>
    plan({
      text: visit.id,
      isAllowed: isOwn && !isOpen(visit),
      call: (commandId) => real.clerk(at).visit.startTransaction({ commandId, visitId: visit.id, kindId }),
      effect: ({ id }) => {
        visit.transaction = { id, state: 'running', isParked: false }
      },
    }),
  )
}

export function hold(at: number, pick: number): Planner {
  return onTransaction(at, pick, 'running', 'held', (client, target) =>
    client.visit.hold({ ...target, reason: 'system-slow' }),
  )
}

export function resume(at: number, pick: number): Planner {
  return onTransaction(at, pick, 'held', 'running', (client, target) => client.visit.resume(target))
}

function onTransaction(
  at: number,
  pick: number,
  from: 'running' | 'held',
  to: 'running' | 'held',
  call: (
    client: ReturnType<HallUnderTest['clerk']>,
    target: { readonly commandId: string; readonly transactionId: string },
  ) => Promise<unknown>,
): Planner {
  return onVisit(at, pick, (visit, isOwn, _counter, _model, real) => {
    const { transaction } = visit
    if (transaction === undefined) return undefined
    return plan({
      text: `${from} ${transaction.id}`,
      isAllowed: isOwn && transaction.state === from,
      call: (commandId) => call(real.clerk(at), { commandId, transactionId: transaction.id }),
      effect: () => {
        transaction.state = to
      },
    })
  })
}

export function endMatter(at: number, pick: number, outcome: Outcome): Planner {
  return onVisit(at, pick, (visit, isOwn, _counter, _model, real) => {
    const { transaction } = visit
    if (transaction === undefined) return undefined
    const explained = outcome === 'cannot-be-done' ? { explained: 'against-policy' as const } : {}
    return plan({
      text: `${transaction.id} ${outcome}`,
      isAllowed: isOwn && transaction.state !== 'ended',
      call: (commandId) =>
        real.clerk(at).visit.endTransaction({
          commandId,
          transactionId: transaction.id,
          outcome,
          quantity: 1 + (pick % 12),
          overrunReason,
          ...explained,
        }),
      effect: () => {
        transaction.state = 'ended'
      },
    })
  })
}

export function finish(at: number, pick: number): Planner {
  return onVisit(at, pick, (visit, isOwn, counter, model, real) =>
    plan({
      text: visit.id,
      isAllowed: isOwn && !isOpen(visit),
      call: (commandId) => real.clerk(at).visit.finish({ commandId, visitId: visit.id }),
      effect: () => {
        visit.state = 'finished'
        counter.visit = undefined
        if (visit.ticket === undefined) return
        visit.ticket.state = 'finished'
        followCustomer(model, visit.ticket, at, 'finish')
      },
    }),
  )
}

export function transfer(at: number, pick: number, to: Destination): Planner {
  return onVisit(at, pick, (visit, isOwn, counter, model, real) =>
    plan({
      text: `${visit.id} to ${to.kind} ${to.index}`,
      isAllowed: isOwn && !isOpen(visit) && isThere(model, to),
      call: (commandId) =>
        real.clerk(at).visit.transfer({ commandId, visitId: visit.id, to: destinationOf(real, to), reason }),
      effect: (ticket) => {
        visit.state = 'transferred'
        counter.visit = undefined
        const serviceIndex = real.serviceIds.indexOf(ticket.serviceId)
        const known = visit.ticket ?? newTicket(model, { id: ticket.id, serviceIndex }, visit.firstContact)
        sendOn(known, to, true)
      },
    }),
  )
}

export function park(at: number, pick: number): Planner {
  return onVisit(at, pick, (visit, isOwn, counter, _model, real) =>
    plan({
      text: visit.id,
      isAllowed: isOwn,
      call: (commandId) =>
        real.clerk(at).visit.park({ commandId, visitId: visit.id, reason: 'customer-fills-in-form' }),
      effect: () => {
        visit.state = 'parked'
        visit.parkedBy = at
        counter.visit = undefined
        if (visit.ticket !== undefined) visit.ticket.state = 'parked'
        if (visit.transaction !== undefined && isOpen(visit)) visit.transaction.state = 'held'
      },
    }),
  )
}

const parkedFirst = ({ visits }: DayModel, pick: number) => {
  const parked = visits.filter(({ state }) => state === 'parked')
  return pickOf(parked.length > 0 ? parked : visits, pick)
}

export function takeBack(at: number, pick: number): Planner {
  return (model, real) => {
    const visit = parkedFirst(model, pick)
    if (visit === undefined) return undefined
    const counter = counterAt(model, at)
    return plan({
      text: `${visit.id} at ${at}`,
      isAllowed: visit.state === 'parked' && visit.parkedBy === at && isFree(counter),
      call: (commandId) => real.clerk(at).visit.takeBack({ commandId, visitId: visit.id }),
      effect: () => {
        visit.state = 'open'
        counter.visit = visit
        if (visit.ticket !== undefined) visit.ticket.state = 'serving'
        if (visit.transaction !== undefined && isOpen(visit)) visit.transaction.state = 'running'
      },
    })
  }
}

export function endParked(at: number, pick: number, how: 'left' | 'appointed'): Planner {
  return (model, real) => {
    const visit = parkedFirst(model, pick)
    if (visit === undefined) return undefined
    return plan({
      text: `${visit.id} ${how}`,
      isAllowed: visit.state === 'parked' && visit.parkedBy === at,
      call: (commandId) => real.clerk(at).visit.endParked({ commandId, visitId: visit.id, how, reason }),
      effect: () => {
        visit.state = how
        if (visit.ticket !== undefined) visit.ticket.state = how
        if (visit.transaction !== undefined) visit.transaction.state = 'ended'
      },
    })
  }
}
