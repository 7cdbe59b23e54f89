import type { StateTable } from '../kernel/state-table.ts'
import type { TicketState } from './ticket.ts'

/**
 * `transfer`: the wrong service was chosen; `send-on`: by whoever has the customer, to be called again. `settle-…`: by name,
 * at the closing of a day or in a long fault (L15), also where a person at the counter may not.
 */
export type TicketAct =
  | 'call'
  | 'recall'
  | 'arrive'
  | 'miss'
  | 'return'
  | 'leave'
  | 'cancel'
  | 'finish'
  | 'transfer'
  | 'send-on'
  | 'release'
  | 'park'
  | 'take-back'
  | 'settle-left'
  | 'settle-appointed'

/** A ticket begins waiting; left, cancelled, appointed and finished are its true ends (L15). */
export const ticketStates: StateTable<TicketState, TicketAct> = [
  { from: 'waiting', act: 'call', to: 'called' },
  { from: 'waiting', act: 'transfer', to: 'waiting' },
  { from: 'waiting', act: 'send-on', to: 'waiting' },
  { from: 'waiting', act: 'release', to: 'waiting' },
  { from: 'waiting', act: 'leave', to: 'left' },
  { from: 'waiting', act: 'cancel', to: 'cancelled' },
  { from: 'waiting', act: 'settle-left', to: 'left' },
  { from: 'waiting', act: 'settle-appointed', to: 'appointed' },
  { from: 'called', act: 'recall', to: 'called' },
  { from: 'called', act: 'arrive', to: 'serving' },
  { from: 'called', act: 'miss', to: 'missed' },
  { from: 'called', act: 'send-on', to: 'waiting' },
  { from: 'called', act: 'leave', to: 'left' },
  { from: 'called', act: 'settle-left', to: 'left' },
  { from: 'called', act: 'settle-appointed', to: 'appointed' },
  { from: 'serving', act: 'finish', to: 'finished' },
  { from: 'serving', act: 'send-on', to: 'waiting' },
  { from: 'serving', act: 'park', to: 'parked' },
  { from: 'serving', act: 'settle-left', to: 'left' },
  { from: 'serving', act: 'settle-appointed', to: 'appointed' },
  { from: 'parked', act: 'take-back', to: 'serving' },
  { from: 'parked', act: 'send-on', to: 'waiting' },
  { from: 'parked', act: 'settle-left', to: 'left' },
  { from: 'parked', act: 'settle-appointed', to: 'appointed' },
  { from: 'missed', act: 'return', to: 'waiting' },
  { from: 'missed', act: 'leave', to: 'left' },
  { from: 'missed', act: 'settle-left', to: 'left' },
  { from: 'missed', act: 'settle-appointed', to: 'appointed' },
]

export const ticketBegins: readonly TicketState[] = ['waiting']
