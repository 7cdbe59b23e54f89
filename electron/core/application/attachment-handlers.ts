import { readPieceBytes } from '../../../shared/application/attachment.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, runQuery, type StaffCommand, type StaffQuery } from '../api/command.ts'
import { refused } from '../api/refused.ts'
import { environmentOf } from '../database/environment.ts'
import { attach, checkPiece, detach, keepContent } from './attach.ts'
import { findAttachment, isAttached } from './attachment-store.ts'
import type { OnApplication } from './own.ts'
import { maySeeAll } from './read-application.ts'
import { applicationRows } from './store.ts'
import { uploadDeskOf } from './upload-desk.ts'

/** Those of the handlers that touch files: before a commit nothing is erased, and nothing is named that is not on disk. */
export const attachmentHandlers = {
  sendPiece: api.application.sendPiece.handler(async (call) => {
    const desk = uploadDeskOf(call.context.app.database)
    const check = (each: StaffCommand, input: typeof call.input) => checkPiece(each, input, desk)
    const answer = await command(check, { changes: 'none' })(call)
    const { uploadId, piece, content } = call.input
    const { actor } = call.context
    if (actor !== undefined) desk.put(uploadId, actor.staffId, piece, Buffer.from(content, 'base64'))
    return answer
  }),

  attach: api.application.attach.handler(async (call) => {
    const { database, ports } = call.context.app
    const desk = uploadDeskOf(database)
    const { uploadId, sha256 } = call.input
    const content = desk.find(uploadId, call.context.actor?.staffId ?? '')
    const kept = orRefuse(() => keepContent(ports.files, content, sha256))
    const answer = await command((each: StaffCommand, input: typeof call.input) => attach(each, input, kept))(
      call,
    )
    desk.drop(uploadId)
    return answer
  }),

  detach: api.application.detach.handler(async (call) => {
    const { database, ports } = call.context.app
    const { applicationId, attachmentId } = call.input
    const row = database.read((tx) => findAttachment(tx, applicationId, attachmentId))
    const answer = await command(detach)(call)
    if (row !== undefined && !database.read((tx) => isAttached(tx, row.sha256)))
      ports.files.remove(row.sha256)
    return answer
  }),

  readAttachment: api.application.readAttachment.handler(({ input, context }) => {
    const { sha256 } = orThrow(runQuery(context, (each) => findForReading(each, input)))
    const content = context.app.ports.files.read(sha256)
    if (content === undefined) return orThrow(refuse('ATTACHMENT_DAMAGED'))
    const start = input.piece * readPieceBytes
    const end = start + readPieceBytes
    return {
      content: Buffer.from(content.subarray(start, end)).toString('base64'),
      isLast: end >= content.length,
    }
  }),
}

/** What the disk does not let us do is refused as everywhere. */
function orRefuse<Value>(work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    const environment = environmentOf(error)
    if (environment === undefined) throw error
    throw refused(environment === 'full' ? 'STORAGE_FULL' : 'STORAGE_FAILED')
  }
}

type Reading = OnApplication & { readonly attachmentId: string }

function findForReading(
  asking: StaffQuery,
  { applicationId, attachmentId }: Reading,
): Result<{ readonly sha256: string }, Refusal<'ATTACHMENT_NOT_FOUND' | 'PERSONAL_DATA_MASKED'>> {
  const { tx } = asking
  const application = applicationRows.find(tx, applicationId)
  const row = findAttachment(tx, applicationId, attachmentId)
  if (application === undefined || row === undefined) return refuse('ATTACHMENT_NOT_FOUND')
  return maySeeAll(asking, application) ? accept({ sha256: row.sha256 }) : refuse('PERSONAL_DATA_MASKED')
}
