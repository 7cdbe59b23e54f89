import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopBridge } from '../../shared/api/desktop-bridge.ts'

/** The page's only door: a port to the terminal process, which it gets as a message, and the PC's printers. */
const bridge: DesktopBridge = {
  requestPort: () => ipcRenderer.send('guitai:request-port'),
  listPrinters: () => ipcRenderer.invoke('guitai:list-printers'),
  printSilently: (wish) => ipcRenderer.invoke('guitai:print-silently', wish),
  savePdf: (wish) => ipcRenderer.invoke('guitai:save-pdf', wish),
}
contextBridge.exposeInMainWorld('guitai', bridge)

// A port cannot pass the bridge as an argument; a message to the page can carry it.
ipcRenderer.on('guitai:port', (event) => window.postMessage('guitai:port', '*', event.ports))
