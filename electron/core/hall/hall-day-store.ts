import type { NamedAct } from '../../../shared/day/hall-day-rule.ts'
import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const acts = sql
  .selectFrom('hall_day_act')
  .select(['act', 'until_ms as untilMs', 'reason', 'staff_id as staffId', 'at_ms as atMs'])
const selectLast = statement<{ day: string }>()((param) =>
  acts.where('business_day', '=', param.day).orderBy('id', 'desc').limit(1),
)
const selectAll = statement<{ day: string }>()((param) =>
  acts.where('business_day', '=', param.day).orderBy('id'),
)
const insertAct = statement<{
  day: string
  act: string
  untilMs: number | null
  reason: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('hall_day_act').values({
    business_day: param.day,
    act: param.act,
    until_ms: param.untilMs,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)

export type HallDayActRow = {
  readonly act: NamedAct
  readonly untilMs: Instant | null
  readonly reason: string
  readonly staffId: string
  readonly atMs: Instant
}

export function findLastAct(reader: Reader, day: BusinessDay): HallDayActRow | undefined {
  const row = reader.first(selectLast, { day })
  return row && { ...row, act: row.act as NamedAct }
}

/** Everything that was done to this day by name, the oldest first. */
export function listHallDayActs(reader: Reader, day: BusinessDay): HallDayActRow[] {
  return reader.all(selectAll, { day }).map((row) => ({ ...row, act: row.act as NamedAct }))
}

export function saveHallDayAct(writer: Writer, day: BusinessDay, act: HallDayActRow): void {
  writer.run(insertAct, { ...act, day })
}
