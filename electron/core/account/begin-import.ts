import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { ImportCommand } from './import-command.ts'
import { clearImports, saveImport } from './import-store.ts'

/** One import at a time: what another left unfinished, also in a crash, is thrown away. */
export function beginImport({
  tx,
  at,
  actor,
  newId,
}: ImportCommand): Result<{ importId: string }, Refusal<never>> {
  clearImports(tx)
  const importId = newId()
  saveImport(tx, { importId, begunBy: actor?.staffId ?? null, atMs: at.atMs })
  return accept({ importId })
}
