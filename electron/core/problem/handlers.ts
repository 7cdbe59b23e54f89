import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffCommand } from '../api/command.ts'
import { close } from './close.ts'
import { diagnose } from './diagnose.ts'
import { listProblemEvents } from './event-store.ts'
import { moveOn, type OnProblem } from './move-on.ts'
import { report, type Report } from './report.ts'
import { findProblem, listProblems, loadBundle } from './store.ts'
import { findStillWrong, verify } from './verify.ts'

type WithNote = OnProblem & { readonly note: string }
type WithReason = OnProblem & { readonly reason: string }
type Passing = OnProblem & { readonly to: string; readonly reference: string }
type Wanted = { readonly onlyOpen: boolean; readonly onlyOwn: boolean; readonly limit: number }

export const problemHandlers = {
  report: api.problem.report.handler((call) => {
    // Before the transaction: the database is looked through as it stands.
    const bundle = diagnose(call.context.app)
    return command((each, input: Report) => report(each, input, bundle))(call)
  }),
  diagnose: api.problem.diagnose.handler(({ context }) => diagnose(context.app)),
  list: api.problem.list.handler(
    query(({ tx, actor }, { onlyOpen, onlyOwn, limit }: Wanted) => {
      const finderId = onlyOwn || actor.role === 'clerk' ? actor.staffId : undefined
      return accept(listProblems(tx, { finderId, onlyOpen, limit }))
    }),
  ),
  get: api.problem.get.handler(
    query(({ tx, actor }, { problemId }: OnProblem) => {
      const problem = findProblem(tx, problemId)
      const isOthers = actor.role === 'clerk' && problem?.finder.id !== actor.staffId
      if (problem === undefined || isOthers) return refuse('PROBLEM_NOT_FOUND')
      const events = listProblemEvents(tx, problemId)
      return accept({ ...problem, events, bundle: loadBundle(tx, problemId) })
    }),
  ),
  vet: api.problem.vet.handler(
    command((each: StaffCommand, { problemId, note }: WithNote) =>
      moveOn(each, { problemId, act: 'vet', note }),
    ),
  ),
  refuse: api.problem.refuse.handler(
    command((each: StaffCommand, { problemId, reason }: WithReason) =>
      moveOn(each, { problemId, act: 'refuse', note: reason }),
    ),
  ),
  passOn: api.problem.passOn.handler(
    command((each: StaffCommand, { problemId, to, reference }: Passing) =>
      moveOn(each, { problemId, act: 'pass-on', passedOnTo: to, reference }),
    ),
  ),
  markMended: api.problem.markMended.handler(
    command((each: StaffCommand, { problemId, note }: WithNote) =>
      moveOn(each, { problemId, act: 'mark-mended', note }),
    ),
  ),
  verify: api.problem.verify.handler(command(verify)),
  findStillWrong: api.problem.findStillWrong.handler(command(findStillWrong)),
  close: api.problem.close.handler(command(close)),
}
