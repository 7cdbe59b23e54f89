import type { Service, TransactionKind } from '../../../shared/hall/hall.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const none = { none: null }

const selectServices = statement<typeof none>()(() =>
  sql
    .selectFrom('service')
    .select([
      'id',
      'letter',
      'name_zh as nameZh',
      'name_en as nameEn',
      'default_kind_id as defaultKindId',
      'position',
    ])
    .orderBy('position'),
)
const selectCounters = statement<typeof none>()(() =>
  sql.selectFrom('counter').select(['id', 'number']).orderBy('number'),
)
const selectCounterServices = statement<typeof none>()(() =>
  sql.selectFrom('counter_service').select(['counter_id as counterId', 'service_id as serviceId']),
)
const selectServiceIds = statement<{ counterId: string }>()((param) =>
  sql
    .selectFrom('counter_service')
    .select('service_id as serviceId')
    .where('counter_id', '=', param.counterId),
)
const selectKinds = statement<typeof none>()(() =>
  sql
    .selectFrom('transaction_kind')
    .select(['id', 'name_zh as nameZh', 'name_en as nameEn', 'limit_seconds as limitSeconds', 'position'])
    .orderBy('position'),
)
const insertHall = statement<{ id: string; name: string; timeZone: string; atMs: number }>()((param) =>
  sql
    .insertInto('hall')
    .values({ id: param.id, name: param.name, time_zone: param.timeZone, set_up_at_ms: param.atMs }),
)
const insertRules = statement<{ day: string; rules: string; atMs: number }>()((param) =>
  sql
    .insertInto('rule_set')
    .values({ version: 1, valid_from_day: param.day, rules: param.rules, created_at_ms: param.atMs }),
)
const insertService = statement<{
  id: string
  letter: string
  nameZh: string
  nameEn: string
  defaultKindId: string
  position: number
}>()((param) =>
  sql.insertInto('service').values({
    id: param.id,
    letter: param.letter,
    name_zh: param.nameZh,
    name_en: param.nameEn,
    default_kind_id: param.defaultKindId,
    position: param.position,
  }),
)
const insertCounter = statement<{ id: string; number: number }>()((param) =>
  sql.insertInto('counter').values({ id: param.id, number: param.number }),
)
const insertCounterService = statement<{ counterId: string; serviceId: string }>()((param) =>
  sql.insertInto('counter_service').values({ counter_id: param.counterId, service_id: param.serviceId }),
)

export function listServices(reader: Reader): Service[] {
  return reader.all(selectServices, none)
}

export function listTransactionKinds(reader: Reader): TransactionKind[] {
  return reader.all(selectKinds, none)
}

export type CounterRow = { readonly id: string; readonly number: number; readonly serviceIds: string[] }

export function listCounters(reader: Reader): CounterRow[] {
  const pairs = reader.all(selectCounterServices, none)
  return reader.all(selectCounters, none).map((counter) => ({
    ...counter,
    serviceIds: pairs.filter((pair) => pair.counterId === counter.id).map((pair) => pair.serviceId),
  }))
}

export function listServiceIdsOfCounter(reader: Reader, counterId: string): string[] {
  return reader.all(selectServiceIds, { counterId }).map(({ serviceId }) => serviceId)
}

export function saveHall(
  writer: Writer,
  hall: { id: string; name: string; timeZone: string; atMs: number },
): void {
  writer.run(insertHall, hall)
}

export function saveRules(writer: Writer, rules: { day: string; rules: string; atMs: number }): void {
  writer.run(insertRules, rules)
}

export function saveService(writer: Writer, service: Service): void {
  writer.run(insertService, service)
}

export function saveCounter(writer: Writer, counter: CounterRow): void {
  writer.run(insertCounter, { id: counter.id, number: counter.number })
  for (const serviceId of counter.serviceIds)
    writer.run(insertCounterService, { counterId: counter.id, serviceId })
}
