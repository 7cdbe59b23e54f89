import type { Alarm } from '../../../shared/alarm/alarm.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findAlarm, saveAnswer } from './store.ts'

/** The manager's own words about what was done. */
export function answerAlarm(
  { tx, at, actor, record }: StaffCommand,
  { alarmId, words }: { readonly alarmId: string; readonly words: string },
): Result<Alarm, Refusal<'ALARM_NOT_FOUND' | 'ALARM_ALREADY_ANSWERED'>> {
  const alarm = findAlarm(tx, alarmId)
  if (alarm === undefined) return refuse('ALARM_NOT_FOUND')
  if (alarm.answered !== null) return refuse('ALARM_ALREADY_ANSWERED')
  saveAnswer(tx, alarmId, { atMs: at.atMs, by: actor.staffId, words })
  record('alarm.answered', { alarmId, kind: alarm.kind, subjectId: alarm.subjectId })
  return accept(findAlarm(tx, alarmId) ?? alarm)
}
