/** What the terminal process tells Electron's main process. */
export type HostMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'refused'; readonly message: string; readonly exitCode: number }

/** What Electron's main process tells the terminal process; a `window` comes with the window's port. */
export type DesktopMessage = { readonly type: 'window' } | { readonly type: 'stop' }

/** Undefined when it is none. */
export function readHostMessage(value: unknown): HostMessage | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  if (value.type === 'ready') return { type: 'ready' }
  if (value.type !== 'refused' || !('message' in value) || !('exitCode' in value)) return undefined
  return { type: 'refused', message: String(value.message), exitCode: Number(value.exitCode) }
}
