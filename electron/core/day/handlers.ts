import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { listCounters } from '../hall/index.ts'
import { close, readSignedStatement } from './close.ts'
import { readClosingList } from './closing-list.ts'
import { confirmCheck } from './confirm-check.ts'
import { expectCounters } from './expect-counters.ts'
import { keepIssueOpen, reopen, stopIssue } from './override.ts'
import { listChecklists, readChecklist } from './read-checklist.ts'
import { readStatus } from './read-status.ts'
import { measure, runChecks } from './run-checks.ts'
import { settleTicket, settleVisit } from './settle.ts'
import { listUnclosed } from './unclosed.ts'

export const dayHandlers = {
  status: api.day.status.handler(query((each) => accept(readStatus(each)))),
  keepIssueOpen: api.day.keepIssueOpen.handler(command(keepIssueOpen)),
  stopIssue: api.day.stopIssue.handler(command(stopIssue)),
  checklist: api.day.checklist.handler(
    query((each, { counterId }: { readonly counterId: string }) => {
      const counter = listCounters(each.tx).find(({ id }) => id === counterId)
      return counter === undefined ? refuse('COUNTER_NOT_FOUND') : accept(readChecklist(each, counter))
    }),
  ),
  checklists: api.day.checklists.handler(query((each) => accept(listChecklists(each)))),
  runChecks: api.day.runChecks.handler((call) => {
    // The same id writes the same to the disk when the command is repeated.
    const measured = measure(call.context.app, call.input.commandId)
    return command((each, input: { readonly counterId: string }) => runChecks(each, input, measured))(call)
  }),
  confirmCheck: api.day.confirmCheck.handler(command(confirmCheck)),
  expectCounters: api.day.expectCounters.handler(command(expectCounters)),
  closingList: api.day.closingList.handler(
    query((each, { businessDay }: { readonly businessDay: string }) =>
      accept(readClosingList(each, businessDay)),
    ),
  ),
  settleTicket: api.day.settleTicket.handler(command(settleTicket)),
  settleVisit: api.day.settleVisit.handler(command(settleVisit)),
  close: api.day.close.handler(command(close)),
  reopen: api.day.reopen.handler(command(reopen)),
  listUnclosed: api.day.listUnclosed.handler(
    query((each) => accept(listUnclosed(each.tx, each.businessDay))),
  ),
  statement: api.day.statement.handler(query(readSignedStatement)),
}
