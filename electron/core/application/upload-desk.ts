import { largestAttachmentBytes } from '../../../shared/application/attachment.ts'
import type { Database } from '../database/database.ts'

type Upload = { readonly staffId: string; readonly pieces: Map<number, Buffer> }

/** As many people send a file at the same time; whoever comes after pushes the oldest out, who then sends again. */
const mostUploads = 8

/**
 * Files between their pieces, in memory only: one for each person. A piece that comes again after an answer was lost takes
 * its own place again.
 */
export class UploadDesk {
  readonly #uploads = new Map<string, Upload>()

  /** Would this piece still go in? */
  fits(uploadId: string, piece: number, bytes: number): boolean {
    const pieces = this.#uploads.get(uploadId)?.pieces ?? new Map<number, Buffer>()
    const others = sizeOf(pieces) - (pieces.get(piece)?.length ?? 0)
    return others + bytes <= largestAttachmentBytes && piece * 1024 <= largestAttachmentBytes
  }

  put(uploadId: string, staffId: string, piece: number, content: Buffer): void {
    const upload = this.#uploads.get(uploadId) ?? this.#begin(uploadId, staffId)
    if (upload.staffId === staffId) upload.pieces.set(piece, content)
  }

  /** Everything that came, in order; undefined when a piece in between is missing. */
  find(uploadId: string, staffId: string): Buffer | undefined {
    const upload = this.#uploads.get(uploadId)
    if (upload?.staffId !== staffId) return undefined
    const pieces: Buffer[] = []
    for (let piece = 0; piece < upload.pieces.size; piece += 1) {
      const content = upload.pieces.get(piece)
      if (content === undefined) return undefined
      pieces.push(content)
    }
    return Buffer.concat(pieces)
  }

  drop(uploadId: string): void {
    this.#uploads.delete(uploadId)
  }

  #begin(uploadId: string, staffId: string): Upload {
    for (const [id, upload] of this.#uploads) if (upload.staffId === staffId) this.#uploads.delete(id)
    const [oldest] = this.#uploads.keys()
    if (this.#uploads.size >= mostUploads && oldest !== undefined) this.#uploads.delete(oldest)
    const upload = { staffId, pieces: new Map<number, Buffer>() }
    this.#uploads.set(uploadId, upload)
    return upload
  }
}

function sizeOf(pieces: ReadonlyMap<number, Buffer>): number {
  let bytes = 0
  for (const content of pieces.values()) bytes += content.length
  return bytes
}

const desks = new WeakMap<Database, UploadDesk>()

export function uploadDeskOf(database: Database): UploadDesk {
  let desk = desks.get(database)
  if (desk === undefined) {
    desk = new UploadDesk()
    desks.set(database, desk)
  }
  return desk
}
