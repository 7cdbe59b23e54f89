import { z } from 'zod'
import { reprintSchema, type Reprint } from './reprint.ts'

/** What a command that prints answers beside its matter. */
export const atPrinter = {
  /** The counter's receipt printer, which has the paper in its queue; null: the page prints it. */
  printerName: z.string().nullable(),
  /** Null: it is on paper for the first time, or each print is one of its own. */
  reprint: reprintSchema.nullable(),
}
export type AtPrinter = { readonly printerName: string | null; readonly reprint: Reprint | null }
