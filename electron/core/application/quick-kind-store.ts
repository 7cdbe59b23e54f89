import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectKinds = statement<{ none: null }>()(() =>
  sql.selectFrom('quick_kind').select('kind').orderBy('place'),
)
const deleteKinds = statement<{ none: null }>()(() => sql.deleteFrom('quick_kind'))
const insertKind = statement<{ place: number; kind: string }>()((param) =>
  sql.insertInto('quick_kind').values({ place: param.place, kind: param.kind }),
)

export const listQuickKinds = (reader: Reader) =>
  reader.all(selectKinds, { none: null }).map(({ kind }) => kind)

export function saveQuickKinds(writer: Writer, kinds: readonly string[]): void {
  writer.run(deleteKinds, { none: null })
  for (const [index, kind] of kinds.entries()) writer.run(insertKind, { place: index + 1, kind })
}
