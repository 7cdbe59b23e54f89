import type { ImportMistake } from '../../../shared/account/import.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Reader } from '../database/database.ts'
import type { OnImport } from './import-command.ts'
import { findImport, listFiles, listMistakes } from './import-store.ts'

type Page = { readonly total: number; readonly mistakes: ImportMistake[] }

/** Also after the import was applied, until the next begins: the good rows were taken, the list goes back. */
export function listImportMistakes(
  { tx }: { readonly tx: Reader },
  { importId, offset, limit }: OnImport & { readonly offset: number; readonly limit: number },
): Result<Page, Refusal<'IMPORT_NOT_FOUND'>> {
  const state = findImport(tx, importId)?.state
  if (state === undefined || state === 'cancelled') return refuse('IMPORT_NOT_FOUND')
  const total = listFiles(tx, importId).reduce((sum, { mistakes }) => sum + mistakes, 0)
  return accept({ total, mistakes: listMistakes(tx, importId, offset, limit) })
}
