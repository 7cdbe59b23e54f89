import type { CounterView } from '../../../shared/counter/counter.ts'
import { signOf } from '../../../shared/counter/sign-states.ts'
import type { Reader } from '../database/database.ts'
import { listCounters, type CounterRow } from '../hall/index.ts'
import { findStaff } from '../staff/index.ts'
import { hasOpenVisit } from '../visit/index.ts'
import { findPause } from './pause-store.ts'
import { findSessionAtCounter, listCountersInFault } from './store.ts'

/** Every counter as signs and displays show it, by number. */
export function listCounterViews(reader: Reader): CounterView[] {
  const inFault = listCountersInFault(reader)
  return listCounters(reader).map((counter) => viewOf(reader, counter, inFault))
}

export function findCounterView(reader: Reader, counterId: string): CounterView | undefined {
  const counter = listCounters(reader).find(({ id }) => id === counterId)
  return counter && viewOf(reader, counter, listCountersInFault(reader))
}

export function loadCounterView(reader: Reader, counterId: string): CounterView {
  const view = findCounterView(reader, counterId)
  if (view === undefined) throw new Error(`no counter ${counterId}`)
  return view
}

function viewOf(reader: Reader, counter: CounterRow, inFault: readonly (string | null)[]): CounterView {
  const session = findSessionAtCounter(reader, counter.id)
  const pause = session && findPause(reader, session.id)
  const staff = session && findStaff(reader, session.staffId)
  return {
    id: counter.id,
    number: counter.number,
    sign: signOf({
      isOccupied: session !== undefined,
      isPaused: pause !== undefined,
      isInFault: inFault.includes(counter.id),
      isServing: hasOpenVisit(reader, counter.id),
    }),
    serviceIds: counter.serviceIds,
    clerk: staff === undefined ? null : { id: staff.id, number: staff.number, name: staff.name },
    pause:
      pause === undefined
        ? null
        : {
            reason: pause.reason,
            startedAtMs: pause.startedAtMs,
            startedSteadyMs: pause.startedSteadyMs,
            expectedReturnAtMs: pause.expectedReturnAtMs,
            expectedReturnSteadyMs: pause.expectedReturnSteadyMs,
          },
  }
}
