import type { Attachment } from '../../../shared/application/application.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectAttachments = statement<{ id: string }>()((param) =>
  sql
    .selectFrom('attachment')
    .selectAll()
    .where('application_id', '=', param.id)
    .where('removed_at_ms', 'is', null)
    .orderBy('at_ms')
    .orderBy('id'),
)

export function listAttachments(reader: Reader, id: string): Attachment[] {
  return reader.all(selectAttachments, { id }).map((row) => ({
    id: row.id,
    groupId: row.group_id,
    name: row.name,
    mediaType: row.media_type as Attachment['mediaType'],
    bytes: row.bytes,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }))
}
