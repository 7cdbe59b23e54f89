import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type HostConfig = {
  readonly dataFolder: string
  readonly isDemonstration: boolean
  readonly port: number
  /** False inside Electron: the windows speak over message ports and nothing listens on the network. */
  readonly servesHttp: boolean
  readonly pagesFolder: string
  readonly migrationsFolder: string
  readonly catalogueFolder: string
  readonly programVersion: string
  readonly logLevel: string
}

/** From source this file lies two folders below the root, packed one below `out`: both have the root two up. */
const root = resolve(import.meta.dirname, '..', '..')
export const defaultPort = 7400

/** Throws a TypeError with a readable message on an unknown or malformed option. */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): HostConfig {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      demo: { type: 'boolean', default: false },
      port: { type: 'string', default: String(defaultPort) },
      'no-http': { type: 'boolean', default: false },
      pages: { type: 'string', default: join(root, 'out', 'renderer') },
      migrations: { type: 'string', default: join(root, 'migrations') },
      catalogue: { type: 'string', default: join(root, 'catalogue') },
    },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new TypeError(`--port ${values.port} is not a port`)
  const isDemonstration = values.demo || values.data === undefined
  return {
    dataFolder: resolve(values.data ?? join(root, '.data', 'demo')),
    isDemonstration,
    port,
    servesHttp: !values['no-http'],
    pagesFolder: resolve(values.pages),
    migrationsFolder: resolve(values.migrations),
    catalogueFolder: resolve(values.catalogue),
    programVersion: readVersion(),
    logLevel: env['GUITAI_LOG'] ?? 'warn',
  }
}

function readVersion(): string {
  const content: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : '0.0.0'
}
