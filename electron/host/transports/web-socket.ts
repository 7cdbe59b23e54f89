import type { IncomingMessage, Server } from 'node:http'
import { RPCHandler } from '@orpc/server/ws'
import { WebSocketServer } from 'ws'
import type { AppParts } from '../../core/app.ts'
import { router } from '../../core/app.ts'
import type { CallContext } from '../../core/api/context.ts'
import { handlerOptions } from './handler-options.ts'
import { isLocalName } from './local-name.ts'

const handler = new RPCHandler<CallContext>(router, handlerOptions)
export const apiPath = '/api'
const largestMessageBytes = 1024 * 1024
const pingMs = 15_000

/** Serves the API at `/api` to pages that this very server gave out, and to programs without an Origin on this machine. */
export function serveWebSocket(app: AppParts, server: Server): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessageBytes,
    perMessageDeflate: false,
  })
  server.on('upgrade', (request, socket, head) => {
    if (!isOurs(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      sockets.emit('connection', webSocket, request),
    )
  })
  const alive = new WeakSet<object>()
  sockets.on('connection', (socket) => {
    alive.add(socket)
    socket.on('pong', () => alive.add(socket))
    // Too long or malformed frames end this one connection, never the process.
    socket.on('error', (error) =>
      app.ports.log.warn('web socket closed by an error', { message: error.message }),
    )
    void handler.upgrade(socket, { context: { app, token: undefined } })
  })
  // A page whose PC vanished must not hold its streams for ever.
  const ping = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.delete(socket)) socket.terminate()
      else socket.ping()
    }
  }, pingMs)
  return async () => {
    clearInterval(ping)
    for (const socket of sockets.clients) socket.close(1001)
    await new Promise<void>((done) => {
      const force = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate()
      }, 500)
      sockets.close(() => {
        clearTimeout(force)
        done()
      })
    })
  }
}

/** Another site's page, or a name that was made to point here, must not reach the counter. */
export function isOurs({ url, headers }: IncomingMessage): boolean {
  const path = new URL(url ?? '/', 'http://terminal').pathname
  if (path !== apiPath || !isLocalName(headers.host)) return false
  return headers.origin === undefined || headers.origin === `http://${headers.host}`
}
