import type { WebContents } from 'electron'
import {
  pdfWishSchema,
  silentPrintSchema,
  type PdfOutcome,
  type PrintOutcome,
} from '../../shared/api/desktop-bridge.ts'

type Page = Pick<WebContents, 'getPrintersAsync' | 'print' | 'printToPDF'>

export async function listPrinters(page: Pick<Page, 'getPrintersAsync'>): Promise<string[]> {
  return (await page.getPrintersAsync()).map(({ name }) => name)
}

/** Chromium asks nobody here, so a printer that is not there must be found before: it would take another one. */
export async function printSilently(page: Page, asked: unknown): Promise<PrintOutcome> {
  const { data: wish } = silentPrintSchema.safeParse(asked)
  if (wish === undefined) return 'failed'
  const { deviceName, pageSize } = wish
  if (!(await listPrinters(page)).includes(deviceName)) return 'no-such-printer'
  return new Promise((resolve) => {
    page.print({ silent: true, deviceName, ...(pageSize === null ? {} : { pageSize }) }, (isPrinted) =>
      resolve(isPrinted ? 'printed' : 'failed'),
    )
  })
}

export type PdfFiles = {
  /** Undefined when the person wants none after all. */
  readonly choose: (fileName: string) => Promise<string | undefined>
  readonly write: (file: string, content: Uint8Array) => Promise<void>
}

/** The same sheet as a file, where the person wants it. */
export async function savePdf(page: Page, files: PdfFiles, asked: unknown): Promise<PdfOutcome> {
  const { data: wish } = pdfWishSchema.safeParse(asked)
  if (wish === undefined) return 'failed'
  const file = await files.choose(`${wish.fileName}.pdf`)
  if (file === undefined) return 'cancelled'
  try {
    const paper = wish.pageSize === null ? {} : { pageSize: wish.pageSize }
    await files.write(file, await page.printToPDF({ ...paper, preferCSSPageSize: true }))
    return 'saved'
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}
