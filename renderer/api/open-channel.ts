import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { Channel } from './connection.ts'
import { takePort } from './port-of-desktop.ts'

/** A MessagePort inside Electron, a WebSocket in a browser; rejects when nobody answers. */
export function openChannel(headers: () => Record<string, string>): Promise<Channel> {
  return globalThis.guitai === undefined ? openSocket(headers) : openPort(headers)
}

async function openSocket(headers: () => Record<string, string>): Promise<Channel> {
  const address = new URL('/api', location.href)
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  const websocket = new WebSocket(address)
  // Listens before the link does, so that a call that fails with the connection finds it closed already.
  const closed = new Promise<void>((resolve) => websocket.addEventListener('close', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    websocket.addEventListener('open', () => resolve(), { once: true })
    websocket.addEventListener('close', () => reject(new Error('no terminal at this address')), {
      once: true,
    })
  })
  return {
    link: new SocketLink({ websocket, headers }),
    isOpen: () => websocket.readyState === WebSocket.OPEN,
    closed,
    close: () => websocket.close(),
  }
}

async function openPort(headers: () => Record<string, string>): Promise<Channel> {
  const port = await takePort()
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  let isOpen = true
  const end = () => {
    isOpen = false
    resolve()
  }
  port.addEventListener('close', end)
  const link = new PortLink({ port, headers })
  port.start()
  const close = () => {
    end()
    // A port closed from this side tells its own listeners nothing, and calls in flight wait for just that.
    port.dispatchEvent(new Event('close'))
    port.close()
  }
  return { link, isOpen: () => isOpen, closed, close }
}
