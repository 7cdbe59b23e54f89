import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

type Key = { readonly day: string; readonly serviceId: string }

const select = statement<Key>()((param) =>
  sql
    .selectFrom('service_day')
    .select(['last_number as lastNumber', 'waiting', 'waiting_targeted as targeted'])
    .select(['waiting_handed_off as handedOff', 'waiting_care as care', 'recent_ms as recentMs'])
    .where('business_day', '=', param.day)
    .where('service_id', '=', param.serviceId),
)
const selectDay = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('service_day')
    .select(['service_id as serviceId', 'waiting', 'waiting_targeted as targeted'])
    .select(['waiting_handed_off as handedOff', 'waiting_care as care'])
    .where('business_day', '=', param.day),
)
const insert = statement<Key>()((param) =>
  sql
    .insertInto('service_day')
    .values({ business_day: param.day, service_id: param.serviceId })
    .onConflict((conflict) => conflict.doNothing()),
)
const updateNumber = statement<Key & { lastNumber: number }>()((param) =>
  sql
    .updateTable('service_day')
    .set({ last_number: param.lastNumber })
    .where('business_day', '=', param.day)
    .where('service_id', '=', param.serviceId),
)
const updateRecent = statement<Key & { recentMs: number }>()((param) =>
  sql
    .updateTable('service_day')
    .set({ recent_ms: param.recentMs })
    .where('business_day', '=', param.day)
    .where('service_id', '=', param.serviceId),
)

/** All who wait are `waiting`; of them some are `targeted`, and of the others some `handedOff` or `care`: triggers count. */
export type ServiceDay = {
  readonly lastNumber: number
  readonly waiting: number
  readonly targeted: number
  readonly handedOff: number
  readonly care: number
  readonly recentMs: number | null
}

const emptyDay: ServiceDay = {
  lastNumber: 0,
  waiting: 0,
  targeted: 0,
  handedOff: 0,
  care: 0,
  recentMs: null,
}

/** Who waits today, by service. */
export type ServiceCounts = Omit<ServiceDay, 'lastNumber' | 'recentMs'> & { readonly serviceId: string }

export function listServiceCounts(reader: Reader, day: string): ServiceCounts[] {
  return reader.all(selectDay, { day })
}

export function findServiceDay(reader: Reader, day: string, serviceId: string): ServiceDay {
  return reader.first(select, { day, serviceId }) ?? emptyDay
}

/** The day's row is there before the first ticket, because the triggers count on it. */
export function beginServiceDay(writer: Writer, day: string, serviceId: string): ServiceDay {
  writer.run(insert, { day, serviceId })
  return findServiceDay(writer, day, serviceId)
}

/** In the ticket's own transaction, so that no number is ever given twice. */
export function saveLastNumber(writer: Writer, day: string, serviceId: string, lastNumber: number): void {
  writer.run(updateNumber, { day, serviceId, lastNumber })
}

const newestWeight = 0.15

/** The newest customer weighs most, and no day's history has to be read again. */
export function saveCustomerTime(writer: Writer, day: string, serviceId: string, tookMs: number): void {
  const { recentMs } = findServiceDay(writer, day, serviceId)
  const mean = recentMs === null ? tookMs : recentMs + (tookMs - recentMs) * newestWeight
  writer.run(updateRecent, { day, serviceId, recentMs: Math.round(mean) })
}
