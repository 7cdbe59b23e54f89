import type { Instant } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectLastChange = statement<{ none: null }>()(() =>
  sql.selectFrom('change_log').select('at_ms as atMs').orderBy('seq', 'desc').limit(1),
)
const sumSteps = statement<{ fromMs: number; toMs: number }>()((param) =>
  sql
    .selectFrom('clock_step')
    .select(({ fn }) => fn.sum<number | null>('step_ms').as('movedMs'))
    .where('noticed_at_ms', '>', param.fromMs)
    .where('noticed_at_ms', '<=', param.toMs),
)

/** When the newest change was recorded, by the clock as it was then. */
export function findLastRecordedAt(reader: Reader): Instant | undefined {
  return reader.first(selectLastChange, { none: null })?.atMs
}

/** How far the clock was moved between these instants: forward and back again is nothing. */
export function sumClockSteps(reader: Reader, fromMs: Instant, toMs: Instant): number {
  return reader.first(sumSteps, { fromMs, toMs })?.movedMs ?? 0
}
