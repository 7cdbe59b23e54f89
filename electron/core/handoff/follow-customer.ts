import type { StaffCommand } from '../api/command.ts'
import { move } from './act-on-hand-off.ts'
import { toHandOff } from './read-hand-off.ts'
import { handOffRows } from './store.ts'

/** The customer has come to the counter that they were handed to: it is taken up by that. */
export function acceptByArrival(command: StaffCommand, ticketId: string): void {
  for (const row of handOffRows.openOfTicket(command.tx, ticketId)) {
    if (row.state !== 'offered' || !isToLine(row.to_kind)) continue
    move(command, toHandOff(command.tx, row), 'accepted', { type: 'accepted' }, command.actor.staffId)
  }
}

/** The visit that took it up is finished, face to face: done, and told. */
export function tellByFinish(command: StaffCommand, ticketId: string): void {
  for (const row of handOffRows.openOfTicket(command.tx, ticketId)) {
    const isOwn = row.state === 'accepted' && row.holder_staff_id === command.actor.staffId
    if (!isOwn || !isToLine(row.to_kind)) continue
    const done = move(command, toHandOff(command.tx, row), 'done', { type: 'done' })
    move(command, done, 'told', { type: 'told' })
  }
}

const isToLine = (kind: string) => kind === 'counter' || kind === 'person'
