import type { AlarmKind } from '../../../shared/alarm/alarm.ts'
import type { SystemCommand } from '../api/command.ts'
import { findAlarmOf, saveAlarm, saveAnswer } from './store.ts'

export type Raised = {
  readonly kind: AlarmKind
  readonly subjectId: string
  readonly counterId?: string | null
  readonly staffId?: string | null
  readonly figures?: Readonly<Record<string, string | number>>
}

/** Tells the manager, once for each subject: what is raised already stays as it is, answered or not. */
export function raiseAlarm(
  {
    tx,
    at,
    businessDay,
    newId,
    record,
  }: Pick<SystemCommand, 'tx' | 'at' | 'businessDay' | 'newId' | 'record'>,
  { kind, subjectId, counterId = null, staffId = null, figures = {} }: Raised,
): void {
  if (findAlarmOf(tx, kind, subjectId) !== undefined) return
  const id = newId()
  saveAlarm(tx, { id, kind, subjectId, day: businessDay, counterId, staffId, figures, atMs: at.atMs })
  record('alarm.raised', { alarmId: id, kind, subjectId, counterId, staffId })
}

/** The cause is gone: nobody needs to look any more. */
export function answerAlarmsOf(
  { tx, at, record }: Pick<SystemCommand, 'tx' | 'at' | 'record'>,
  kind: AlarmKind,
  subjectId: string,
): void {
  const alarm = findAlarmOf(tx, kind, subjectId)
  if (alarm === undefined || alarm.answered !== null) return
  saveAnswer(tx, alarm.id, { atMs: at.atMs, by: null, words: null })
  record('alarm.settled', { alarmId: alarm.id, kind, subjectId })
}
