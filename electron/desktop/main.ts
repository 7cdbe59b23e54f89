import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, dialog, ipcMain, Menu } from 'electron'
import { isTrusted } from './address.ts'
import { HostProcess } from './host-process.ts'
import { hostWords, readDesktopOptions, type DesktopOptions } from './options.ts'
import { announceScheme, servePages } from './pages-protocol.ts'
import { guard } from './security.ts'
import { servePrinting } from './serve-printing.ts'
import { startWords } from './start-words.ts'
import { desktopTexts } from './texts.ts'
import { followMonitors, openWindows } from './windows.ts'

/** The bundle lies in out/desktop, two folders below the root. */
const root = resolve(import.meta.dirname, '..', '..')
const faultExitCode = 70

/** The words behind the executable, in development behind the application's folder, and where they were said. */
type Start = { readonly words: readonly string[]; readonly here: string }

function main(): void {
  const start: Start = {
    words: startWords(process.argv, app.isPackaged, app.getAppPath()),
    here: process.cwd(),
  }
  const options = readOptions(start)
  if (typeof options === 'string') return endWith(options, 2)
  const dataFolder = options.dataFolder ?? join(app.getPath('userData'), 'hall')
  // Windows of different halls share nothing, and the single instance is one for each hall.
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  const windowsFolder = join(app.getPath('userData'), 'windows', key)
  // The lock lies in this folder and is not had where the folder is not.
  mkdirSync(windowsFolder, { recursive: true })
  app.setPath('userData', windowsFolder)
  // Handed over by ourselves, since Chromium reorders the words that it hands over.
  if (!app.requestSingleInstanceLock({ ...start })) return app.exit(0)
  announceScheme()
  guard()
  Menu.setApplicationMenu(null)

  const host = new HostProcess(join(root, 'out', 'host', 'main.js'), hostWords(options, dataFolder, root), {
    refused: endWith,
    gaveUp: () => endWith(texts().gaveUp, faultExitCode),
  })
  stopWithTheApplication(host)
  ipcMain.on('guitai:request-port', ({ senderFrame }) => {
    if (senderFrame !== null && isTrusted(senderFrame)) host.givePort(senderFrame)
  })
  servePrinting()
  app.on('second-instance', (_event, _words, _here, other) => {
    const wanted = readOptions(other as Start)
    if (typeof wanted === 'string') console.error(wanted)
    else openWindows(wanted)
  })
  // Forked only when ready, as utility processes must be.
  void app.whenReady().then(() => {
    host.start()
    servePages(join(root, 'out', 'renderer'))
    openWindows(options)
    followMonitors(options)
  })
}

/** What is wrong with them, where something is. */
function readOptions({ words, here }: Start): DesktopOptions | string {
  try {
    return readDesktopOptions(words, here)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return texts().optionsWrong(error.message)
  }
}

/** Before the application is ready only Node knows the system's language. */
function texts(): ReturnType<typeof desktopTexts> {
  return desktopTexts(app.getLocale() || Intl.DateTimeFormat().resolvedOptions().locale)
}

/** Closing the last window, Ctrl-C and SIGTERM all end the same way: first the terminal process, with its file closed. */
function stopWithTheApplication(host: HostProcess): void {
  let isStopped = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isStopped) return
    event.preventDefault()
    void host.stop().then(() => {
      isStopped = true
      app.quit()
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
}

/** Says why in a box and, for whoever started it from a terminal, there too. */
function endWith(message: string, exitCode: number): void {
  console.error(message)
  dialog.showErrorBox(texts().title, message)
  app.exit(exitCode)
}

main()
