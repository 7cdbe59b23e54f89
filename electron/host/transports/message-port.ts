import type { MessagePort } from 'node:worker_threads'
import { RPCHandler } from '@orpc/server/message-port'
import type { AppParts } from '../../core/app.ts'
import { router } from '../../core/app.ts'
import type { CallContext } from '../../core/api/context.ts'
import { handlerOptions } from './handler-options.ts'

const handler = new RPCHandler<CallContext>(router, handlerOptions)

/** What Node's ports and Electron's have in common. */
export type Port = Pick<MessagePort, 'on' | 'postMessage'> & { readonly start?: () => void }

/** Serves the API to one window. */
export function serveMessagePort(app: AppParts, port: Port): void {
  handler.upgrade(port as MessagePort, { context: { app, token: undefined } })
  port.start?.()
}
