import type { Attachment, MediaType } from '../../../shared/application/attachment.ts'
import type { Reader, Writer } from '../database/database.ts'
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

const insertAttachment = statement<NewAttachment>()((param) =>
  sql.insertInto('attachment').values({
    id: param.id,
    application_id: param.applicationId,
    group_id: param.groupId,
    sha256: param.sha256,
    bytes: param.bytes,
    media_type: param.mediaType,
    name: param.name,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectAttachment = statement<{ id: string; applicationId: string }>()((param) =>
  sql
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', param.id)
    .where('application_id', '=', param.applicationId)
    .where('removed_at_ms', 'is', null),
)
const updateRemoved = statement<{ id: string; atMs: number }>()((param) =>
  sql.updateTable('attachment').set({ removed_at_ms: param.atMs }).where('id', '=', param.id),
)
const selectUse = statement<{ sha256: string }>()((param) =>
  sql
    .selectFrom('attachment')
    .select('id')
    .where('sha256', '=', param.sha256)
    .where('removed_at_ms', 'is', null)
    .limit(1),
)

export type NewAttachment = {
  readonly id: string
  readonly applicationId: string
  readonly groupId: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: MediaType
  readonly name: string
  readonly staffId: string
  readonly atMs: number
}

/** Chosen twice, or sent again after its answer was lost. */
export const hasAttachment = (reader: Reader, applicationId: string, groupId: string, sha256: string) =>
  reader
    .all(selectAttachments, { id: applicationId })
    .some((row) => row.group_id === groupId && row.sha256 === sha256)
export const saveAttachment = (writer: Writer, attachment: NewAttachment) =>
  writer.run(insertAttachment, attachment)
export const findAttachment = (reader: Reader, applicationId: string, id: string) =>
  reader.first(selectAttachment, { id, applicationId })
export const removeAttachment = (writer: Writer, id: string, atMs: number) =>
  writer.run(updateRemoved, { id, atMs })
/** The same scan may hang on more than one application. */
export const isAttached = (reader: Reader, sha256: string) =>
  reader.first(selectUse, { sha256 }) !== undefined

export function listAttachments(reader: Reader, id: string): Attachment[] {
  return reader.all(selectAttachments, { id }).map((row) => ({
    id: row.id,
    groupId: row.group_id,
    name: row.name,
    mediaType: row.media_type as MediaType,
    bytes: row.bytes,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }))
}
