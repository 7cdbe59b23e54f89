import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/api/contract.ts'
import { Connection } from './connection.ts'
import { openChannel } from './open-channel.ts'
import { getToken, noteRefusal } from './session.ts'

export type Client = ContractRouterClient<Contract>

/** The page's only connection to the terminal. */
export const connection = new Connection(() => openChannel(headersNow))

function headersNow(): Record<string, string> {
  const token = getToken()
  return token === undefined ? {} : { authorization: `Bearer ${token}` }
}

/** The whole API, typed by its contract. A call made while there is no connection is refused, not kept for later. */
export const client: Client = createORPCClient({
  call: async (...call) => {
    try {
      return await connection.call(...call)
    } catch (error) {
      noteRefusal(error)
      throw error
    }
  },
})
