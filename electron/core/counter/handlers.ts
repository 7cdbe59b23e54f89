import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { leave, release } from './leave.ts'
import { occupy } from './occupy.ts'
import { pause, resume } from './pause.ts'
import { listCounterViews } from './views.ts'

export const counterHandlers = {
  list: api.counter.list.handler(query(({ tx }) => accept(listCounterViews(tx)))),
  occupy: api.counter.occupy.handler(command(occupy)),
  leave: api.counter.leave.handler(command(leave)),
  release: api.counter.release.handler(command(release)),
  pause: api.counter.pause.handler(command(pause)),
  resume: api.counter.resume.handler(command(resume)),
}
