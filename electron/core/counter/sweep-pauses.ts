import { raiseAlarm } from '../alarm/index.ts'
import type { SystemCommand } from '../api/command.ts'
import { listCounters } from '../hall/index.ts'
import { overdueSubject } from './end-pause.ts'
import { listOpenPauses } from './pause-store.ts'

/** P1: a clerk who was nudged and did not come back is told to the manager, once for each promised return. */
export function sweepPauses(command: SystemCommand): void {
  const { tx, at, rules } = command
  const toleratedMs = rules.pauseOverdueAlarmMinutes * 60_000
  const late = listOpenPauses(tx).filter(
    ({ expectedReturnSteadyMs }) => at.steadyMs - expectedReturnSteadyMs >= toleratedMs,
  )
  if (late.length === 0) return
  const numbers = new Map(listCounters(tx).map(({ id, number }) => [id, number]))
  for (const pause of late) {
    const { counterId, staffId, reason, expectedReturnAtMs } = pause
    raiseAlarm(command, {
      kind: 'pause-overdue',
      subjectId: overdueSubject(pause),
      counterId,
      staffId,
      figures: { counterNumber: numbers.get(counterId) ?? 0, reason, expectedReturnAtMs },
    })
  }
}
