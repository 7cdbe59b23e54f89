import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { ImportCommand, OnImport } from './import-command.ts'
import { clearImports, isOpenImport } from './import-store.ts'

export function cancelImport(
  { tx }: ImportCommand,
  { importId }: OnImport,
): Result<{ done: true }, Refusal<'IMPORT_NOT_FOUND'>> {
  if (!isOpenImport(tx, importId)) return refuse('IMPORT_NOT_FOUND')
  clearImports(tx)
  return accept({ done: true })
}
