import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'

export const importFileSchema = z.enum(['accounts', 'bills'])
export type ImportFile = z.infer<typeof importFileSchema>

/** What can be wrong with a row. Texts are in the catalogues; the codes stand in the CSV that is handed back. */
export const mistakeReasonSchema = z.enum([
  'bad-encoding',
  'short-row',
  'long-row',
  'missing-value',
  'bad-account-number',
  'bad-bill-number',
  'missing-amount',
  'not-an-amount',
  'negative-amount',
  'three-decimals',
  'too-large',
  'no-such-month',
  'no-such-day',
  'not-a-number',
  'reading-runs-backwards',
  'unknown-account',
  'same-number-other-content',
  'broken-quotes',
  'too-long',
])
export type MistakeReason = z.infer<typeof mistakeReasonSchema>

/** One mistake: `line` is the physical line in the file, the header being line 1; `column` the header's own word, empty for the whole row. */
export const importMistakeSchema = z.object({
  file: importFileSchema,
  fileName: z.string(),
  line: z.int().positive(),
  column: z.string(),
  reason: mistakeReasonSchema,
  value: z.string(),
})
export type ImportMistake = Readonly<z.infer<typeof importMistakeSchema>>

/** Why a whole file is refused: the `problem` in the detail of IMPORT_FILE_REFUSED. */
export type ImportFileProblem =
  | 'empty'
  | 'binary'
  | 'spreadsheet'
  | 'utf-16'
  | 'no-header'
  | 'missing-columns'
  | 'column-twice'

export const importCountsSchema = z.object({
  rows: z.int(),
  /** Good rows, each once. `added` + `changed` + `unchanged` + `kept` = `good`. */
  good: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Bills that were paid on here since: their row in the file is not taken, the paid one stays. */
  kept: z.int(),
  /** The same row again, taken once. */
  repeated: z.int(),
  mistakes: z.int(),
  mistakenRows: z.int(),
})
export type ImportCounts = Readonly<z.infer<typeof importCountsSchema>>

export const importPreviewSchema = z.object({
  importId: idSchema,
  state: z.enum(['staging', 'ready', 'applied', 'cancelled']),
  accounts: importCountsSchema,
  bills: importCountsSchema,
  /** What the good bill rows of the file add up to: energy + penalty − paid. */
  goodOwed: fenSchema,
  /** The first 20 mistakes; `listImportMistakes` has them all. */
  mistakes: z.array(importMistakeSchema),
})
export type ImportPreview = Readonly<z.infer<typeof importPreviewSchema>>
