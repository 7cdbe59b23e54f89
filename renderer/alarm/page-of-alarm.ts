import type { AlarmKind } from '../../shared/alarm/alarm.ts'
import type { PageName } from '../manager/page-names.ts'

/** Where the act is that answers an alarm; undefined where somebody has to go and see. */
export const pageOfAlarm: Readonly<Record<AlarmKind, PageName | undefined>> = {
  'handoff-overdue': 'hand-offs',
  'followup-overdue': 'responsibilities',
  'closing-call-overdue': 'hand-offs',
  'pause-overdue': 'counters',
  'opening-late': 'opening',
  'fault-declared': 'faults',
  'manager-called': undefined,
  'ticket-forgotten': 'closing',
  'problem-overdue': 'problems',
  'restore-without-post': 'places',
  'restore-overdue': 'hand-offs',
  'restore-due-unknown': 'calendar',
  'restore-reversed': 'hand-offs',
  'application-overdue': 'applications',
  'gap-overdue': 'applications',
}
