import type { Fault } from '../../../shared/fault/fault.ts'
import { faultStates } from '../../../shared/fault/fault-states.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { expectedEndIn, loadOwnFault, type ActingRefusal } from './own-fault.ts'
import { saveLong } from './store.ts'
import { loadFault } from './views.ts'

type Change = { readonly faultId: string; readonly expectedMinutes?: number | undefined }

/** P2: nobody is asked to wait any more; what was expected before is not true any more either. */
export function becomeLong(
  command: StaffCommand,
  { faultId, expectedMinutes }: Change,
): Result<Fault, Refusal<ActingRefusal | 'FAULT_ALREADY_LONG'>> {
  const { tx, at, record } = command
  const own = loadOwnFault(command, faultId)
  if (!own.ok) return own
  const state = nextState(faultStates, own.value.state, 'become-long')
  if (state === undefined) return refuse('FAULT_ALREADY_LONG')
  const expectedEnd = expectedEndIn(expectedMinutes, at)
  saveLong(tx, faultId, { ...expectedEnd, state, atMs: at.atMs })
  record('fault.becameLong', { faultId, expectedEndAtMs: expectedEnd.expectedEndAtMs })
  return accept(loadFault(tx, faultId))
}
