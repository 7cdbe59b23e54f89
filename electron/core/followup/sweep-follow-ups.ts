import { raiseAlarm } from '../alarm/index.ts'
import type { SystemCommand } from '../api/command.ts'
import { listNewlyOverdue } from './store.ts'

/** In one run; the rest come with the next. */
const most = 200

/** H3, H4: a promise past its time goes to the manager, once. */
export function sweepFollowUps(command: SystemCommand): void {
  for (const { id, owner, kind, origin, dueAtMs } of listNewlyOverdue(command.tx, command.at.atMs, most)) {
    raiseAlarm(command, {
      kind: origin.kind === 'handoff' ? 'closing-call-overdue' : 'followup-overdue',
      subjectId: id,
      staffId: owner.id,
      figures: { kind, dueAtMs },
    })
  }
}
