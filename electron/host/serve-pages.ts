import type { AddressInfo } from 'node:net'
import type { AppParts } from '../core/app.ts'
import { createPageServer } from './transports/http.ts'
import { serveWebSocket } from './transports/web-socket.ts'

export type PageServer = { readonly port: number; readonly close: () => Promise<void> }

/** Pages and API on this machine only. Rejects with the system's error code, e.g. EADDRINUSE. */
export async function servePages(app: AppParts, pagesFolder: string, port: number): Promise<PageServer> {
  const server = createPageServer(pagesFolder)
  const closeSockets = serveWebSocket(app, server)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  } catch (error) {
    await closeSockets()
    throw error
  }
  const { port: boundPort } = server.address() as AddressInfo
  return {
    port: boundPort,
    async close() {
      await closeSockets()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
