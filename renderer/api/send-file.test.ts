import { expect, it } from 'vitest'
import { pieceBytes, sendFile, toBase64, type FilePiece } from './send-file.ts'

function sample(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) % 256)
}

async function sendSample(
  length: number,
  signal = new AbortController().signal,
  onSend: () => void = () => undefined,
) {
  const pieces: FilePiece[] = []
  const progress: number[] = []
  const send = async (piece: FilePiece) => {
    pieces.push(piece)
    onSend()
  }
  await sendFile({
    file: new Blob([sample(length)]),
    send,
    onProgress: (bytes) => progress.push(bytes),
    signal,
  }).catch(() => undefined)
  return { pieces, progress }
}

it('sends a file in pieces that are together the file, the last one marked', async () => {
  const length = 2 * pieceBytes + 7
  const { pieces, progress } = await sendSample(length)
  expect({
    numbers: pieces.map(({ piece, last }) => `${piece}${last ? ' last' : ''}`),
    together: Buffer.concat(pieces.map(({ content }) => Buffer.from(content, 'base64'))).equals(
      Buffer.from(sample(length)),
    ),
    progress,
  }).toEqual({
    numbers: ['0', '1', '2 last'],
    together: true,
    progress: [pieceBytes, 2 * pieceBytes, length],
  })
})

it('sends no empty piece after a file of exactly one piece, and one for an empty file', async () => {
  expect([(await sendSample(pieceBytes)).pieces.length, (await sendSample(0)).pieces]).toEqual([
    1,
    [{ piece: 0, content: '', last: true }],
  ])
})

it('sends nothing more once it is cancelled', async () => {
  const cancel = new AbortController()
  const { pieces } = await sendSample(3 * pieceBytes, cancel.signal, () => cancel.abort())
  expect(pieces.length).toBe(1)
})

it('writes every byte in base64', () => {
  const bytes = sample(100_000)
  expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
})
