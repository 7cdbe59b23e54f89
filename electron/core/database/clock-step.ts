import type { Reader, Writer } from './database.ts'
import { sql, statement } from './sql.ts'

const sumSteps = statement<{ none: null }>()(() =>
  sql.selectFrom('clock_step').select((each) => each.fn.sum<number | null>('step_ms').as('total')),
)
const insertStep = statement<{ atMs: number; stepMs: number }>()((param) =>
  sql.insertInto('clock_step').values({ noticed_at_ms: param.atMs, step_ms: param.stepMs }),
)

/** How far the wall clock was moved altogether since this file exists: the difference between the two axes. */
export function loadClockCorrection(reader: Reader): number {
  return reader.first(sumSteps, { none: null })?.total ?? 0
}

export function saveClockStep(writer: Writer, atMs: number, stepMs: number): void {
  writer.run(insertStep, { atMs, stepMs })
}
