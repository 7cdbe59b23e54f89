import type { ImportFile, ImportMistake, ImportPreview } from '../../../shared/account/import.ts'
import type { RowMistake } from '../../../shared/account/check-row.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

type OfImport = { importId: string }
type OfFile = OfImport & { file: ImportFile }

const selectImport = statement<OfImport>()((param) =>
  sql.selectFrom('import').select(['id', 'state', 'outcome']).where('id', '=', param.importId),
)
const insertImport = statement<OfImport & { begunBy: string | null; atMs: number }>()((param) =>
  sql
    .insertInto('import')
    .values({ id: param.importId, state: 'staging', begun_by: param.begunBy, begun_at_ms: param.atMs }),
)
const updateState = statement<OfImport & { state: ImportPreview['state'] }>()((param) =>
  sql.updateTable('import').set({ state: param.state }).where('id', '=', param.importId),
)
const updateApplied = statement<OfImport & { atMs: number; outcome: string }>()((param) =>
  sql
    .updateTable('import')
    .set({ state: 'applied', applied_at_ms: param.atMs, outcome: param.outcome })
    .where('id', '=', param.importId),
)
const cancelOpen = statement<{ none: null }>()(() =>
  sql.updateTable('import').set({ state: 'cancelled' }).where('state', 'in', ['staging', 'ready']),
)
const deleteRows = (['import_account', 'import_bill'] as const).map((table) =>
  statement<{ none: null }>()(() => sql.deleteFrom(table)),
)
const deleteMistakes = statement<{ none: null }>()(() => sql.deleteFrom('import_mistake'))

const selectFiles = statement<OfImport>()((param) =>
  sql
    .selectFrom('import_file')
    .select(['file', 'name', 'rows', 'repeated', 'mistakes', 'mistaken_rows as mistakenRows'])
    .select(['owed_fen as owedFen', 'sha256'])
    .where('import_id', '=', param.importId),
)
const insertFile = statement<OfFile & { name: string }>()((param) =>
  sql.insertInto('import_file').values({
    import_id: param.importId,
    file: param.file,
    name: param.name,
    rows: 0,
    repeated: 0,
    mistakes: 0,
    mistaken_rows: 0,
    owed_fen: 0,
  }),
)
const updateFile = statement<
  OfFile & {
    rows: number
    repeated: number
    mistakes: number
    mistakenRows: number
    owedFen: number
    sha256: string | null
  }
>()((param) =>
  sql
    .updateTable('import_file')
    .set({
      rows: param.rows,
      repeated: param.repeated,
      mistakes: param.mistakes,
      mistaken_rows: param.mistakenRows,
      owed_fen: param.owedFen,
      sha256: param.sha256,
    })
    .where('import_id', '=', param.importId)
    .where('file', '=', param.file),
)

const insertMistake = statement<OfFile & { line: number; column: string; reason: string; value: string }>()(
  (param) =>
    sql.insertInto('import_mistake').values({
      import_id: param.importId,
      file: param.file,
      line: param.line,
      column_name: param.column,
      reason: param.reason,
      value: param.value,
    }),
)
const selectMistakes = statement<OfImport & { offset: number; limit: number }>()((param) =>
  sql
    .selectFrom('import_mistake')
    .innerJoin('import_file', (join) =>
      join
        .onRef('import_file.import_id', '=', 'import_mistake.import_id')
        .onRef('import_file.file', '=', 'import_mistake.file'),
    )
    .select([
      'import_mistake.file',
      'import_file.name as fileName',
      'line',
      'column_name as column',
      'reason',
      'value',
    ])
    .where('import_mistake.import_id', '=', param.importId)
    .orderBy('import_mistake.file')
    .orderBy('line')
    .orderBy('import_mistake.id')
    .limit(param.limit)
    .offset(param.offset),
)

type ImportRow = { readonly state: ImportPreview['state']; readonly outcome: string | null }

/** What is known of one file of an import so far. */
export type StagedFile = {
  readonly file: ImportFile
  readonly name: string
  readonly rows: number
  readonly repeated: number
  readonly mistakes: number
  readonly mistakenRows: number
  readonly owedFen: number
  readonly sha256: string | null
}

export function findImport(reader: Reader, importId: string): ImportRow | undefined {
  const row = reader.first(selectImport, { importId })
  return row && { state: row.state as ImportPreview['state'], outcome: row.outcome }
}

/** An import that goes on: not applied, cancelled or replaced. */
export function isOpenImport(reader: Reader, importId: string): boolean {
  const state = findImport(reader, importId)?.state
  return state === 'staging' || state === 'ready'
}

export function saveImport(
  writer: Writer,
  row: { importId: string; begunBy: string | null; atMs: number },
): void {
  writer.run(insertImport, row)
}

export function saveState(writer: Writer, importId: string, state: ImportPreview['state']): void {
  writer.run(updateState, { importId, state })
}

export function saveApplied(writer: Writer, importId: string, atMs: number, outcome: ImportPreview): void {
  writer.run(updateApplied, { importId, atMs, outcome: JSON.stringify(outcome) })
}

/** Throws away whatever an import before left; its rows are personal data. */
export function clearImports(writer: Writer): void {
  writer.run(cancelOpen, { none: null })
  clearStaged(writer)
  writer.run(deleteMistakes, { none: null })
}

export function clearStaged(writer: Writer): void {
  for (const each of deleteRows) writer.run(each, { none: null })
}

export function listFiles(reader: Reader, importId: string): StagedFile[] {
  return reader.all(selectFiles, { importId }).map((row) => ({ ...row, file: row.file as ImportFile }))
}

export function createFile(writer: Writer, importId: string, file: ImportFile, name: string): StagedFile {
  writer.run(insertFile, { importId, file, name })
  return { file, name, rows: 0, repeated: 0, mistakes: 0, mistakenRows: 0, owedFen: 0, sha256: null }
}

export function saveFile(writer: Writer, importId: string, file: StagedFile): void {
  writer.run(updateFile, { importId, ...file })
}

export function saveMistake(
  writer: Writer,
  importId: string,
  file: ImportFile,
  line: number,
  mistake: RowMistake,
): void {
  writer.run(insertMistake, { importId, file, line, ...mistake })
}

/** In the order of the files and their lines. */
export function listMistakes(
  reader: Reader,
  importId: string,
  offset: number,
  limit: number,
): ImportMistake[] {
  return reader.all(selectMistakes, { importId, offset, limit }).map((row) => ({
    ...row,
    file: row.file as ImportFile,
    reason: row.reason as ImportMistake['reason'],
  }))
}
