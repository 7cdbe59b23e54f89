import { useSyncExternalStore } from 'react'
import { connection } from './client.ts'

/** The connection's number, another one after each reconnect; 0 while there is none. */
export function useConnectionNumber(): number {
  return useSyncExternalStore(connection.listen, connection.getNumber)
}
