import { answerAlarmsOf, findAlarmOf, raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { saveEvent } from './move-store.ts'
import type { VisitRow } from './store.ts'

const kind = 'manager-called'

/** F8: the manager is wanted at this counter. Once, until somebody has answered; then the clerk may call again. */
export function raiseManagerCall(command: StaffCommand, { id: visitId, counterId, staffId }: VisitRow): void {
  const { tx, at, actor, record } = command
  raiseAlarm(command, { kind, subjectId: latestCall(tx, visitId), counterId, staffId })
  saveEvent(tx, { visitId, type: kind, counterId }, actor.staffId, at)
  record('visit.managerCalled', { visitId, counterId })
}

/** The customer has gone on: nobody needs to come any more. */
export function settleManagerCall(command: StaffCommand, visitId: string): void {
  answerAlarmsOf(command, kind, latestCall(command.tx, visitId))
}

/** An alarm is raised once for its subject, so a call after an answered one is a subject of its own. */
function latestCall(reader: Reader, visitId: string): string {
  let subject = visitId
  for (let call = 2; isAnswered(reader, subject); call += 1) subject = `${visitId} ${call}`
  return subject
}

function isAnswered(reader: Reader, subjectId: string): boolean {
  const answered = findAlarmOf(reader, kind, subjectId)?.answered
  return answered !== undefined && answered !== null
}
