import { readSync } from 'node:fs'

/** What one `stageImport` takes at most. */
const pieceBytes = 256 * 1024

export type Piece = { readonly piece: number; readonly bytes: Buffer; readonly isLast: boolean }

/** A file in pieces of one size, the last of which may be short or, of an empty file, empty. Reads one ahead to know the last. */
export function* readPieces(file: number): Generator<Piece> {
  let bytes = readPiece(file)
  for (let piece = 0; ; piece += 1) {
    const next = bytes.length < pieceBytes ? Buffer.alloc(0) : readPiece(file)
    yield { piece, bytes, isLast: next.length === 0 }
    if (next.length === 0) return
    bytes = next
  }
}

/** A pipe may give less than asked although there is more. */
function readPiece(file: number): Buffer {
  const buffer = Buffer.allocUnsafe(pieceBytes)
  let length = 0
  while (length < pieceBytes) {
    const got = readSync(file, buffer, length, pieceBytes - length, null)
    if (got === 0) break
    length += got
  }
  return buffer.subarray(0, length)
}
