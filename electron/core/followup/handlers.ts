import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { giveUp, recordAttempt, reschedule } from './keep-follow-up.ts'
import { promise } from './promise-follow-up.ts'
import { findFollowUp, listOpen, listOpenOf } from './store.ts'

export const followupHandlers = {
  promise: api.followup.promise.handler(command(promise)),
  recordAttempt: api.followup.recordAttempt.handler(command(recordAttempt)),
  reschedule: api.followup.reschedule.handler(command(reschedule)),
  giveUp: api.followup.giveUp.handler(command(giveUp)),
  get: api.followup.get.handler(
    query(({ tx }, { followUpId }: { followUpId: string }) => {
      const followUp = findFollowUp(tx, followUpId)
      return followUp === undefined ? refuse('FOLLOW_UP_NOT_FOUND') : accept(followUp)
    }),
  ),
  listOpen: api.followup.listOpen.handler(
    query(({ tx, actor }, { limit }: { limit: number }) =>
      accept(actor.role === 'clerk' ? listOpenOf(tx, actor.staffId, limit) : listOpen(tx, limit)),
    ),
  ),
}
