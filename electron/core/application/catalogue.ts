import type { Kind } from '../../../shared/application/kind.ts'
import { kindSchema } from '../../../shared/application/kind.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import {
  findVersion,
  listVersions,
  replaceFileMistakes,
  saveVersion,
  type FileMistakes,
} from './catalogue-store.ts'

/** One definition file of the program, read and checked; a wrong one costs its own kind and no other (L17). */
export type CatalogueEntry =
  | { readonly file: string; readonly kind: Kind; readonly definition: string; readonly sha256: Buffer }
  | FileMistakes

/**
 * At every start: versions that the file does not have yet are written down for good. One that it has with other content is
 * a mistake of whoever changed it, and the first stays.
 */
export function shipCatalogue(writer: Writer, entries: readonly CatalogueEntry[], atMs: number): void {
  const wrong = entries.flatMap((entry): FileMistakes[] => {
    if ('mistakes' in entry) return [entry]
    const { file, kind, definition, sha256 } = entry
    const known = findVersion(writer, kind.kind, kind.version)
    if (known === undefined) {
      const { version, validFrom } = kind
      const added = { kind: kind.kind, version, validFrom, definition, sha256, origin: 'shipped' as const }
      saveVersion(writer, added, atMs)
      return []
    }
    const isSame = known.sha256.equals(sha256)
    return isSame ? [] : [{ file, mistakes: [`version ${kind.version} is in use with other content`] }]
  })
  replaceFileMistakes(writer, wrong)
}

const parsed = new Map<string, Kind>()
const mostParsed = 500

/** As it was written down; parsed once for each content, not at each opening. */
export function findKind(reader: Reader, kind: string, version: number): Kind | undefined {
  const row = findVersion(reader, kind, version)
  if (row === undefined) return undefined
  const key = row.sha256.toString('hex')
  let definition = parsed.get(key)
  if (definition === undefined) {
    definition = kindSchema.parse(JSON.parse(row.definition))
    if (parsed.size >= mostParsed) parsed.clear()
    parsed.set(key, definition)
  }
  return definition
}

export function loadKind(reader: Reader, kind: string, version: number): Kind {
  const definition = findKind(reader, kind, version)
  if (definition === undefined) throw new Error(`no version ${version} of ${kind}`)
  return definition
}

/** Of each kind the newest version that has begun by this day. */
export function listKindsOn(reader: Reader, day: BusinessDay): Kind[] {
  const inForce = new Map<string, number>()
  for (const { kind, version, valid_from: from } of listVersions(reader))
    if (from <= day && !inForce.has(kind)) inForce.set(kind, version)
  return [...inForce].map(([kind, version]) => loadKind(reader, kind, version))
}

export function findKindOn(reader: Reader, kind: string, day: BusinessDay): Kind | undefined {
  const version = listVersions(reader).find((each) => each.kind === kind && each.valid_from <= day)
  return version && loadKind(reader, kind, version.version)
}
