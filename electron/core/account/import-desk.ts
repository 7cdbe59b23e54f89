import { createHash, type Hash } from 'node:crypto'
import type { ImportFile } from '../../../shared/account/import.ts'
import type { Database } from '../database/database.ts'
import { ImportReader } from './import-reader.ts'

/** A file between two of its pieces. */
export type FileInHand = {
  readonly importId: string
  readonly file: ImportFile
  readonly reader: ImportReader
  readonly hash: Hash
  readonly nextPiece: number
  readonly isWhole: boolean
}

/**
 * Keeps the reader of the one file that is being staged; one at a time, in memory only. A piece takes it out and it comes
 * back when the piece is on disk: after a failure the reader would be ahead of the tables, so that import must begin anew.
 */
export class ImportDesk {
  #kept: FileInHand | undefined
  #working: FileInHand | undefined

  open(importId: string, file: ImportFile): void {
    this.#kept = {
      importId,
      file,
      reader: new ImportReader(file),
      hash: createHash('sha256'),
      nextPiece: 0,
      isWhole: false,
    }
  }

  find(importId: string, file: ImportFile): FileInHand | undefined {
    return this.#kept?.importId === importId && this.#kept.file === file ? this.#kept : undefined
  }

  /** Hands out what `find` found, for reading one piece; it does not come back from the last. */
  take(isLast: boolean): void {
    this.#working = this.#kept && { ...this.#kept, isWhole: isLast, nextPiece: this.#kept.nextPiece + 1 }
    this.#kept = undefined
  }

  /** After the command, which may have been a repeated one that took nothing. */
  settle(isCommitted: boolean): void {
    if (this.#working === undefined) return
    this.#kept = isCommitted && !this.#working.isWhole ? this.#working : undefined
    this.#working = undefined
  }
}

const desks = new WeakMap<Database, ImportDesk>()

export function deskOf(database: Database): ImportDesk {
  let desk = desks.get(database)
  if (desk === undefined) {
    desk = new ImportDesk()
    desks.set(database, desk)
  }
  return desk
}
