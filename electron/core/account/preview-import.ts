import {
  importPreviewSchema,
  type ImportCounts,
  type ImportFile,
  type ImportPreview,
} from '../../../shared/account/import.ts'
import { fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Reader } from '../database/database.ts'
import type { OnImport } from './import-command.ts'
import { findImport, listFiles, listMistakes } from './import-store.ts'
import { countMerge, type MergeCounts } from './merge-store.ts'

const shownMistakes = 20

/** What applying would do now; of an applied import, what it did. */
export function previewImport(
  { tx }: { readonly tx: Reader },
  { importId }: OnImport,
): Result<ImportPreview, Refusal<'IMPORT_NOT_FOUND' | 'IMPORT_NOT_READY'>> {
  const found = findImport(tx, importId)
  if (found === undefined || found.state === 'cancelled') return refuse('IMPORT_NOT_FOUND')
  if (found.state === 'staging') return refuse('IMPORT_NOT_READY')
  if (found.outcome !== null) return accept(importPreviewSchema.parse(JSON.parse(found.outcome)))
  const files = listFiles(tx, importId)
  const merge = countMerge(tx)
  const countsOf = (name: ImportFile, merged: MergeCounts): ImportCounts => {
    const file = files.find((each) => each.file === name)
    const { rows = 0, repeated = 0, mistakes = 0, mistakenRows = 0 } = file ?? {}
    return { rows, ...merged, repeated, mistakes, mistakenRows }
  }
  return accept({
    importId,
    state: found.state,
    accounts: countsOf('accounts', merge.accounts),
    bills: countsOf('bills', merge.bills),
    goodOwed: fen(files.reduce((total, { owedFen }) => total + owedFen, 0)),
    mistakes: listMistakes(tx, importId, 0, shownMistakes),
  })
}
