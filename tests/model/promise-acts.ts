import { plan, type Planner } from './act.ts'
import { pickOf } from './model-steps.ts'

const words = { name: '孔超', phone: '13800003106', about: '电表校验结果' }
const reason = '交接班'
const hourMs = 3600_000

/** H3: what cannot be answered now is answered later by phone. */
export function promise(by: number): Planner {
  return (model, real) =>
    plan({
      text: `by ${by}`,
      isAllowed: true,
      call: (commandId) => {
        const dueAtMs = real.hall.app.ports.clock.now().atMs + hourMs
        return real.clerk(by).followup.promise({ commandId, kind: 'call-back', dueAtMs, ...words })
      },
      effect: ({ id }) => void model.followUps.push({ id, owner: by, isOpen: true, handOff: undefined }),
    })
}

export function callBack(by: number, pick: number, isReached: boolean): Planner {
  return (model, real) => {
    const followUp = pickOf(model.followUps, pick)
    if (followUp === undefined) return undefined
    return plan({
      text: `${followUp.id} by ${by}`,
      isAllowed: followUp.isOpen && followUp.owner === by,
      call: (commandId) =>
        real.clerk(by).followup.recordAttempt({
          commandId,
          followUpId: followUp.id,
          outcome: isReached ? 'reached' : 'no-answer',
        }),
      effect: () => {
        followUp.isOpen = !isReached
      },
    })
  }
}

/** L5: a promise goes to another person by name, or stays where it is. */
export function passPromise(by: number, pick: number, to: number): Planner {
  return (model, real) => {
    const followUp = pickOf(model.followUps, pick)
    if (followUp === undefined) return undefined
    return plan({
      text: `${followUp.id} from ${by} to ${to}`,
      isAllowed: followUp.isOpen && followUp.owner === by,
      call: (commandId) =>
        real.clerk(by).responsibility.passOn({
          commandId,
          items: [{ kind: 'follow-up', id: followUp.id }],
          toStaffId: real.staffIds[to] ?? '',
          reason,
        }),
      effect: () => {
        followUp.owner = to
      },
    })
  }
}

/** H1, L5: the customer of a ticket that has not ended gets another person to answer for them. */
export function passCustomer(by: number, pick: number, to: number): Planner {
  return (model, real) => {
    const ticket = pickOf(model.tickets.filter(isUnfinished), pick)
    if (ticket === undefined) return undefined
    return plan({
      text: `${ticket.id} from ${by} to ${to}`,
      isAllowed: ticket.firstContact.responsible === by,
      call: (commandId) =>
        real.clerk(by).responsibility.passOn({
          commandId,
          items: [{ kind: 'contact', id: real.contactOf(ticket.id) }],
          toStaffId: real.staffIds[to] ?? '',
          reason,
        }),
      effect: () => {
        ticket.firstContact.responsible = to
      },
    })
  }
}

const isUnfinished = ({ state }: { readonly state: string }) =>
  state === 'waiting' || state === 'called' || state === 'serving' || state === 'parked'
