import { createHash } from 'node:crypto'
import { sentPieceBytes } from '../../shared/application/attachment.ts'
import type { Client } from './client.ts'

/** One grey dot. */
export const smallPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFiAKBgmmb0wAAAABJRU5ErkJggg==',
  'base64',
)

/** A picture by its first and last bytes, as large as wanted. */
export function largeJpeg(bytes: number, grey = 7): Buffer {
  const picture = Buffer.alloc(bytes, grey)
  picture.set([0xff, 0xd8, 0xff, 0xe0])
  picture.set([0xff, 0xd9], bytes - 2)
  return picture
}

export const sha256Of = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Sends the pieces and answers with what `attach` wants to know. */
export async function sendScan(
  clerk: Client,
  applicationId: string,
  content: Buffer = smallPng,
  groupId = 'identity',
) {
  const uploadId = crypto.randomUUID()
  for (let piece = 0; piece * sentPieceBytes < content.length; piece += 1) {
    const part = content.subarray(piece * sentPieceBytes, (piece + 1) * sentPieceBytes).toString('base64')
    await clerk.application.sendPiece({
      commandId: crypto.randomUUID(),
      applicationId,
      uploadId,
      piece,
      content: part,
    })
  }
  return { applicationId, groupId, uploadId, name: '身份证.png', sha256: sha256Of(content) }
}
