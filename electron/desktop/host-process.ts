import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebFrameMain } from 'electron'
import { readHostMessage, type DesktopMessage } from '../../shared/api/host-messages.ts'
import { restartPause } from './restart-pause.ts'

/** How long the terminal process may take to close its file. */
const stopMs = 5_000

type Listener = {
  /** It does not start on this data, for a reason a person can act on. */
  readonly refused: (message: string, exitCode: number) => void
  /** It died again and again. */
  readonly gaveUp: () => void
}

/** The terminal process: started, watched, started again when it dies, and stopped with its file closed. */
export class HostProcess {
  readonly #file: string
  readonly #words: readonly string[]
  readonly #listener: Listener
  #child: UtilityProcess | undefined
  #isReady = false
  #isStopping = false
  #deathsMs: number[] = []
  /** Pages that asked while nobody could answer. */
  readonly #waiting = new Set<WebFrameMain>()

  constructor(file: string, words: readonly string[], listener: Listener) {
    this.#file = file
    this.#words = words
    this.#listener = listener
  }

  start(): void {
    if (this.#isStopping) return
    const child = utilityProcess.fork(this.#file, [...this.#words], {
      serviceName: 'Guitai terminal',
      stdio: 'inherit',
    })
    this.#child = child
    child.on('message', (value: unknown) => this.#hear(value))
    // An error that nobody hears would end the windows with it; `exit` follows.
    child.on('error', (type, location) => console.error(`terminal process: ${type} at ${location}`))
    child.once('exit', () => this.#outlive())
  }

  /** Gives the page a port of its own, at once or as soon as the terminal process is ready. */
  givePort(page: WebFrameMain): void {
    if (this.#child === undefined || !this.#isReady) {
      this.#waiting.add(page)
      return
    }
    const { port1, port2 } = new MessageChannelMain()
    this.#child.postMessage({ type: 'window' } satisfies DesktopMessage, [port1])
    page.postMessage('guitai:port', undefined, [port2])
  }

  /** Resolves when the process has ended. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const child = this.#child
    if (child === undefined) return
    await new Promise<void>((resolve) => {
      const force = setTimeout(() => child.kill(), stopMs)
      child.once('exit', () => {
        clearTimeout(force)
        resolve()
      })
      child.postMessage({ type: 'stop' } satisfies DesktopMessage)
    })
  }

  #hear(value: unknown): void {
    const message = readHostMessage(value)
    if (message?.type === 'refused') {
      this.#isStopping = true
      this.#listener.refused(message.message, message.exitCode)
    }
    if (message?.type !== 'ready') return
    this.#isReady = true
    for (const page of this.#waiting) if (!page.isDestroyed()) this.givePort(page)
    this.#waiting.clear()
  }

  /** Ports end with their process, so the pages notice by themselves and ask for new ones. */
  #outlive(): void {
    this.#child = undefined
    this.#isReady = false
    if (this.#isStopping) return
    const nowMs = performance.now()
    this.#deathsMs = [...this.#deathsMs.slice(-20), nowMs]
    const pauseMs = restartPause(this.#deathsMs, nowMs)
    if (pauseMs === undefined) this.#listener.gaveUp()
    else setTimeout(() => this.start(), pauseMs)
  }
}
