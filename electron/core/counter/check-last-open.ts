import type { CounterView } from '../../../shared/counter/counter.ts'
import { servicesOnlyHere } from '../../../shared/counter/last-open.ts'
import { refuse, type Refusal } from '../../../shared/kernel/result.ts'
import { managers, type Role } from '../../../shared/staff/role.ts'
import type { StaffCommand } from '../api/command.ts'
import { listServices } from '../hall/index.ts'
import { listCounterViews } from './views.ts'

/** Whose word lets the last open counter go: the manager typed in at the desk, or the actor who is one. */
export function approverOf({ actor }: StaffCommand, approvedBy: string | undefined): string | undefined {
  const allowed: readonly Role[] = managers
  return approvedBy ?? (allowed.includes(actor.role) ? actor.staffId : undefined)
}

/** P5: why this counter is not paused without the manager; undefined when others serve the same. */
export function findLastOpen(
  { tx }: Pick<StaffCommand, 'tx'>,
  counter: CounterView,
): Refusal<'LAST_OPEN_COUNTER'> | undefined {
  const alone = servicesOnlyHere(counter, listCounterViews(tx))
  if (alone.length === 0) return undefined
  const letters = listServices(tx)
    .filter(({ id }) => alone.includes(id))
    .map(({ letter }) => letter)
  return refuse('LAST_OPEN_COUNTER', { letters: letters.join(', ') })
}
