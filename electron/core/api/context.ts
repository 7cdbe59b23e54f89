import type { Database } from '../database/database.ts'
import type { Ports } from '../ports.ts'
import type { CommandRunner } from './command-runner.ts'
import type { News } from './news.ts'
import type { Actor, Sessions } from './sessions.ts'

/** What every handler may use: the parts of the application and who calls. */
export type AppParts = {
  readonly database: Database
  readonly ports: Ports
  readonly sessions: Sessions
  readonly news: News
  readonly commands: CommandRunner
  readonly programVersion: string
}

/** Made by a transport for each call. */
export type CallContext = { readonly app: AppParts; readonly token: string | undefined }

/** After `authorize`: `actor` is undefined in public procedures only. */
export type AuthorizedContext = CallContext & { readonly actor: Actor | undefined }
