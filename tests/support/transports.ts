import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { AppParts } from '../../electron/core/app.ts'
import { servePages } from '../../electron/host/serve-pages.ts'
import { serveMessagePort } from '../../electron/host/transports/message-port.ts'
import { connect, headersOf, type Connection } from './client.ts'

/** Both ways to the API; each suite runs over either. Node's own channel stands in for Electron's. */
export const transports: Readonly<Record<string, (app: AppParts) => Promise<Connection>>> = {
  'message port': (app) => {
    const { port1, port2 } = new MessageChannel()
    serveMessagePort(app, port1)
    port2.start()
    const link = new RPCLink({ port: port2, headers: () => headersOf(connection.token) })
    const connection: Connection = {
      client: createORPCClient(link),
      token: undefined,
      close: () => port2.close(),
    }
    return Promise.resolve(connection)
  },
  'web socket': async (app) => {
    const server = await servePages(app, import.meta.dirname, 0)
    const connection = await connect(`ws://127.0.0.1:${server.port}/api`)
    return {
      client: connection.client,
      get token() {
        return connection.token
      },
      set token(token) {
        connection.token = token
      },
      close() {
        connection.close()
        void server.close()
      },
    }
  },
}
