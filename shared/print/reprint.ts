import { z } from 'zod'
import type { Paper } from './paper.ts'
import { factLine, titleLine } from './paper-lines.ts'
import { receiptWords as words } from './receipt-words.ts'

/** That it was on paper before: which copy this is (from 1), and for whom. */
export const reprintSchema = z.object({ copy: z.int().positive(), by: z.string() })
export type Reprint = Readonly<z.infer<typeof reprintSchema>>

/** Says so beneath the title, and opens no drawer: no money goes with a copy. */
export function markReprint(paper: Paper, reprint: Reprint | null): Paper {
  if (reprint === null) return paper
  const [hall, title, ...rest] = paper.lines
  const heads = [hall, title].flatMap((line) => (line === undefined ? [] : [line]))
  const mark = [titleLine(words.reprint(reprint.copy)), factLine(words.reprintBy, reprint.by)]
  return { ...paper, opensDrawer: false, lines: [...heads, ...mark, ...rest] }
}
