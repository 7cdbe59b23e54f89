import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectTold = statement<{ reference: string }>()((param) =>
  sql.selectFrom('application_told').select('reference').where('reference', '=', param.reference),
)
const insertTold = statement<{ reference: string; applicationId: string; atMs: number }>()((param) =>
  sql.insertInto('application_told').values({
    reference: param.reference,
    application_id: param.applicationId,
    at_ms: param.atMs,
  }),
)

export const isTold = (reader: Reader, reference: string) =>
  reader.first(selectTold, { reference }) !== undefined
export const saveTold = (writer: Writer, told: Parameters<typeof insertTold.bind>[0]) =>
  writer.run(insertTold, told)
