import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectShown = statement<{ visitId: string }>()((param) =>
  sql.selectFrom('shown_briefing').select('kind').where('visit_id', '=', param.visitId),
)
const deleteShown = statement<{ visitId: string }>()((param) =>
  sql.deleteFrom('shown_briefing').where('visit_id', '=', param.visitId),
)
const insertShown = statement<{ visitId: string; kind: string }>()((param) =>
  sql.insertInto('shown_briefing').values({ visit_id: param.visitId, kind: param.kind }),
)

export const findShownBriefing = (reader: Reader, visitId: string) => reader.first(selectShown, { visitId })
export const removeShownBriefing = (writer: Writer, visitId: string) => writer.run(deleteShown, { visitId })
export const saveShownBriefing = (writer: Writer, visitId: string, kind: string) =>
  writer.run(insertShown, { visitId, kind })
