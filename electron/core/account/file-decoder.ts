import type { ImportFileProblem } from '../../../shared/account/import.ts'
import { refuseFile } from '../../../shared/account/import-columns.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'

/** No header is this long; a file whose first line does not end is no table. */
const longestHeaderBytes = 64 * 1024

const beginnings: readonly (readonly [ImportFileProblem, readonly number[]])[] = [
  ['utf-16', [0xff, 0xfe]],
  ['utf-16', [0xfe, 0xff]],
  // A zip, as .xlsx is, and the older .xls.
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
]

/**
 * Bytes to text, in pieces that may cut a letter. The header line decides: it is UTF-8, with or without a mark, or else
 * GB18030. A single word of it does not: 状态 in GB18030 happens to be valid UTF-8, but no header with 户号 is.
 */
export class FileDecoder {
  #held = Buffer.alloc(0)
  #decoder: InstanceType<typeof TextDecoder> | undefined

  decode(bytes: Uint8Array, isLast: boolean): Result<string, Refusal<'IMPORT_FILE_REFUSED'>> {
    if (this.#decoder === undefined) {
      this.#held = Buffer.concat([this.#held, bytes])
      const end = this.#held.indexOf('\n')
      if (end < 0 && !isLast && this.#held.length <= longestHeaderBytes) return accept('')
      const problem = problemOf(this.#held, end < 0 ? this.#held.length : end)
      if (problem !== undefined) return refuseFile(problem)
      this.#decoder = new TextDecoder(
        isUtf8(this.#held.subarray(0, end < 0 ? undefined : end)) ? 'utf-8' : 'gb18030',
      )
      const text = this.#decoder.decode(this.#held, { stream: !isLast })
      this.#held = Buffer.alloc(0)
      return accept(text)
    }
    // No text in either encoding holds a zero byte.
    if (bytes.includes(0)) return refuseFile('binary')
    return accept(this.#decoder.decode(bytes, { stream: !isLast }))
  }
}

function problemOf(bytes: Buffer, headerEnd: number): ImportFileProblem | undefined {
  for (const [problem, beginning] of beginnings) {
    if (beginning.every((byte, place) => bytes[place] === byte)) return problem
  }
  if (bytes.includes(0)) return 'binary'
  if (headerEnd > longestHeaderBytes) return 'no-header'
  return undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
