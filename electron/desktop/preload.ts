import { contextBridge, ipcRenderer } from 'electron'

/** The page's only door: it may ask for a port to the terminal process, and gets it as a message. */
contextBridge.exposeInMainWorld('guitai', {
  requestPort: () => ipcRenderer.send('guitai:request-port'),
})

// A port cannot pass the bridge as an argument; a message to the page can carry it.
ipcRenderer.on('guitai:port', (event) => window.postMessage('guitai:port', '*', event.ports))
