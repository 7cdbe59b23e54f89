import { z } from 'zod'

/** Sheets for the system's printers; receipts on rolls have printers of their own, see shared/print. */
export const pageSizeSchema = z.enum(['A4', 'A5'])
export type PageSize = z.infer<typeof pageSizeSchema>

/** As the system names a printer, and nothing that could end a line. */
export const deviceNameSchema = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}]{1,120}$/u)

/** `pageSize` null: as the printer itself is set. */
export const silentPrintSchema = z.strictObject({
  deviceName: deviceNameSchema,
  pageSize: pageSizeSchema.nullable(),
})
export type SilentPrint = Readonly<z.infer<typeof silentPrintSchema>>
export type PrintOutcome = 'printed' | 'no-such-printer' | 'failed'

export const pdfWishSchema = z.strictObject({
  pageSize: pageSizeSchema.nullable(),
  /** Offered to the person, who chooses the folder; a name without a way out of it. */
  fileName: z.string().regex(/^[^\p{Cc}\\/:*?"<>|]{1,80}$/u),
})
export type PdfWish = Readonly<z.infer<typeof pdfWishSchema>>
export type PdfOutcome = 'saved' | 'cancelled' | 'failed'

/** What Electron's preload script puts into the page; a plain browser has none of it. */
export type DesktopBridge = {
  readonly requestPort: () => void
  /** The system's own names; those of this PC. */
  readonly listPrinters: () => Promise<readonly string[]>
  /** What the page shows on paper, without a dialogue. */
  readonly printSilently: (wish: SilentPrint) => Promise<PrintOutcome>
  readonly savePdf: (wish: PdfWish) => Promise<PdfOutcome>
}
