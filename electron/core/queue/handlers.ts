import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffCommand } from '../api/command.ts'
import { callNext } from './call-next.ts'
import { callTicket } from './call-ticket.ts'
import { cancelTicket, markLeft } from './end-ticket.ts'
import { issueTicket } from './issue-ticket.ts'
import { listOutOfOrder } from './list-out-of-order.ts'
import { listTickets } from './list-tickets.ts'
import { markArrived } from './mark-arrived.ts'
import { markMissed, returnMissed } from './mark-missed.ts'
import { recall } from './recall.ts'
import { releaseTarget } from './release-target.ts'
import { findTicketByLabel } from './store.ts'
import { transferTicket } from './transfer-ticket.ts'

/** What others do in the same command when a customer has come to the counter. */
export type AfterArrival = (command: StaffCommand, ticketId: string) => void

export const makeQueueHandlers = (afterArrival: AfterArrival) => ({
  issueTicket: api.queue.issueTicket.handler(command(issueTicket)),
  callNext: api.queue.callNext.handler(command(callNext)),
  callTicket: api.queue.callTicket.handler(command(callTicket)),
  recall: api.queue.recall.handler(command(recall)),
  markArrived: api.queue.markArrived.handler(
    command((each: StaffCommand, input: { readonly ticketId: string }) => {
      const arrived = markArrived(each, input)
      if (arrived.ok) afterArrival(each, input.ticketId)
      return arrived
    }),
  ),
  markMissed: api.queue.markMissed.handler(command(markMissed)),
  returnMissed: api.queue.returnMissed.handler(command(returnMissed)),
  markLeft: api.queue.markLeft.handler(command(markLeft)),
  cancelTicket: api.queue.cancelTicket.handler(command(cancelTicket)),
  transferTicket: api.queue.transferTicket.handler(command(transferTicket)),
  releaseTarget: api.queue.releaseTarget.handler(command(releaseTarget)),
  list: api.queue.list.handler(query(listTickets)),
  listOutOfOrder: api.queue.listOutOfOrder.handler(query(listOutOfOrder)),
  find: api.queue.find.handler(
    query(({ tx, businessDay }, input: { readonly label: string }) =>
      accept(findTicketByLabel(tx, businessDay, input.label) ?? null),
    ),
  ),
})
