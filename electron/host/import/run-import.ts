import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import type { ImportFile, ImportPreview } from '../../../shared/account/import.ts'
import { mistakesCsvHeader, mistakesCsvRows } from '../../../shared/account/mistakes-csv.ts'
import { importLocally, type AppParts, type LocalImport } from '../../core/app.ts'
import type { ImportOptions } from './options.ts'
import { readPieces } from './read-pieces.ts'
import { orEnd, RefusedImport } from './refused-import.ts'
import { showPreview, type Screen } from './screen.ts'
import type { ImportTexts } from './texts.ts'

type Input = {
  readonly file: ImportFile
  readonly path: string
  readonly handle: number
  readonly bytes: number
}

const listedMistakes = 50
const pageOfMistakes = 1000

/** The whole import on an open hall. True when the rows were taken. Throws `RefusedImport`. */
export async function runImport(
  app: AppParts,
  options: ImportOptions,
  texts: ImportTexts,
  screen: Screen,
  dataFolder: string,
): Promise<boolean> {
  const handles: number[] = []
  try {
    const inputs = (['accounts', 'bills'] as const).flatMap((file): Input[] => {
      const path = options[file]
      if (path === undefined) return []
      const handle = open(path, 'r', 'FILE_NOT_READABLE')
      handles.push(handle)
      return [{ file, path, handle, bytes: fstatSync(handle).size }]
    })
    const list = options.mistakes === undefined ? undefined : open(options.mistakes, 'w', 'FILE_NOT_WRITABLE')
    if (list !== undefined) handles.push(list)

    const local = importLocally(app)
    const { importId } = orEnd(await local.begin(), dataFolder)
    await stage(local, importId, inputs, texts, screen)
    const preview = orEnd(local.preview(importId), dataFolder)
    showPreview(screen, texts, preview)
    const count = preview.accounts.mistakes + preview.bills.mistakes
    listMistakes(local, importId, count, texts, screen)
    if (list !== undefined) {
      writeMistakes(local, importId, list, texts)
      screen.print(texts.mistakesWritten(options.mistakes ?? '', count))
    }
    return await apply(local, preview, options.skipBad, texts, screen, dataFolder)
  } finally {
    for (const handle of handles) closeSync(handle)
  }
}

async function stage(
  local: LocalImport,
  importId: string,
  inputs: readonly Input[],
  texts: ImportTexts,
  screen: Screen,
): Promise<void> {
  const total = inputs.reduce((sum, { bytes }) => sum + bytes, 0)
  let read = 0
  for (const { file, path, handle } of inputs) {
    const fileName = basename(path)
    let staged = { rows: 0, mistakes: 0 }
    for (const { piece, bytes, isLast } of readPieces(handle)) {
      const content = bytes.toString('base64')
      const answer = await local.stage({ importId, file, fileName, piece, content, last: isLast })
      staged = orEnd(answer, path)
      read += bytes.length
      screen.progress(read, total)
    }
    screen.print(texts.rowsRead(fileName, staged.rows, staged.mistakes))
  }
}

function listMistakes(
  local: LocalImport,
  importId: string,
  count: number,
  texts: ImportTexts,
  screen: Screen,
): void {
  if (count === 0) return
  const { columns, reasons } = texts.mistakes
  const { mistakes } = orEnd(local.listMistakes(importId, 0, listedMistakes), importId)
  screen.table(
    [
      [columns.file, columns.line, columns.column, columns.reason, columns.value],
      ...mistakes.map(({ fileName, line, column, reason, value }) => [
        fileName,
        String(line),
        column === '' ? texts.wholeRow : column,
        reasons[reason],
        value,
      ]),
    ],
    [1],
  )
  if (count > mistakes.length) screen.print(texts.moreMistakes(count - mistakes.length))
}

function writeMistakes(local: LocalImport, importId: string, handle: number, texts: ImportTexts): void {
  writeSync(handle, mistakesCsvHeader(texts.mistakes))
  for (let offset = 0; ; offset += pageOfMistakes) {
    const { mistakes } = orEnd(local.listMistakes(importId, offset, pageOfMistakes), importId)
    if (mistakes.length === 0) return
    writeSync(handle, mistakesCsvRows(mistakes, texts.mistakes))
  }
}

async function apply(
  local: LocalImport,
  { importId, accounts, bills }: ImportPreview,
  skipBad: boolean,
  texts: ImportTexts,
  screen: Screen,
  dataFolder: string,
): Promise<boolean> {
  const skipped = accounts.mistakenRows + bills.mistakenRows
  if (skipped > 0 && !skipBad) {
    orEnd(await local.cancel(importId), dataFolder)
    screen.print(texts.nothingTaken)
    return false
  }
  orEnd(await local.apply(importId, skipBad), dataFolder)
  screen.print(skipped === 0 ? texts.done : texts.doneWithout(skipped))
  return true
}

function open(path: string, flags: 'r' | 'w', refusal: 'FILE_NOT_READABLE' | 'FILE_NOT_WRITABLE'): number {
  try {
    const handle = openSync(path, flags)
    if (!fstatSync(handle).isDirectory()) return handle
    closeSync(handle)
  } catch (error) {
    throw new RefusedImport(
      refusal,
      `${path} (${error instanceof Error && 'code' in error ? String(error.code) : ''})`,
    )
  }
  throw new RefusedImport(refusal, `${path} (EISDIR)`)
}
