import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKind } from '../../../shared/application/check-kind.ts'
import { expandParts, partsSchema } from '../../../shared/application/expand-parts.ts'
import type { CatalogueEntry } from '../../core/app.ts'

/** `kinds/<kind>.json` with the shared parts of `parts.json` put in. Throws when the folder or the parts are unreadable. */
export function readCatalogue(folder: string): CatalogueEntry[] {
  const parts = partsSchema.parse(JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8')))
  const files = readdirSync(join(folder, 'kinds'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  const known = new Set(files.map((name) => name.replace(/(?:\.v\d+)?\.json$/, '')))
  return files.map((file) => {
    const read = readFile(join(folder, 'kinds', file))
    if ('mistake' in read) return { file, mistakes: [read.mistake] }
    const checked = readKind(expandParts(read.value, parts), known)
    if ('mistakes' in checked) return { file, mistakes: checked.mistakes }
    const { kind } = checked
    if (file !== `${kind.kind}.json` && file !== `${kind.kind}.v${kind.version}.json`)
      return { file, mistakes: [`kind: the file of ${kind.kind} is ${kind.kind}.json`] }
    const definition = JSON.stringify(kind)
    return { file, kind, definition, sha256: createHash('sha256').update(definition).digest() }
  })
}

function readFile(path: string): { readonly value: unknown } | { readonly mistake: string } {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) }
  }
}
