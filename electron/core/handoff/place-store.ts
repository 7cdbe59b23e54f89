import type { Place } from '../../../shared/handoff/hand-off.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const select = () =>
  sql
    .selectFrom('handoff_place')
    .select(['id', 'kind', 'name_zh as nameZh', 'name_en as nameEn', 'phone', 'location', 'retired'])
    .select('is_repair_post as isRepairPost')

const selectPlaces = statement<{ none: null }>()(() => select().orderBy('retired').orderBy('name_zh'))
const selectPlace = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectByName = statement<{ nameZh: string }>()((param) =>
  select().where('name_zh', '=', param.nameZh).where('retired', '=', 0),
)
const selectRepairPost = statement<{ none: null }>()(() => select().where('is_repair_post', '=', 1))
const insertPlace = statement<{
  id: string
  kind: string
  nameZh: string
  nameEn: string
  phone: string | null
  location: string | null
}>()((param) =>
  sql.insertInto('handoff_place').values({
    id: param.id,
    kind: param.kind,
    name_zh: param.nameZh,
    name_en: param.nameEn,
    phone: param.phone,
    location: param.location,
  }),
)
const updateRetired = statement<{ id: string; retired: number }>()((param) =>
  sql.updateTable('handoff_place').set({ retired: param.retired }).where('id', '=', param.id),
)

const clearRepairPost = statement<{ none: null }>()(() =>
  sql.updateTable('handoff_place').set({ is_repair_post: 0 }).where('is_repair_post', '=', 1),
)
const updateRepairPost = statement<{ id: string }>()((param) =>
  sql.updateTable('handoff_place').set({ is_repair_post: 1 }).where('id', '=', param.id),
)

/** Those in use first, by name. */
export function listPlaces(reader: Reader): Place[] {
  return reader.all(selectPlaces, { none: null }).map(toPlace)
}

export function findPlace(reader: Reader, id: string): Place | undefined {
  const row = reader.first(selectPlace, { id })
  return row && toPlace(row)
}

/** C6: the post that restore orders go to, if a manager has named one. */
export function findRepairPost(reader: Reader): Place | undefined {
  const row = reader.first(selectRepairPost, { none: null })
  return row && toPlace(row)
}

export function isPlaceNameTaken(reader: Reader, nameZh: string): boolean {
  return reader.first(selectByName, { nameZh }) !== undefined
}

export function savePlace(
  writer: Writer,
  { where, ...place }: Omit<Place, 'retired' | 'isRepairPost'>,
): void {
  writer.run(insertPlace, { ...place, location: where })
}

export function saveRetired(writer: Writer, id: string, retired: boolean): void {
  writer.run(updateRetired, { id, retired: retired ? 1 : 0 })
}

/** At most one: whichever was it before is it no more; undefined leaves none. */
export function saveRepairPost(writer: Writer, id: string | undefined): void {
  writer.run(clearRepairPost, { none: null })
  if (id !== undefined) writer.run(updateRepairPost, { id })
}

type Row = {
  id: string
  kind: string
  nameZh: string
  nameEn: string
  phone: string | null
  location: string | null
  retired: number
  isRepairPost: number
}

function toPlace({ kind, location, retired, isRepairPost, ...row }: Row): Place {
  return {
    ...row,
    kind: kind as Place['kind'],
    where: location,
    retired: retired === 1,
    isRepairPost: isRepairPost === 1,
  }
}
