import type { Care, TicketState } from '../../shared/queue/ticket.ts'
import type { DayModel, ModelContact, ModelCounter, ModelTicket } from './day-model.ts'

export function counterAt(model: DayModel, index: number): ModelCounter {
  const counter = model.counters[index]
  if (counter === undefined) throw new Error(`the model has no counter ${index}`)
  return counter
}

export function pickOf<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items.length === 0 ? undefined : items[pick % items.length]
}

export function endTicket(model: DayModel, ticket: ModelTicket, state: TicketState): void {
  ticket.state = state
  for (const counter of model.counters) if (counter.called === ticket) counter.called = undefined
}

/** Back into a line: another service's, or for one counter or person alone. */
export function sendOn(
  ticket: ModelTicket,
  to: { readonly kind: 'service' | 'counter' | 'person'; readonly index: number },
  handedOff: boolean,
): void {
  ticket.state = 'waiting'
  ticket.handedOff = handedOff
  if (to.kind === 'service') {
    ticket.serviceIndex = to.index % 2
    ticket.target = undefined
  } else {
    ticket.target = { kind: to.kind, index: to.index }
  }
}

/** A ticket as it is issued, or as a customer without one gets it on being sent on. */
export function newTicket(
  model: DayModel,
  {
    id,
    serviceIndex,
    care = 'ordinary',
  }: { readonly id: string; readonly serviceIndex: number; readonly care?: Care },
  firstContact: ModelContact,
): ModelTicket {
  const ticket: ModelTicket = {
    id,
    care,
    firstContact,
    serviceIndex,
    state: 'waiting',
    handedOff: false,
    target: undefined,
    calledAtMs: 0,
    recalls: 0,
    missedAtMs: 0,
  }
  model.tickets.push(ticket)
  return ticket
}

/** What the hand-off slice does along with an arrival and a finish: taken up, and told, face to face (H1). */
export function followCustomer(
  model: DayModel,
  ticket: ModelTicket,
  by: number,
  act: 'arrive' | 'finish',
): void {
  for (const handOff of model.handOffs) {
    if (handOff.ticket !== ticket || handOff.to.kind === 'department') continue
    if (act === 'arrive' && handOff.state === 'offered') {
      handOff.state = 'accepted'
      handOff.holder = by
    }
    if (act === 'finish' && handOff.state === 'accepted' && handOff.holder === by) handOff.state = 'told'
  }
}
