import type { Range } from '../../../shared/reports/range.ts'
import { rangeBefore } from '../../../shared/reports/range.ts'
import { flowFigures } from '../../../shared/reports/flow-figures.ts'
import { addAll, addByKey, arrivalsOf, statesOf, waitSteps } from '../../../shared/reports/make-throughput.ts'
import type { Dimension } from '../../../shared/reports/place.ts'
import type { Throughput } from '../../../shared/reports/throughput.ts'
import type { StaffQuery } from '../api/command.ts'
import { listCounters, listServices, listTransactionKinds } from '../hall/index.ts'
import { dayReader } from './read-sheets.ts'
import { listStaffRefs, readRulesOf } from './store.ts'

type Wanted = Range & { readonly by: Dimension }

/** L18: what the screen, the sheet on paper and the files show of a range. */
export function readThroughput(query: StaffQuery, { from, to, by }: Wanted): Throughput {
  const { tx, at, actor } = query
  const read = dayReader(query)
  const range = { from, to }
  const earlier = rangeBefore(range)
  const days = read('hour', from, to)
  const hours = addByKey(days)
  const groups = by === 'hour' ? hours : addByKey(read(by, from, to))
  const total = addAll(hours.values())
  const before = addAll(addByKey(read('hour', earlier.from, earlier.to)).values())
  const seesMoney = actor.role !== 'administrator'
  const { waitLimitMinutes } = readRulesOf(tx, to)
  const staff = listStaffRefs(tx).filter(({ id }) => by === 'staff' && groups.has(id))
  const counters = listCounters(tx).map(({ id, number }) => ({ id, number }))
  const order: Readonly<Record<Dimension, readonly string[]>> = {
    service: listServices(tx).map(({ id }) => id),
    kind: listTransactionKinds(tx).map(({ id }) => id),
    counter: counters.map(({ id }) => id),
    staff: staff.map(({ id }) => id),
    hour: Array.from({ length: 25 }, (_, hour) => String(hour)),
  }
  // What belongs nowhere comes last.
  const placeOf = (key: string) => (order[by].indexOf(key) + order[by].length + 1) % (order[by].length + 1)
  return {
    from,
    to,
    by,
    asOf: at,
    waitLimitMinutes,
    total: flowFigures(total, seesMoney),
    groups: [...groups]
      .toSorted(([one], [other]) => placeOf(one) - placeOf(other))
      .map(([key, sheet]) => ({ key, figures: flowFigures(sheet, seesMoney) })),
    before: { ...earlier, figures: flowFigures(before, seesMoney) },
    arrivals: arrivalsOf(days),
    states: statesOf(hours),
    waits: waitSteps(total.waits, waitLimitMinutes),
    staff,
    counters: by === 'counter' ? counters.filter(({ id }) => groups.has(id)) : [],
  }
}
