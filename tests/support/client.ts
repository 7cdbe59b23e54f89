import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/api/contract.ts'

export type Client = ContractRouterClient<Contract>

export type Connection = {
  readonly client: Client
  /** The session of this connection; set it to call as somebody. */
  token: string | undefined
  readonly close: () => void
}

/** Connects to a running terminal, e.g. `ws://127.0.0.1:7400/api`. Drives the product from outside, as the pages do. */
export async function connect(address: string): Promise<Connection> {
  const websocket = new WebSocket(address)
  await new Promise<void>((resolve, reject) => {
    websocket.addEventListener('open', () => resolve(), { once: true })
    websocket.addEventListener('error', () => reject(new Error(`no terminal at ${address}`)), { once: true })
  })
  const link = new RPCLink({ websocket, headers: () => headersOf(connection.token) })
  const connection: Connection = {
    client: createORPCClient(link),
    token: undefined,
    close: () => websocket.close(),
  }
  return connection
}

/** Address, staff number, PIN → the typed API with that person's session. */
export async function connectAs(address: string, number: string, pin: string): Promise<Connection> {
  const connection = await connect(address)
  connection.token = (
    await connection.client.staff.signIn({ commandId: crypto.randomUUID(), number, pin })
  ).token
  return connection
}

export function headersOf(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}
