import type { Attachment } from '../../../shared/application/attachment.ts'
import { client } from '../../api/client.ts'

/** The whole scan, piece by piece. Rejects when it is refused or left. */
export async function loadContent(
  applicationId: string,
  { id: attachmentId, mediaType }: Pick<Attachment, 'id' | 'mediaType'>,
  signal: AbortSignal,
): Promise<Blob> {
  const pieces: BlobPart[] = []
  for (let piece = 0, isLast = false; !isLast; piece += 1) {
    const read = await client.application.readAttachment({ applicationId, attachmentId, piece }, { signal })
    pieces.push(fromBase64(read.content))
    isLast = read.isLast
  }
  return new Blob(pieces, { type: mediaType })
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}
