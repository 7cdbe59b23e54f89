import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { AppParts } from '../core/app.ts'
import { OpenRefused } from '../core/database/open.ts'
import { readConfig, type HostConfig } from './config.ts'
import { consoleTexts } from './console-texts.ts'
import { setUpDemonstration } from './demonstration/set-up-demonstration.ts'
import { desktopMessageSchema, findParentPort } from './parent-port.ts'
import { printWelcome } from './print-welcome.ts'
import { startPrinting } from './run-print-queue.ts'
import { startSweeping } from './run-sweep.ts'
import { servePages, type PageServer } from './serve-pages.ts'
import { startTerminal } from './start-terminal.ts'
import { serveMessagePort } from './transports/message-port.ts'

const texts = consoleTexts(process.env)
const parentPort = findParentPort()

async function main(): Promise<void> {
  const config = readOptions()
  const app = open(config)
  surviveFaults(app)
  let server: PageServer | undefined
  try {
    if (config.isDemonstration) await setUpDemonstration(app)
    server = config.servesHttp ? await serve(app, config) : undefined
  } catch (error) {
    app.database.close()
    throw error
  }
  const stopSweeping = startSweeping(app)
  const stopPrinting = startPrinting(app)
  let isStopping = false
  const stop = async () => {
    // Ctrl-C reaches a process twice when npm hands it on, and the second must not cut the first short.
    if (isStopping) return
    isStopping = true
    stopSweeping()
    stopPrinting()
    // What people have asked for already is done and answered; what comes later is not done at all.
    await app.commands.finish()
    await server?.close()
    app.database.close()
    if (parentPort === undefined) console.log(texts.stopped)
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
  parentPort?.on('message', ({ data, ports: [port] }) => {
    const message = desktopMessageSchema.parse(data)
    if (message.type === 'stop') void stop()
    else if (port !== undefined) serveMessagePort(app, port)
  })
  if (server !== undefined) printWelcome(texts, config, app, server.port)
  parentPort?.postMessage({ type: 'ready' })
}

function readOptions(): HostConfig {
  try {
    return readConfig(process.argv.slice(2), process.env)
  } catch (error) {
    return refuseToStart(
      texts.refusals.OPTIONS_WRONG(error instanceof Error ? error.message : String(error)),
      2,
    )
  }
}

function open(config: HostConfig): AppParts {
  if (config.servesHttp && !existsSync(join(config.pagesFolder, 'desk.html'))) {
    return refuseToStart(texts.refusals.PAGES_MISSING(config.pagesFolder))
  }
  try {
    return startTerminal(config)
  } catch (error) {
    if (error instanceof OpenRefused) return refuseToStart(texts.refusals[error.problem](error.path))
    throw error
  }
}

async function serve(app: AppParts, config: HostConfig): Promise<PageServer> {
  try {
    return await servePages(app, config.pagesFolder, config.port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') return refuseToStart(texts.refusals.PORT_TAKEN(String(config.port)))
    if (code === 'EACCES') return refuseToStart(texts.refusals.PORT_FORBIDDEN(String(config.port)))
    throw error
  }
}

/** One plain line, and nothing was changed. */
class RefusedStart extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.name = 'RefusedStart'
    this.exitCode = exitCode
  }
}

function refuseToStart(message: string, exitCode = 1): never {
  throw new RefusedStart(message, exitCode)
}

async function tellRefusal({ message, exitCode }: RefusedStart): Promise<never> {
  if (parentPort === undefined) console.error(message)
  else {
    parentPort.postMessage({ type: 'refused', message, exitCode })
    // A message still on its way is lost when its process ends.
    await delay(500)
  }
  process.exit(exitCode)
}

/** A malformed message from a page must not stop the hall; a broken program must, and is started again. */
function surviveFaults(app: AppParts): void {
  process.on('unhandledRejection', (error) => app.ports.log.fault(app.ports.ids.next(), error))
  process.on('uncaughtException', (error) => {
    app.ports.log.fault(app.ports.ids.next(), error)
    process.exit(70)
  })
}

try {
  await main()
} catch (error) {
  if (!(error instanceof RefusedStart)) throw error
  await tellRefusal(error)
}
