import { z } from 'zod'

/** What a command that prints answers beside its matter. */
export const atPrinter = {
  /** The counter's receipt printer, which has the paper in its queue; null: the page prints it. */
  printerName: z.string().nullable(),
}
export type AtPrinter = { readonly printerName: string | null }
