import type { ImportPreview } from '../../../shared/account/import.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { ImportCommand, OnImport } from './import-command.ts'
import { clearStaged, isOpenImport, listFiles, saveApplied } from './import-store.ts'
import { mergeStaged } from './merge-store.ts'
import { previewImport } from './preview-import.ts'

type ApplyRefusal = 'IMPORT_NOT_FOUND' | 'IMPORT_NOT_READY' | 'IMPORT_HAS_MISTAKES'

/** Everything or, with `skipBad`, all good rows; in one transaction with the change that tells headquarters. */
export function applyImport(
  { tx, at, record }: ImportCommand,
  { importId, skipBad }: OnImport & { readonly skipBad: boolean },
): Result<ImportPreview, Refusal<ApplyRefusal>> {
  if (!isOpenImport(tx, importId)) return refuse('IMPORT_NOT_FOUND')
  const preview = previewImport({ tx }, { importId })
  if (!preview.ok) return preview
  const { accounts, bills, goodOwed } = preview.value
  const mistakes = accounts.mistakes + bills.mistakes
  if (mistakes > 0 && !skipBad) return refuse('IMPORT_HAS_MISTAKES', { mistakes })

  mergeStaged(tx)
  const applied: ImportPreview = { ...preview.value, state: 'applied' }
  saveApplied(tx, importId, at.atMs, applied)
  clearStaged(tx)
  const files = listFiles(tx, importId).map(({ file, sha256 }) => ({ file, sha256 }))
  record('account.imported', { importId, files, accounts, bills, goodOwedFen: goodOwed, skipBad })
  return accept(applied)
}
