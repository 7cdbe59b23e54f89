import { whyNotLeave, type LeavingRefusal } from '../../../shared/day/may-leave.ts'
import type { Refusal } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listServiceIdsOfCounter, listServices } from '../hall/index.ts'
import {
  countOpenCounters,
  findTicketAtCounter,
  listNextTickets,
  listQueueLines,
  readTargetLine,
} from '../queue/index.ts'
import { findOpenVisitAt } from '../visit/index.ts'
import { isPaused } from './pause-store.ts'
import type { CounterSession } from './store.ts'

/** P3: why the clerk of this session cannot go yet; undefined when nothing holds them. */
export function findWhyNotLeave(
  { tx, at, businessDay }: StaffCommand,
  session: CounterSession,
): Refusal<LeavingRefusal> | undefined {
  const { counterId, staffId } = session
  const visit = findOpenVisitAt(tx, counterId, at)
  const letters = new Map(listServices(tx).map(({ id, letter }) => [id, letter]))
  const self = isPaused(tx, session) ? 0 : 1
  const served = listServiceIdsOfCounter(tx, counterId)
  const targetIds = [counterId, staffId]
  const { waiting } = readTargetLine(tx, businessDay, targetIds)
  const alone = { businessDay, serviceIds: [], targetIds, careStreak: 0, carePriorityCap: 1 }
  return whyNotLeave({
    hasOpenTransaction: visit?.transactions.some(({ state }) => state !== 'ended') ?? false,
    hasCustomer: visit !== undefined || findTicketAtCounter(tx, counterId) !== undefined,
    lines: listQueueLines(tx, businessDay)
      .filter(({ serviceId }) => served.includes(serviceId))
      .map((line) => ({
        letter: letters.get(line.serviceId) ?? '',
        waiting: line.waiting,
        otherCounters: countOpenCounters(tx, line.serviceId) - self,
      })),
    targetedLetters: listNextTickets(tx, alone, waiting).map((ticket) => letters.get(ticket.serviceId) ?? ''),
  })
}
