import type { ImportFile } from '../../../shared/account/import.ts'
import { largestFen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { ImportCommand, OnImport } from './import-command.ts'
import type { ImportDesk } from './import-desk.ts'
import {
  createFile,
  isOpenImport,
  listFiles,
  saveFile,
  saveMistake,
  saveState,
  type StagedFile,
} from './import-store.ts'
import { stageRow } from './stage-row.ts'

export type ImportPiece = OnImport & {
  readonly file: ImportFile
  readonly fileName: string
  readonly piece: number
  /** base64 */
  readonly content: string
  readonly last: boolean
}

type StageRefusal =
  | 'IMPORT_NOT_FOUND'
  | 'IMPORT_PIECE_OUT_OF_ORDER'
  | 'IMPORT_FILE_REFUSED'
  | 'IMPORT_TOO_LARGE'
type Staged = Result<{ rows: number; mistakes: number }, Refusal<StageRefusal>>

/** Far above any hall; keeps a wrong file from filling the disk. */
const mostRows = 2_000_000
const mostMistakes = 100_000

/** Reads the next piece of a file into the staging tables. Accounts come before bills, so that a bill's account is known. */
export function stageImport({ tx }: ImportCommand, input: ImportPiece, desk: ImportDesk): Staged {
  const { importId, file } = input
  if (!isOpenImport(tx, importId)) return refuse('IMPORT_NOT_FOUND')
  const files = listFiles(tx, importId)
  if (input.piece === 0) {
    if (!mayBegin(file, files)) return refuse('IMPORT_PIECE_OUT_OF_ORDER')
    desk.open(importId, file)
    saveState(tx, importId, 'staging')
  }
  const inHand = desk.find(importId, file)
  // Lost with a restart, or with a piece that could not be saved.
  if (inHand === undefined)
    return refuse(hasBegun(file, files) ? 'IMPORT_NOT_FOUND' : 'IMPORT_PIECE_OUT_OF_ORDER')
  if (inHand.nextPiece !== input.piece) return refuse('IMPORT_PIECE_OUT_OF_ORDER')

  desk.take()
  const bytes = Buffer.from(input.content, 'base64')
  inHand.hash.update(bytes)
  const read = inHand.reader.read(bytes, input.last)
  if (!read.ok) return read
  const before =
    input.piece === 0
      ? createFile(tx, importId, file, input.fileName)
      : files.find((each) => each.file === file)
  if (before === undefined) throw new Error('a file in hand has no row')
  const after: StagedFile = { ...before, sha256: input.last ? inHand.hash.digest('hex') : null }
  const counted = read.value.reduce((counts, row) => {
    const { mistakes, isRepeated, owed } = stageRow(tx, row)
    for (const mistake of mistakes) saveMistake(tx, importId, file, row.line, mistake)
    return {
      ...counts,
      rows: counts.rows + 1,
      repeated: counts.repeated + (isRepeated ? 1 : 0),
      mistakes: counts.mistakes + mistakes.length,
      mistakenRows: counts.mistakenRows + (mistakes.length > 0 ? 1 : 0),
      owedFen: counts.owedFen + owed,
    }
  }, after)
  if (counted.rows > mostRows || counted.mistakes > mostMistakes || counted.owedFen > largestFen)
    return refuse('IMPORT_TOO_LARGE')
  saveFile(tx, importId, counted)
  if (input.last) saveState(tx, importId, 'ready')
  return accept({ rows: counted.rows, mistakes: counted.mistakes })
}

function mayBegin(file: ImportFile, files: readonly StagedFile[]): boolean {
  if (hasBegun(file, files)) return false
  return file === 'accounts' ? files.length === 0 : files.every((each) => each.sha256 !== null)
}

function hasBegun(file: ImportFile, files: readonly StagedFile[]): boolean {
  return files.some((each) => each.file === file)
}
