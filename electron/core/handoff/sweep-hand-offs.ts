import { raiseAlarm } from '../alarm/index.ts'
import type { SystemCommand } from '../api/command.ts'
import { toHandOff } from './read-hand-off.ts'
import { handOffRows } from './store.ts'

/** In one run; the rest come with the next. */
const most = 200

/** H2: work that was passed on and is past its time goes to the manager, once; the chain is read from its first contact. */
export function sweepHandOffs(command: SystemCommand): void {
  for (const row of handOffRows.overdue(command.tx, command.at.atMs, most)) {
    const { id, number, responsible, dueAtMs, state, firstContactId } = toHandOff(command.tx, row)
    raiseAlarm(command, {
      kind: 'handoff-overdue',
      subjectId: id,
      staffId: responsible.id,
      figures: { number, state, dueAtMs, firstContactId },
    })
  }
}
