import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { callNext } from './call-next.ts'
import { callTicket } from './call-ticket.ts'
import { cancelTicket, markLeft } from './end-ticket.ts'
import { issueTicket } from './issue-ticket.ts'
import { listTickets } from './list-tickets.ts'
import { markArrived } from './mark-arrived.ts'
import { markMissed, returnMissed } from './mark-missed.ts'
import { recall } from './recall.ts'
import { findTicketByLabel } from './store.ts'

export const queueHandlers = {
  issueTicket: api.queue.issueTicket.handler(command(issueTicket)),
  callNext: api.queue.callNext.handler(command(callNext)),
  callTicket: api.queue.callTicket.handler(command(callTicket)),
  recall: api.queue.recall.handler(command(recall)),
  markArrived: api.queue.markArrived.handler(command(markArrived)),
  markMissed: api.queue.markMissed.handler(command(markMissed)),
  returnMissed: api.queue.returnMissed.handler(command(returnMissed)),
  markLeft: api.queue.markLeft.handler(command(markLeft)),
  cancelTicket: api.queue.cancelTicket.handler(command(cancelTicket)),
  list: api.queue.list.handler(query(listTickets)),
  find: api.queue.find.handler(
    query(({ tx, businessDay }, input: { readonly label: string }) =>
      accept(findTicketByLabel(tx, businessDay, input.label) ?? null),
    ),
  ),
}
