import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectVersion = statement<{ kind: string; version: number }>()((param) =>
  sql
    .selectFrom('kind_version')
    .selectAll()
    .where('kind', '=', param.kind)
    .where('version', '=', param.version),
)
const selectAll = statement<{ none: null }>()(() =>
  sql
    .selectFrom('kind_version')
    .select(['kind', 'version', 'valid_from', 'sha256', 'origin'])
    .orderBy('kind')
    .orderBy('version', 'desc'),
)
const insertVersion = statement<NewVersion & { atMs: number }>()((param) =>
  sql.insertInto('kind_version').values({
    kind: param.kind,
    version: param.version,
    valid_from: param.validFrom,
    definition: param.definition,
    sha256: param.sha256,
    origin: param.origin,
    loaded_at_ms: param.atMs,
  }),
)
const selectMistakes = statement<{ none: null }>()(() =>
  sql.selectFrom('kind_mistake').selectAll().orderBy('file'),
)
const deleteMistakes = statement<{ none: null }>()(() => sql.deleteFrom('kind_mistake'))
const insertMistake = statement<{ file: string; mistakes: string }>()((param) =>
  sql.insertInto('kind_mistake').values({ file: param.file, mistakes: param.mistakes }),
)

export type NewVersion = {
  readonly kind: string
  readonly version: number
  readonly validFrom: string
  readonly definition: string
  readonly sha256: Buffer
  readonly origin: 'shipped' | 'headquarters'
}

export const findVersion = (reader: Reader, kind: string, version: number) =>
  reader.first(selectVersion, { kind, version })

/** Without the definitions, by kind, the newest version first. */
export const listVersions = (reader: Reader) => reader.all(selectAll, { none: null })

export function saveVersion(writer: Writer, version: NewVersion, atMs: number): void {
  writer.run(insertVersion, { ...version, atMs })
}

export type FileMistakes = { readonly file: string; readonly mistakes: readonly string[] }

export function listFileMistakes(reader: Reader): { file: string; mistakes: string[] }[] {
  return reader
    .all(selectMistakes, { none: null })
    .map(({ file, mistakes }) => ({ file, mistakes: mistakes.split('\n') }))
}

/** In the place of those of the start before. */
export function replaceFileMistakes(writer: Writer, files: readonly FileMistakes[]): void {
  writer.run(deleteMistakes, { none: null })
  for (const { file, mistakes } of files) writer.run(insertMistake, { file, mistakes: mistakes.join('\n') })
}
