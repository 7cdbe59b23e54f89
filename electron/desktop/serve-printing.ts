import { writeFile } from 'node:fs/promises'
import { BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { isTrusted } from './address.ts'
import { listPrinters, printSilently, savePdf, type PdfFiles } from './print-page.ts'

/** Answers what our own pages ask of the PC's printers. */
export function servePrinting(): void {
  serve('guitai:list-printers', listPrinters)
  serve('guitai:print-silently', printSilently)
  serve('guitai:save-pdf', (page, wish) => savePdf(page, filesOf(page), wish))
}

function serve(channel: string, act: (page: WebContents, wish: unknown) => Promise<unknown>): void {
  ipcMain.handle(channel, ({ sender, senderFrame }: IpcMainInvokeEvent, wish: unknown) => {
    if (senderFrame === null || !isTrusted(senderFrame)) throw new Error('not one of our pages')
    return act(sender, wish)
  })
}

function filesOf(page: WebContents): PdfFiles {
  return {
    async choose(fileName) {
      const options = { defaultPath: fileName, filters: [{ name: 'PDF', extensions: ['pdf'] }] }
      const window = BrowserWindow.fromWebContents(page)
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options))
      return canceled || filePath === '' ? undefined : filePath
    },
    write: writeFile,
  }
}
