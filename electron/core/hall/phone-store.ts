import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectPhone = statement<{ none: null }>()(() =>
  sql.selectFrom('hall_phone').select('phone').orderBy('position', 'desc').limit(1),
)
const insertPhone = statement<{ phone: string | null; staffId: string; atMs: number }>()((param) =>
  sql.insertInto('hall_phone').values({ phone: param.phone, staff_id: param.staffId, at_ms: param.atMs }),
)

export const findHallPhone = (reader: Reader) => reader.first(selectPhone, { none: null })
export const saveHallPhone = (writer: Writer, phone: Parameters<typeof insertPhone.bind>[0]) =>
  writer.run(insertPhone, phone)
