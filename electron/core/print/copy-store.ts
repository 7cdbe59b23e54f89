import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectLast = statement<{ about: string }>()((param) =>
  sql
    .selectFrom('paper_copy')
    .select('copy')
    .where('about', '=', param.about)
    .orderBy('copy', 'desc')
    .limit(1),
)
const insertCopy = statement<{ about: string; copy: number; staffId: string; atMs: number }>()((param) =>
  sql
    .insertInto('paper_copy')
    .values({ about: param.about, copy: param.copy, staff_id: param.staffId, at_ms: param.atMs }),
)

/** How often this was on paper already. */
export const countCopies = (reader: Reader, about: string) =>
  (reader.first(selectLast, { about })?.copy ?? -1) + 1
export const saveCopy = (writer: Writer, copy: Parameters<typeof insertCopy.bind>[0]) =>
  writer.run(insertCopy, copy)
