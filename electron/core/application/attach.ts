import { createHash } from 'node:crypto'
import type { Application } from '../../../shared/application/application.ts'
import {
  cleanFileName,
  largestAttachmentBytes,
  mediaTypeOf,
  mostAttachments,
  type MediaType,
} from '../../../shared/application/attachment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { FileStore } from '../ports.ts'
import {
  findAttachment,
  hasAttachment,
  listAttachments,
  removeAttachment,
  saveAttachment,
} from './attachment-store.ts'
import { findForPapers, findOwn, type OnApplication, type OwnRefusal } from './own.ts'
import { readApplication } from './read-application.ts'
import type { UploadDesk } from './upload-desk.ts'

export type Piece = OnApplication & {
  readonly uploadId: string
  readonly piece: number
  readonly content: string
}

/** Only whoever may attach it in the end may send it. */
export function checkPiece(
  command: StaffCommand,
  { applicationId, uploadId, piece, content }: Piece,
  desk: UploadDesk,
): Result<{ bytes: number }, Refusal<OwnRefusal | 'FILE_TOO_LARGE'>> {
  const own = findForPapers(command, { applicationId })
  if (!own.ok) return own
  const bytes = Buffer.byteLength(content, 'base64')
  return desk.fits(uploadId, piece, bytes)
    ? accept({ bytes })
    : refuse('FILE_TOO_LARGE', { most: largestAttachmentBytes / 1024 ** 2 })
}

/** A file that is on disk already, or why it is not. */
export type Kept =
  | { readonly problem: 'FILE_NOT_RECEIVED' | 'FILE_TYPE_REFUSED' }
  | { readonly sha256: string; readonly bytes: number; readonly mediaType: MediaType }

/** Looks at what was sent and keeps it, before the row that names it is written. */
export function keepContent(files: FileStore, content: Buffer | undefined, sha256: string): Kept {
  if (content === undefined || createHash('sha256').update(content).digest('hex') !== sha256)
    return { problem: 'FILE_NOT_RECEIVED' }
  const mediaType = mediaTypeOf(content)
  if (mediaType === undefined) return { problem: 'FILE_TYPE_REFUSED' }
  return { sha256: files.keep(content), bytes: content.length, mediaType }
}

type Attaching = OnApplication & { readonly groupId: string; readonly name: string }
type AttachRefusal =
  | OwnRefusal
  | 'DOCUMENT_UNKNOWN'
  | 'FILE_NOT_RECEIVED'
  | 'FILE_TYPE_REFUSED'
  | 'FILES_TOO_MANY'
  | 'ATTACHMENT_KNOWN'

/** A scan of one of the customer's papers. */
export function attach(
  command: StaffCommand,
  { applicationId, groupId, name }: Attaching,
  kept: Kept,
): Result<Application, Refusal<AttachRefusal>> {
  const own = findForPapers(command, { applicationId })
  if (!own.ok) return own
  const { tx, at, actor, newId, record } = command
  if (!own.value.kind.documents.some(({ id }) => id === groupId)) return refuse('DOCUMENT_UNKNOWN')
  if ('problem' in kept) return refuse(kept.problem)
  if (listAttachments(tx, applicationId).length >= mostAttachments)
    return refuse('FILES_TOO_MANY', { most: mostAttachments })
  if (hasAttachment(tx, applicationId, groupId, kept.sha256)) return refuse('ATTACHMENT_KNOWN')
  const id = newId()
  saveAttachment(tx, {
    ...kept,
    id,
    applicationId,
    groupId,
    name: cleanFileName(name),
    staffId: actor.staffId,
    atMs: at.atMs,
  })
  // Not its name, in which people write names.
  record('application.attached', { id: applicationId, attachmentId: id, groupId, ...kept })
  return accept(readApplication(command, applicationId))
}

/** Taken by mistake; before acceptance only. */
export function detach(
  command: StaffCommand,
  { applicationId, attachmentId }: OnApplication & { readonly attachmentId: string },
): Result<Application, Refusal<OwnRefusal | 'ATTACHMENT_NOT_FOUND'>> {
  const draft = findOwn(command, { applicationId }, 'save')
  const own =
    !draft.ok && draft.code === 'APPLICATION_STATE_WRONG'
      ? findOwn(command, { applicationId }, 'send-back')
      : draft
  if (!own.ok) return own
  const { tx, at, record } = command
  if (findAttachment(tx, applicationId, attachmentId) === undefined) return refuse('ATTACHMENT_NOT_FOUND')
  removeAttachment(tx, attachmentId, at.atMs)
  record('application.detached', { id: applicationId, attachmentId })
  return accept(readApplication(command, applicationId))
}
