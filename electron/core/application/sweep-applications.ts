import { applicationNumber } from '../../../shared/application/application.ts'
import { answerAlarmsOf, raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand, SystemCommand } from '../api/command.ts'
import { promiseOf, workingDaysFrom } from './brief.ts'
import { loadKind } from './catalogue.ts'
import { dueRows, saveGapDay, savePromisedDay } from './due-store.ts'
import { listGapRows } from './history-store.ts'

/** F3: days that could not be told before, promises that were not kept, and papers that did not come in time. */
export function sweepApplications(command: SystemCommand): void {
  setDays(command)
  const { tx, businessDay } = command
  for (const row of dueRows.overdue(tx, businessDay))
    raiseAlarm(command, {
      kind: 'application-overdue',
      subjectId: row.id,
      staffId: row.accepted_by,
      figures: { number: numberOf(row), day: row.promised_day ?? '' },
    })
  for (const row of dueRows.overdueGaps(tx, businessDay))
    raiseAlarm(command, {
      kind: 'gap-overdue',
      subjectId: gapId(row.id, row.group_id),
      staffId: row.accepted_by,
      figures: { number: numberOf(row), day: row.due_day ?? '' },
    })
}

/** The calendar of the year has been entered since. */
function setDays({ tx, record }: SystemCommand): void {
  for (const row of dueRows.withoutDay(tx)) {
    if (row.number_day === null) continue
    const { day } = promiseOf(tx, loadKind(tx, row.kind, row.kind_version), row.number_day)
    if (day === null) continue
    savePromisedDay(tx, row.id, day)
    record('application.daySet', { id: row.id, promisedDay: day })
  }
  for (const row of dueRows.gapsWithoutDay(tx)) {
    const group = loadKind(tx, row.kind, row.kind_version).documents.find(({ id }) => id === row.group_id)
    const days = group?.mayFollowWithin ?? null
    if (row.number_day === null || days === null) continue
    const { day } = workingDaysFrom(tx, row.number_day, days)
    if (day === null) continue
    saveGapDay(tx, row.id, row.group_id, day)
    record('application.gapDaySet', { id: row.id, groupId: row.group_id, dueDay: day })
  }
}

/** The papers came: nobody needs to ask for them any more. */
export function answerGapAlarm(command: StaffCommand, applicationId: string, groupId: string): void {
  answerAlarmsOf(command, 'gap-overdue', gapId(applicationId, groupId))
}

/** It has ended, and with it all that was asked for. */
export function answerAlarmsOfApplication(command: StaffCommand, applicationId: string): void {
  answerAlarmsOf(command, 'application-overdue', applicationId)
  for (const { group_id: groupId } of listGapRows(command.tx, applicationId))
    answerGapAlarm(command, applicationId, groupId)
}

const gapId = (applicationId: string, groupId: string) => `${applicationId} ${groupId}`

function numberOf({
  number_day: day,
  number,
}: {
  readonly number_day: string | null
  readonly number: number | null
}): string {
  return applicationNumber(day ?? '', number ?? 0)
}
