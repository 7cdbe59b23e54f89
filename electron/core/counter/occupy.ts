import type { CounterView } from '../../../shared/counter/counter.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { isDayClosed } from '../hall/index.ts'
import { findStaff } from '../staff/index.ts'
import { findSessionAtCounter, findSessionOfStaff, saveSession } from './store.ts'
import { findCounterView, loadCounterView } from './views.ts'

type OccupyRefusal = 'COUNTER_NOT_FOUND' | 'COUNTER_TAKEN' | 'CLERK_AT_OTHER_COUNTER' | 'DAY_CLOSED'

/** One clerk, one counter. Whoever comes back to the own counter finds it as it was left. */
export function occupy(
  command: StaffCommand,
  { counterId }: { readonly counterId: string },
): Result<CounterView, Refusal<OccupyRefusal>> {
  const { tx, at, actor, businessDay, newId, record } = command
  const view = findCounterView(tx, counterId)
  if (view === undefined) return refuse('COUNTER_NOT_FOUND')
  const own = findSessionOfStaff(tx, actor.staffId)
  if (own !== undefined && own.counterId !== counterId) {
    return refuse('CLERK_AT_OTHER_COUNTER', { counterNumber: loadCounterView(tx, own.counterId).number })
  }
  const present = findSessionAtCounter(tx, counterId)
  if (present !== undefined && present.staffId !== actor.staffId) {
    return refuse('COUNTER_TAKEN', { staffNumber: findStaff(tx, present.staffId)?.number ?? '' })
  }
  // What is begun after the statement would be in none.
  if (own === undefined && isDayClosed(tx, businessDay)) return refuse('DAY_CLOSED')
  if (own === undefined) saveSession(tx, { id: newId(), counterId, staffId: actor.staffId }, at)
  record(own === undefined ? 'counter.occupied' : 'counter.takenUpAgain', {
    counterId,
    staffId: actor.staffId,
  })
  return accept(loadCounterView(tx, counterId))
}
