import type { Fault, FaultCause } from '../../../shared/fault/fault.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { expectedEndIn, isManager } from './own-fault.ts'
import { findFaultAt, saveFault } from './store.ts'
import { loadFault } from './views.ts'

type Declaration = {
  readonly scope: 'counter' | 'hall'
  readonly length: 'short' | 'long'
  readonly cause: FaultCause
  readonly expectedMinutes?: number | undefined
}

/** P2: by the clerk for the own counter, of which a manager hears; for the hall by a manager. */
export function declareFault(
  command: StaffCommand,
  { scope, length, cause, expectedMinutes }: Declaration,
): Result<Fault, Refusal<'FORBIDDEN' | 'NO_COUNTER' | 'FAULT_ALREADY_DECLARED'>> {
  const { tx, at, actor, businessDay, newId, record } = command
  if (scope === 'hall' && !isManager(actor)) return refuse('FORBIDDEN')
  const counterId = scope === 'hall' ? null : (findSessionOfStaff(tx, actor.staffId)?.counterId ?? undefined)
  if (counterId === undefined) return refuse('NO_COUNTER')
  if (findFaultAt(tx, counterId) !== undefined) return refuse('FAULT_ALREADY_DECLARED')

  const faultId = newId()
  const expectedEnd = expectedEndIn(expectedMinutes, at)
  saveFault(tx, {
    id: faultId,
    businessDay,
    scope,
    counterId,
    state: length,
    cause,
    declaredBy: actor.staffId,
    declaredAtMs: at.atMs,
    declaredSteadyMs: at.steadyMs,
    ...expectedEnd,
    becameLongAtMs: length === 'long' ? at.atMs : null,
  })
  const { expectedEndAtMs } = expectedEnd
  record('fault.declared', { faultId, scope, counterId, state: length, cause, expectedEndAtMs })
  const fault = loadFault(tx, faultId)
  if (!isManager(actor)) {
    raiseAlarm(command, {
      kind: 'fault-declared',
      subjectId: faultId,
      counterId,
      staffId: actor.staffId,
      figures: { counterNumber: fault.counterNumber ?? 0, length, cause },
    })
  }
  return accept(fault)
}
