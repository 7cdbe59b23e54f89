import { z } from 'zod'
import type { CheckFinding, DayCheck } from '../../../shared/day/checklist.ts'
import { idSchema } from '../../../shared/kernel/ids.ts'
import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectChecks = statement<{ day: string; counterId: string }>()((param) =>
  sql
    .selectFrom('day_check')
    .select(['check_name as check', 'made_by as madeBy', 'ok', 'finding', 'figures', 'note'])
    .select(['staff_id as staffId', 'at_ms as atMs'])
    .where('business_day', '=', param.day)
    .where('counter_id', '=', param.counterId)
    .orderBy('id'),
)
const insertCheck = statement<{
  day: string
  counterId: string
  check: string
  madeBy: string
  ok: number
  finding: string | null
  figures: string
  note: string | null
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('day_check').values({
    business_day: param.day,
    counter_id: param.counterId,
    check_name: param.check,
    made_by: param.madeBy,
    ok: param.ok,
    finding: param.finding,
    figures: param.figures,
    note: param.note,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectExpected = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('expected_counters')
    .select('counter_ids as counterIds')
    .where('business_day', '=', param.day)
    .orderBy('id', 'desc')
    .limit(1),
)
const insertExpected = statement<{ day: string; counterIds: string; staffId: string; atMs: number }>()(
  (param) =>
    sql.insertInto('expected_counters').values({
      business_day: param.day,
      counter_ids: param.counterIds,
      staff_id: param.staffId,
      at_ms: param.atMs,
    }),
)

export type CheckRow = {
  readonly check: DayCheck
  readonly madeBy: 'host' | 'person'
  readonly ok: boolean
  readonly finding: CheckFinding | null
  readonly figures: Record<string, number>
  readonly note: string | null
  readonly staffId: string
  readonly atMs: Instant
}

const figuresSchema = z.record(z.string(), z.number())
const counterIdsSchema = z.array(idSchema)

/** Every result of the day at this counter, the oldest first. */
export function listChecks(reader: Reader, day: BusinessDay, counterId: string): CheckRow[] {
  return reader.all(selectChecks, { day, counterId }).map((row) => ({
    ...row,
    check: row.check as DayCheck,
    madeBy: row.madeBy as CheckRow['madeBy'],
    ok: row.ok === 1,
    finding: row.finding as CheckFinding | null,
    figures: figuresSchema.parse(JSON.parse(row.figures)),
  }))
}

export function saveCheck(writer: Writer, day: BusinessDay, counterId: string, row: CheckRow): void {
  writer.run(insertCheck, {
    ...row,
    day,
    counterId,
    ok: row.ok ? 1 : 0,
    figures: JSON.stringify(row.figures),
  })
}

/** Undefined where no manager has said which counters open on this day: then all do. */
export function findExpectedCounters(reader: Reader, day: BusinessDay): string[] | undefined {
  const row = reader.first(selectExpected, { day })
  return row && counterIdsSchema.parse(JSON.parse(row.counterIds))
}

export function saveExpectedCounters(
  writer: Writer,
  day: BusinessDay,
  counterIds: readonly string[],
  made: { readonly staffId: string; readonly atMs: Instant },
): void {
  writer.run(insertExpected, { ...made, day, counterIds: JSON.stringify(counterIds) })
}
