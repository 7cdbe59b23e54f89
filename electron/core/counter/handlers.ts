import { accept } from '../../../shared/kernel/result.ts'
import type { Approval } from '../../../shared/staff/approval.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, query, type StaffCommand } from '../api/command.ts'
import type { AuthorizedContext } from '../api/context.ts'
import { approveAsManager } from '../staff/index.ts'
import { extendPause } from './extend-pause.ts'
import { leave, release } from './leave.ts'
import { occupy } from './occupy.ts'
import { readPauseMinutes } from './pause-minutes.ts'
import { pause, resume } from './pause.ts'
import { listCounterViews } from './views.ts'

type Approvable = {
  readonly context: AuthorizedContext
  readonly input: { readonly commandId: string; readonly approval?: Approval | undefined }
}

export const counterHandlers = {
  list: api.counter.list.handler(query(({ tx }) => accept(listCounterViews(tx)))),
  occupy: api.counter.occupy.handler(command(occupy)),
  leave: api.counter.leave.handler(command(leave)),
  release: api.counter.release.handler(command(release)),

  pause: api.counter.pause.handler(async (call) => {
    const approvedBy = await approve(call)
    return command((each: StaffCommand, input: typeof call.input) => pause(each, input, approvedBy))(call)
  }),

  extendPause: api.counter.extendPause.handler(async (call) => {
    const approvedBy = await approve(call)
    return command((each: StaffCommand, input: typeof call.input) => extendPause(each, input, approvedBy))(
      call,
    )
  }),

  resume: api.counter.resume.handler(command(resume)),
  pauseMinutes: api.counter.pauseMinutes.handler(query(readPauseMinutes)),
}

/** The PIN is checked before the command, because a hash takes longer than a transaction may. */
async function approve({ context, input }: Approvable): Promise<string | undefined> {
  const { commandId, approval } = input
  return approval && orThrow(await approveAsManager(context, commandId, approval))
}
