import type { CounterView } from '../../../shared/counter/counter.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { LeavingRefusal } from '../../../shared/day/may-leave.ts'
import { isBusy } from './is-busy.ts'
import { findWhyNotLeave } from './may-leave.ts'
import { endPause } from './end-pause.ts'
import { findSessionAtCounter, findSessionOfStaff, saveSessionEnd, type CounterSession } from './store.ts'
import { findCounterView, loadCounterView } from './views.ts'

/** The clerk goes; the sign says closed. P3: nothing is in progress, and nobody is left for whom no other counter is there. */
export function leave(command: StaffCommand): Result<CounterView, Refusal<'NO_COUNTER' | LeavingRefusal>> {
  const session = findSessionOfStaff(command.tx, command.actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  return findWhyNotLeave(command, session) ?? close(command, session, 'counter.left')
}

type ReleaseRefusal = 'COUNTER_NOT_FOUND' | 'COUNTER_NOT_OCCUPIED' | 'CUSTOMER_AT_COUNTER'

/** A manager frees the counter of somebody who went away without leaving it. */
export function release(
  command: StaffCommand,
  { counterId }: { readonly counterId: string },
): Result<CounterView, Refusal<ReleaseRefusal>> {
  if (findCounterView(command.tx, counterId) === undefined) return refuse('COUNTER_NOT_FOUND')
  const session = findSessionAtCounter(command.tx, counterId)
  if (session === undefined) return refuse('COUNTER_NOT_OCCUPIED')
  return close(command, session, 'counter.released')
}

function close(
  command: StaffCommand,
  session: CounterSession,
  type: string,
): Result<CounterView, Refusal<'CUSTOMER_AT_COUNTER'>> {
  const { tx, at, actor, record } = command
  const { id, counterId, staffId } = session
  if (isBusy(tx, counterId)) return refuse('CUSTOMER_AT_COUNTER')
  endPause(command, id)
  saveSessionEnd(tx, id, at)
  record(type, { counterId, staffId, by: actor.staffId })
  return accept(loadCounterView(tx, counterId))
}
