import type { ImportFile } from '../../../shared/account/import.ts'
import { largestFen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Writer } from '../database/database.ts'
import type { ImportCommand, OnImport } from './import-command.ts'
import type { ImportDesk } from './import-desk.ts'
import type { ReadRow } from './import-reader.ts'
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
  // A file that goes on but is not in hand was lost with a restart, or with a piece that could not be saved.
  if (inHand === undefined && isUnfinished(file, files)) return refuse('IMPORT_NOT_FOUND')
  if (inHand?.nextPiece !== input.piece) return refuse('IMPORT_PIECE_OUT_OF_ORDER')

  desk.take(input.last)
  const bytes = Buffer.from(input.content, 'base64')
  inHand.hash.update(bytes)
  const read = inHand.reader.read(bytes, input.last)
  if (!read.ok) return read
  const before = files.find((each) => each.file === file) ?? createFile(tx, importId, file, input.fileName)
  const staged = stageRows(tx, importId, before, read.value)
  if (staged.rows > mostRows || staged.mistakes > mostMistakes || staged.owedFen > largestFen) {
    return refuse('IMPORT_TOO_LARGE')
  }
  saveFile(tx, importId, { ...staged, sha256: input.last ? inHand.hash.digest('hex') : null })
  if (input.last) saveState(tx, importId, 'ready')
  return accept({ rows: staged.rows, mistakes: staged.mistakes })
}

/** The file's counts with these rows added. */
function stageRows(tx: Writer, importId: string, before: StagedFile, rows: readonly ReadRow[]): StagedFile {
  let { repeated, mistakes, mistakenRows, owedFen } = before
  for (const row of rows) {
    const staged = stageRow(tx, row)
    for (const mistake of staged.mistakes) saveMistake(tx, importId, before.file, row.line, mistake)
    if (staged.isRepeated) repeated += 1
    if (staged.mistakes.length > 0) mistakenRows += 1
    mistakes += staged.mistakes.length
    owedFen += staged.owed
  }
  return { ...before, rows: before.rows + rows.length, repeated, mistakes, mistakenRows, owedFen }
}

function mayBegin(file: ImportFile, files: readonly StagedFile[]): boolean {
  if (files.some((each) => each.file === file)) return false
  return file === 'accounts' ? files.length === 0 : files.every((each) => each.sha256 !== null)
}

function isUnfinished(file: ImportFile, files: readonly StagedFile[]): boolean {
  return files.some((each) => each.file === file && each.sha256 === null)
}
