import type { ImportCounts, ImportFile, ImportFileProblem } from '../../../shared/account/import.ts'
import type { MistakeWords } from '../../../shared/account/mistakes-csv.ts'
import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'
import type { OpenProblem } from '../../core/database/open.ts'

/** All that can stop the command-line import as a whole. */
export type ImportRefusal =
  | CommonRefusal
  | OpenProblem
  | 'IMPORT_NOT_FOUND'
  | 'IMPORT_PIECE_OUT_OF_ORDER'
  | 'IMPORT_FILE_REFUSED'
  | 'IMPORT_TOO_LARGE'
  | 'IMPORT_NOT_READY'
  | 'IMPORT_HAS_MISTAKES'
  | 'FILE_NOT_READABLE'
  | 'FILE_NOT_WRITABLE'
  | 'OPTIONS_WRONG'

export type ImportTexts = {
  /** `what` is the file or folder, or what was wrong with it. */
  readonly refusals: Readonly<Record<ImportRefusal, (what: string, detail?: RefusalDetail) => string>>
  readonly problems: Readonly<Record<ImportFileProblem, string>>
  readonly mistakes: MistakeWords
  readonly files: Readonly<Record<ImportFile, string>>
  readonly counts: Readonly<Record<keyof ImportCounts, string>>
  readonly options: Readonly<
    Record<'usage' | 'help' | 'accounts' | 'bills' | 'skipBad' | 'mistakes' | 'data' | 'fileMissing', string>
  >
  readonly wholeRow: string
  readonly rowsRead: (fileName: string, rows: number, mistakes: number) => string
  readonly goodOwed: (yuan: string) => string
  readonly moreMistakes: (count: number) => string
  readonly mistakesWritten: (file: string, count: number) => string
  readonly nothingTaken: string
  readonly done: string
  readonly doneWithout: (rows: number) => string
}
