/** What one message takes at most, before base64. */
export const pieceBytes = 256 * 1024

export type FilePiece = { readonly piece: number; readonly content: string; readonly last: boolean }

type SendFile = {
  readonly file: Blob
  readonly send: (piece: FilePiece) => Promise<void>
  /** Bytes of this file that have arrived. */
  readonly onProgress: (sentBytes: number) => void
  readonly signal: AbortSignal
}

/** Sends a file piece by piece, in order and one at a time, so that neither side ever holds it whole. Rejects when cancelled. */
export async function sendFile({ file, send, onProgress, signal }: SendFile): Promise<void> {
  const pieces = Math.max(1, Math.ceil(file.size / pieceBytes))
  for (let piece = 0; piece < pieces; piece += 1) {
    signal.throwIfAborted()
    const end = Math.min(file.size, (piece + 1) * pieceBytes)
    const bytes = new Uint8Array(await file.slice(piece * pieceBytes, end).arrayBuffer())
    signal.throwIfAborted()
    await send({ piece, content: toBase64(bytes), last: piece === pieces - 1 })
    onProgress(end)
  }
}

/** In steps: a call with 256 Ki arguments would blow the stack. */
export function toBase64(bytes: Uint8Array): string {
  const step = 8192
  let binary = ''
  for (let start = 0; start < bytes.length; start += step) {
    binary += String.fromCharCode(...bytes.subarray(start, start + step))
  }
  return btoa(binary)
}
