import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, counterStaff } from '../staff/role.ts'
import { applicationSchema } from './application.ts'
import { sentPieceBytes } from './attachment.ts'

const onApplication = { applicationId: idSchema }
const working = ['APPLICATION_NOT_FOUND', 'APPLICATION_STATE_WRONG', 'APPLICATION_NOT_YOURS'] as const

/** Scans of the customer's papers, a part of `application`. */
export const attachmentContract = {
  /**
   * A scan in pieces of up to 256 KiB (base64), in any order; in memory only until `attach` puts it together, so that a
   * restart in between asks for the file again. One file at a time for each person.
   */
  sendPiece: command(counterStaff, {
    ...onApplication,
    uploadId: idSchema,
    piece: z.int().min(0),
    content: z.base64().max(Math.ceil(sentPieceBytes / 3) * 4),
  })
    .errors(declare([...working, 'FILE_TOO_LARGE']))
    .output(z.object({ bytes: z.int() })),
  /** Keeps what was sent: JPEG, PNG or PDF by its content, up to 10 MiB, whole by its SHA-256 (hexadecimal). */
  attach: command(counterStaff, {
    ...onApplication,
    groupId: z.string().min(1).max(40),
    uploadId: idSchema,
    name: z.string().max(500),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
    .errors(
      declare([
        ...working,
        'DOCUMENT_UNKNOWN',
        'FILE_NOT_RECEIVED',
        'FILE_TYPE_REFUSED',
        'FILES_TOO_MANY',
        'ATTACHMENT_KNOWN',
      ]),
    )
    .output(applicationSchema),
  /** Taken by mistake; before acceptance only, and its content is erased. */
  detach: command(counterStaff, { ...onApplication, attachmentId: idSchema })
    .errors(declare([...working, 'ATTACHMENT_NOT_FOUND']))
    .output(applicationSchema),
  /** Piece by piece (base64) from 0; to whoever works on it, or revealed it in the last half hour. */
  readAttachment: query(anyStaff)
    .input(z.strictObject({ ...onApplication, attachmentId: idSchema, piece: z.int().min(0) }))
    .errors(declare(['ATTACHMENT_NOT_FOUND', 'ATTACHMENT_DAMAGED', 'PERSONAL_DATA_MASKED']))
    .output(z.object({ content: z.string(), isLast: z.boolean() })),
}
