import { z } from 'zod'
import {
  noticeItemSchema,
  type ApplicationEvent,
  type Notice,
} from '../../../shared/application/application.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectEvents = statement<{ id: string }>()((param) =>
  sql.selectFrom('application_event').selectAll().where('application_id', '=', param.id).orderBy('id'),
)
const insertEvent = statement<Required<NewEvent> & { id: string; atMs: number }>()((param) =>
  sql.insertInto('application_event').values({
    application_id: param.id,
    type: param.type,
    by_staff_id: param.staffId,
    at_ms: param.atMs,
    about: param.about,
    text: param.text,
    source: param.source,
  }),
)
const selectNotices = statement<{ id: string }>()((param) =>
  sql.selectFrom('application_notice').selectAll().where('application_id', '=', param.id).orderBy('number'),
)
const insertNotice = statement<{
  id: string
  applicationId: string
  number: number
  items: string
  isOurFault: number
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('application_notice').values({
    id: param.id,
    application_id: param.applicationId,
    number: param.number,
    items: param.items,
    is_our_fault: param.isOurFault,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectGaps = statement<{ id: string }>()((param) =>
  sql.selectFrom('application_gap').selectAll().where('application_id', '=', param.id).orderBy('group_id'),
)
const insertGap = statement<{ id: string; groupId: string; dueDay: string | null }>()((param) =>
  sql
    .insertInto('application_gap')
    .values({ application_id: param.id, group_id: param.groupId, due_day: param.dueDay }),
)
const updateGap = statement<{ id: string; groupId: string; staffId: string; atMs: number }>()((param) =>
  sql
    .updateTable('application_gap')
    .set({ closed_at_ms: param.atMs, closed_by: param.staffId })
    .where('application_id', '=', param.id)
    .where('group_id', '=', param.groupId)
    .where('closed_at_ms', 'is', null),
)
export type NewEvent = {
  readonly type: ApplicationEvent['type']
  /** Null where headquarters told it. */
  readonly staffId: string | null
  readonly about?: string | null
  readonly text?: string | null
  readonly source?: string | null
}

export function saveEvent(
  writer: Writer,
  id: string,
  atMs: number,
  { about = null, text = null, source = null, ...event }: NewEvent,
): void {
  writer.run(insertEvent, { id, atMs, ...event, about, text, source })
}

export function listEvents(reader: Reader, id: string): ApplicationEvent[] {
  return reader.all(selectEvents, { id }).map((row) => ({
    type: row.type as ApplicationEvent['type'],
    by: row.by_staff_id === null ? null : loadStaffRef(reader, row.by_staff_id),
    atMs: row.at_ms,
    about: row.about,
    text: row.text,
    source: row.source,
  }))
}

export function saveNotice(
  writer: Writer,
  applicationId: string,
  { by, items, isOurFault, ...notice }: Notice,
): void {
  writer.run(insertNotice, {
    ...notice,
    applicationId,
    items: JSON.stringify(items),
    isOurFault: isOurFault ? 1 : 0,
    staffId: by.id,
  })
}

export function listNotices(reader: Reader, id: string): Notice[] {
  return reader.all(selectNotices, { id }).map((row) => ({
    id: row.id,
    number: row.number,
    items: z.array(noticeItemSchema).parse(JSON.parse(row.items)),
    isOurFault: row.is_our_fault === 1,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }))
}

export const listGapRows = (reader: Reader, id: string) => reader.all(selectGaps, { id })
export const saveGap = (writer: Writer, id: string, groupId: string, dueDay: string | null) =>
  writer.run(insertGap, { id, groupId, dueDay })
/** Whether there was an open gap to close. */
export const closeGap = (writer: Writer, id: string, groupId: string, staffId: string, atMs: number) =>
  writer.run(updateGap, { id, groupId, staffId, atMs }) > 0
