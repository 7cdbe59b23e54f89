import { answerAlarmsOf, findAlarmOf, raiseAlarm } from '../alarm/index.ts'
import type { SystemCommand } from '../api/command.ts'
import { dueOf } from './due.ts'
import { saveEvent } from './event-store.ts'
import { toOrder } from './read-order.ts'
import { restoreRows, saveDue, type RestoreRow } from './store.ts'

/** C6: deadlines that could not be known before, and orders that nobody was handed and that are past theirs. */
export function sweepRestoreOrders(command: SystemCommand): void {
  const { tx, at } = command
  for (const row of restoreRows.withoutDue(tx)) setDue(command, row)
  for (const row of restoreRows.overdue(tx, at.atMs)) {
    if (findAlarmOf(tx, 'restore-overdue', row.id) !== undefined) continue
    const { id, number, responsible, dueAtMs, firstContactId } = toOrder(tx, row)
    raiseAlarm(command, {
      kind: 'restore-overdue',
      subjectId: id,
      staffId: responsible.id,
      figures: { number, firstContactId, ...(dueAtMs === null ? {} : { dueAtMs }) },
    })
  }
}

/** The calendar has been entered since. */
function setDue(command: SystemCommand, { id, opened_at_ms: atMs, business_day: day }: RestoreRow): void {
  const { tx, at, record } = command
  const { dueAtMs } = dueOf(command, { atMs, day })
  if (dueAtMs === null) return
  saveDue(tx, id, dueAtMs)
  saveEvent(tx, id, { type: 'due-set', staffId: null, atMs: at.atMs })
  record('restore.dueSet', { orderId: id, dueAtMs })
  answerAlarmsOf(command, 'restore-due-unknown', id)
}
