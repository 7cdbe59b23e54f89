import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { z } from 'zod'
import type { catalogueEntrySchema } from '../../../shared/application/contract.ts'
import type { StaffQuery } from '../api/command.ts'
import { listFileMistakes, listVersions } from './catalogue-store.ts'
import { findKindOn, loadKind } from './catalogue.ts'

type Catalogue = {
  entries: z.infer<typeof catalogueEntrySchema>[]
  mistakes: { file: string; mistakes: string[] }[]
}

/** For the manager: where each kind comes from, when it was checked, what is unsure about it. */
export function readCatalogue({ tx, businessDay }: StaffQuery): Result<Catalogue, Refusal<never>> {
  const entries = listVersions(tx).map((row) => {
    const { kind, version, validFrom, name, source, checkedOn, certainty, note } = loadKind(
      tx,
      row.kind,
      row.version,
    )
    return {
      kind,
      version,
      validFrom,
      name,
      source,
      checkedOn,
      certainty,
      note,
      origin: row.origin as 'shipped' | 'headquarters',
      sha256: row.sha256.toString('hex'),
      isInForce: findKindOn(tx, kind, businessDay)?.version === version,
    }
  })
  return accept({ entries, mistakes: listFileMistakes(tx) })
}
