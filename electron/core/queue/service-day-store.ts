import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

type Key = { readonly day: string; readonly serviceId: string }

const select = statement<Key>()((param) =>
  sql
    .selectFrom('service_day')
    .select(['last_number as lastNumber', 'waiting', 'waiting_care as waitingCare', 'recent_ms as recentMs'])
    .where('business_day', '=', param.day)
    .where('service_id', '=', param.serviceId),
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

/** `waiting` and `waitingCare` are kept by triggers of the ticket table. */
export type ServiceDay = {
  readonly lastNumber: number
  readonly waiting: number
  readonly waitingCare: number
  readonly recentMs: number | null
}

export function findServiceDay(reader: Reader, day: string, serviceId: string): ServiceDay {
  return (
    reader.first(select, { day, serviceId }) ?? { lastNumber: 0, waiting: 0, waitingCare: 0, recentMs: null }
  )
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
