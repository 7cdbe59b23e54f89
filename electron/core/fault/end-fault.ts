import type { FaultAccount } from '../../../shared/fault/fault.ts'
import { faultStates } from '../../../shared/fault/fault-states.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { elapsedMs } from '../../../shared/kernel/time.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnFault, type ActingRefusal } from './own-fault.ts'
import { saveEnded } from './store.ts'
import { showAccount } from './show-account.ts'

/** P2: it works again; the answer says what has to be made up. */
export function endFault(
  command: StaffCommand,
  { faultId, note }: { readonly faultId: string; readonly note: string },
): Result<FaultAccount, Refusal<ActingRefusal>> {
  const { tx, at, actor, record } = command
  const own = loadOwnFault(command, faultId)
  if (!own.ok) return own
  const state = loadNextState(faultStates, own.value.state, 'end')
  saveEnded(tx, faultId, { state, endedBy: actor.staffId, note }, at)
  answerAlarmsOf(command, 'fault-declared', faultId)
  const account = showAccount(command, { faultId })
  if (!account.ok) return account
  const lastedMs = elapsedMs(own.value.declaredSteadyMs, at.steadyMs)
  record('fault.ended', { faultId, lastedMs, toMakeUp: account.value.toMakeUp })
  return accept(account.value)
}
