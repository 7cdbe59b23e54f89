import type { ImportPreview } from '../../../shared/account/import.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import { showBar, showTable } from './show.ts'
import type { ImportTexts } from './texts.ts'

/** Where the command shows what it does. */
export type Screen = {
  readonly print: (line: string) => void
  readonly table: (rows: readonly (readonly string[])[], right: readonly number[]) => void
  /** Redrawn in place on a terminal; a file or a pipe gets the plain lines only. */
  readonly progress: (done: number, total: number) => void
}

export function createScreen(output: NodeJS.WriteStream, progress: NodeJS.WriteStream): Screen {
  const clear = () => {
    if (progress.isTTY) progress.write('\r\u001B[K')
  }
  const print = (text: string) => {
    clear()
    output.write(`${text}\n`)
  }
  return {
    print,
    table: (rows, right) => print(`\n${showTable(rows, right)}\n`),
    progress: (done, total) => {
      if (progress.isTTY) progress.write(`\r${showBar(done, total)}`)
    },
  }
}

const shown = [
  'rows',
  'good',
  'added',
  'changed',
  'unchanged',
  'kept',
  'repeated',
  'mistakenRows',
  'mistakes',
] as const

export function showPreview(screen: Screen, texts: ImportTexts, preview: ImportPreview): void {
  screen.table(
    [
      ['', ...shown.map((count) => texts.counts[count])],
      ...(['accounts', 'bills'] as const).map((file) => [
        texts.files[file],
        ...shown.map((count) => preview[file][count].toLocaleString('en')),
      ]),
    ],
    shown.map((_, index) => index + 1),
  )
  screen.print(texts.goodOwed(formatFen(preview.goodOwed)))
}
