import { z } from 'zod'
import type { DesktopMessage, HostMessage } from '../../shared/api/host-messages.ts'
import type { Port } from './transports/message-port.ts'

/** Electron's end of a utility process, as far as it is used; typed here because nothing but the desktop imports Electron. */
export type ParentPort = {
  readonly on: (
    event: 'message',
    listener: (message: { readonly data: unknown; readonly ports: readonly Port[] }) => void,
  ) => void
  readonly postMessage: (message: HostMessage) => void
}

/** What the desktop tells the host; a `window` comes with the window's port. */
export const desktopMessageSchema: z.ZodType<DesktopMessage> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('window') }),
  z.object({ type: z.literal('stop') }),
])

/** Undefined in plain Node. */
export function findParentPort(): ParentPort | undefined {
  return 'parentPort' in process ? (process.parentPort as unknown as ParentPort) : undefined
}
