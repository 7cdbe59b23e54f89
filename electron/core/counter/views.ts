import type { CounterView, Pause, Sign } from '../../../shared/counter/counter.ts'
import type { Reader } from '../database/database.ts'
import { listCounters, type CounterRow } from '../hall/index.ts'
import { findStaff } from '../staff/index.ts'
import { hasOpenVisit } from '../visit/index.ts'
import { findPause, findSessionAtCounter } from './store.ts'

/** Every counter as signs and displays show it, by number. */
export function listCounterViews(reader: Reader): CounterView[] {
  return listCounters(reader).map((counter) => viewOf(reader, counter))
}

export function findCounterView(reader: Reader, counterId: string): CounterView | undefined {
  const counter = listCounters(reader).find(({ id }) => id === counterId)
  return counter && viewOf(reader, counter)
}

export function loadCounterView(reader: Reader, counterId: string): CounterView {
  const view = findCounterView(reader, counterId)
  if (view === undefined) throw new Error(`no counter ${counterId}`)
  return view
}

function viewOf(reader: Reader, counter: CounterRow): CounterView {
  const session = findSessionAtCounter(reader, counter.id)
  const pause = session && findPause(reader, session.id)
  const staff = session && findStaff(reader, session.staffId)
  const sign = signOf(session !== undefined, pause, hasOpenVisit(reader, counter.id))
  return {
    id: counter.id,
    number: counter.number,
    sign,
    serviceIds: counter.serviceIds,
    clerk: staff === undefined ? null : { id: staff.id, number: staff.number, name: staff.name },
    pause: pause ?? null,
  }
}

function signOf(isOccupied: boolean, pause: Pause | undefined, isServing: boolean): Sign {
  if (!isOccupied) return 'closed'
  if (pause !== undefined) return 'paused'
  return isServing ? 'serving' : 'open'
}
