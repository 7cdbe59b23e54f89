import { accountHandlers } from './account/handlers.ts'
import { api } from './api/authorize.ts'
import { CommandRunner } from './api/command-runner.ts'
import type { AppParts } from './api/context.ts'
import { News } from './api/news.ts'
import { Sessions } from './api/sessions.ts'
import { cashierHandlers } from './cashier/handlers.ts'
import { counterHandlers } from './counter/handlers.ts'
import type { Database } from './database/database.ts'
import { hallHandlers } from './hall/handlers.ts'
import type { Ports } from './ports.ts'
import { queueHandlers } from './queue/handlers.ts'
import { screensHandlers } from './screens/handlers.ts'
import { staffHandlers } from './staff/handlers.ts'
import { visitHandlers } from './visit/handlers.ts'

/** The whole application as one router; stateless, everything it touches comes with each call's context. */
export const router = api.router({
  hall: hallHandlers,
  staff: staffHandlers,
  counter: counterHandlers,
  queue: queueHandlers,
  visit: visitHandlers,
  account: accountHandlers,
  cashier: cashierHandlers,
  screens: screensHandlers,
})
export type Router = typeof router

export function createApp(database: Database, ports: Ports, programVersion: string): AppParts {
  const news = new News()
  return { database, ports, news, sessions: new Sessions(), commands: new CommandRunner(database, ports, news), programVersion }
}
export type { AppParts }
