import type { Checklist } from '../../../shared/day/checklist.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listCounters } from '../hall/index.ts'
import { saveExpectedCounters } from './check-store.ts'
import { listChecklists } from './read-checklist.ts'

/** Which counters open today; a counter that somebody takes all the same needs its checks too. */
export function expectCounters(
  command: StaffCommand,
  { counterIds }: { readonly counterIds: readonly string[] },
): Result<Checklist[], Refusal<'COUNTER_NOT_FOUND'>> {
  const { tx, at, actor, businessDay, record } = command
  const known = listCounters(tx).map(({ id }) => id)
  if (counterIds.some((id) => !known.includes(id))) return refuse('COUNTER_NOT_FOUND')
  const expected = known.filter((id) => counterIds.includes(id))
  saveExpectedCounters(tx, businessDay, expected, { staffId: actor.staffId, atMs: at.atMs })
  record('day.countersExpected', { counterIds: expected })
  return accept(listChecklists(command))
}
