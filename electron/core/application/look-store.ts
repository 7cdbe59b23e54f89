import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertLook = statement<{
  id: string
  applicationId: string
  reason: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('personal_look').values({
    id: param.id,
    application_id: param.applicationId,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectLooks = statement<{ limit: number }>()((param) =>
  sql
    .selectFrom('personal_look')
    .innerJoin('application', 'application.id', 'personal_look.application_id')
    .select(['application_id', 'number_day', 'number', 'reason', 'personal_look.staff_id', 'at_ms'])
    .orderBy('at_ms', 'desc')
    .limit(param.limit),
)

const selectLook = statement<{ applicationId: string; staffId: string; sinceMs: number }>()((param) =>
  sql
    .selectFrom('personal_look')
    .select('id')
    .where('at_ms', '>', param.sinceMs)
    .where('application_id', '=', param.applicationId)
    .where('staff_id', '=', param.staffId)
    .limit(1),
)

export type NewLook = Parameters<typeof insertLook.bind>[0]
export const saveLook = (writer: Writer, look: NewLook) => writer.run(insertLook, look)
export const listLookRows = (reader: Reader, limit: number) => reader.all(selectLooks, { limit })
/** Did this person say, since then, why they need to see it in full? */
export const hasLooked = (reader: Reader, look: Parameters<typeof selectLook.bind>[0]) =>
  reader.first(selectLook, look) !== undefined
