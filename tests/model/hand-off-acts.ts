import type { HandOffAct, HandOffState } from '../../shared/handoff/hand-off-states.ts'
import type { Client } from '../support/client.ts'
import { plan, type Planner } from './act.ts'
import type { DayModel, ModelHandOff, ModelTicket, ModelVisit } from './day-model.ts'
import type { HallUnderTest } from './hall-under-test.ts'
import { counterAt, newTicket, pickOf, sendOn } from './model-steps.ts'

const words = { why: '需要核实', doneSoFar: '已核对证件', toldCustomer: '明天答复' }
const customer = { name: '孔超', phone: '13800003106' }
const person = '王工'

type To = { readonly kind: 'counter' | 'person' | 'department'; readonly index: number }

/** The visit at the clerk's counter, or one that the clerk parked. */
export function offer(at: number, pick: number, to: To): Planner {
  return (model, real) => {
    const parked = model.visits.filter(({ state, parkedBy }) => state === 'parked' && parkedBy === at)
    const visit = counterAt(model, at).visit ?? pickOf(parked, pick) ?? pickOf(model.visits, pick)
    if (visit === undefined) return undefined
    const isMine = counterAt(model, at).visit === visit || parked.includes(visit)
    const isReached = to.kind === 'department' || (to.index !== at && counterAt(model, to.index).isOccupied)
    const isOver = visit.transaction === undefined || visit.transaction.state === 'ended'
    return plan({
      text: `${visit.id} to ${to.kind} ${to.index}`,
      isAllowed: isMine && isReached && (to.kind === 'department' || isOver),
      call: (commandId) =>
        real.clerk(at).handoff.offer({
          commandId,
          subject: { kind: 'visit', id: visit.id },
          to: recipientOf(real, to),
          customer,
          ...words,
        }),
      effect: ({ id }) => {
        const ticket = to.kind === 'department' ? visit.ticket : moveAlong(model, real, visit, to)
        const { firstContact } = visit
        model.handOffs.push({ id, state: 'offered', sender: at, to, holder: undefined, ticket, firstContact })
      },
    })
  }
}

function recipientOf(real: HallUnderTest, { kind, index }: To) {
  switch (kind) {
    case 'counter':
      return { kind, counterId: real.counterIds[index] ?? '' }
    case 'person':
      return { kind, staffId: real.staffIds[index] ?? '' }
    case 'department':
      return { kind, placeId: real.departmentId }
  }
}

/** The customer goes along: the visit ends here and the ticket waits for the one it was handed to. */
function moveAlong(model: DayModel, real: HallUnderTest, visit: ModelVisit, to: To): ModelTicket {
  const kind = to.kind === 'person' ? 'person' : 'counter'
  visit.state = 'handed-off'
  for (const counter of model.counters) if (counter.visit === visit) counter.visit = undefined
  const ticket = visit.ticket ?? newTicket(model, real.newestTicket(), visit.firstContact)
  sendOn(ticket, { kind, index: to.index }, true)
  return ticket
}

const steps = {
  accept: { to: 'accepted', from: ['offered'] },
  return: { to: 'returned', from: ['offered', 'accepted'] },
  withdraw: { to: 'withdrawn', from: ['offered', 'returned'] },
  complete: { to: 'done', from: ['accepted'] },
  tell: { to: 'told', from: ['done'] },
} as const satisfies Partial<Record<HandOffAct, { to: HandOffState; from: readonly HandOffState[] }>>
type Step = keyof typeof steps
export const handOffSteps = Object.keys(steps) as Step[]

export function take(by: number, pick: number, step: Step): Planner {
  return (model, real) => {
    const open = model.handOffs.filter(({ state }) => steps[step].from.some((each) => each === state))
    const handOff = pickOf(open.length > 0 ? open : model.handOffs, pick)
    if (handOff === undefined) return undefined
    const isPossible = steps[step].from.some((each) => each === handOff.state)
    return plan({
      text: `${step} ${handOff.id} by ${by}`,
      isAllowed: isPossible && mayDo(model, handOff, step, by),
      call: (commandId) => call(real.clerk(by), step, { commandId, handOffId: handOff.id }),
      effect: () => {
        handOff.state = steps[step].to
        if (step === 'accept' && handOff.to.kind !== 'department') handOff.holder = by
        if (step === 'return') handOff.holder = undefined
        if (step === 'complete' && handOff.to.kind === 'department') promiseClosingCall(model, real, handOff)
        if (step === 'tell')
          for (const followUp of model.followUps) if (followUp.handOff === handOff) followUp.isOpen = false
      },
    })
  }
}

/** H4: whoever answers for the customer calls them. */
function promiseClosingCall(model: DayModel, real: HallUnderTest, handOff: ModelHandOff): void {
  const owner = handOff.firstContact.responsible
  model.followUps.push({ id: real.newestFollowUp(), handOff, owner, isOpen: true })
}

function call(client: Client, step: Step, on: { readonly commandId: string; readonly handOffId: string }) {
  switch (step) {
    case 'accept':
      return client.handoff.accept({ ...on, person })
    case 'return':
      return client.handoff.return({ ...on, person, reason: '不属本岗' })
    case 'withdraw':
      return client.handoff.withdraw({ ...on, reason: '客户撤回' })
    case 'complete':
      return client.handoff.complete({ ...on, person, outcome: '已办' })
    case 'tell':
      return client.handoff.tell({ ...on, words: '已告知' })
  }
}

/** Every clerk keeps to one counter, so a counter and its person are the same one here. */
function mayDo(model: DayModel, handOff: ModelHandOff, step: Step, by: number): boolean {
  const { to, sender, holder, firstContact } = handOff
  const isDepartment = to.kind === 'department'
  const isAsked = to.kind === 'person' || counterAt(model, by).isOccupied
  const isRecipient = !isDepartment && to.index === by && isAsked
  const answersForIt = sender === by || firstContact.responsible === by
  switch (step) {
    case 'withdraw':
      return sender === by
    case 'accept':
      return isDepartment ? answersForIt : isRecipient
    case 'return':
      if (isDepartment) return answersForIt
      return handOff.state === 'accepted' ? holder === by : isRecipient
    case 'complete':
      return holder === by || (isDepartment && answersForIt)
    case 'tell':
      return answersForIt || holder === by
  }
}
