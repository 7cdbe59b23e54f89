import type { DesktopBridge } from '../../shared/api/desktop-bridge.ts'

declare global {
  /** What Electron's preload script puts into the page; absent in a browser. */
  var guitai: DesktopBridge | undefined
}

/** The word under which the preload script hands a port over. */
const handOver = 'guitai:port'
const patienceMs = 3_000

let waiting: ((port: MessagePort) => void) | undefined
/** A port that came before anybody asked for it. */
let spare: MessagePort | undefined

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const [port] = event.ports
  if (event.source !== window || event.data !== handOver || port === undefined) return
  if (waiting === undefined) {
    spare?.close()
    spare = port
  } else {
    waiting(port)
    waiting = undefined
  }
})

/** A port to the terminal process; asks the preload script for one and rejects when none comes. */
export function takePort(): Promise<MessagePort> {
  const found = spare
  spare = undefined
  if (found !== undefined) return Promise.resolve(found)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting = undefined
      reject(new Error('the terminal process gave no port'))
    }, patienceMs)
    waiting = (port) => {
      clearTimeout(timer)
      resolve(port)
    }
    globalThis.guitai?.requestPort()
  })
}
