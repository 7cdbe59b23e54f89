import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { findPause, savePauseEnd, type OpenPause } from './pause-store.ts'

/** Ends the session's pause, if there is one; the manager need not look after it any more. */
export function endPause(command: StaffCommand, sessionId: string): void {
  const pause = findPause(command.tx, sessionId)
  if (pause === undefined) return
  savePauseEnd(command.tx, pause.id, command.at)
  answerAlarmsOf(command, 'pause-overdue', overdueSubject(pause))
}

/** Each promised return is a matter of its own: a pause made longer may be overdue again. */
export function overdueSubject({ id, expectedReturnAtMs }: OpenPause): string {
  return `${id} ${expectedReturnAtMs}`
}
