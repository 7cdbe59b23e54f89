import { sql as raw } from 'kysely'
import { answerSchema } from '../../../shared/application/answer.ts'
import type { Correction } from '../../../shared/application/application.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const insertCorrection = statement<{
  id: string
  applicationId: string
  field: string
  before: string
  after: string
  reason: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('application_correction').values({
    id: param.id,
    application_id: param.applicationId,
    field: param.field,
    answer_before: param.before,
    answer_after: param.after,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectCorrections = statement<{ id: string }>()((param) =>
  sql
    .selectFrom('application_correction')
    .selectAll()
    .where('application_id', '=', param.id)
    .orderBy(raw`rowid`),
)

export type NewCorrection = Parameters<typeof insertCorrection.bind>[0]
export const saveCorrection = (writer: Writer, correction: NewCorrection) =>
  writer.run(insertCorrection, correction)

/** The oldest first; in full. */
export function listCorrections(reader: Reader, id: string): Correction[] {
  return reader.all(selectCorrections, { id }).map((row) => ({
    field: row.field,
    before: answerSchema.parse(JSON.parse(row.answer_before)),
    after: answerSchema.parse(JSON.parse(row.answer_after)),
    reason: row.reason,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }))
}
