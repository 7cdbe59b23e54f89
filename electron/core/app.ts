import { createRouterClient } from '@orpc/server'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/api/contract.ts'
import { accountHandlers } from './account/handlers.ts'
import { api } from './api/authorize.ts'
import { CommandRunner } from './api/command-runner.ts'
import type { AppParts } from './api/context.ts'
import { News } from './api/news.ts'
import { Sessions } from './api/sessions.ts'
import { cashierHandlers } from './cashier/handlers.ts'
import { counterHandlers } from './counter/handlers.ts'
import { loadClockCorrection, saveClockStep } from './database/clock-step.ts'
import { forgetOldCommands } from './database/command-log.ts'
import type { Database } from './database/database.ts'
import { createTerminal, findTerminal } from './database/terminal.ts'
import { contactHandlers } from './contact/handlers.ts'
import { makeHandoffHandlers } from './handoff/handlers.ts'
import { followupHandlers } from './followup/handlers.ts'
import { applicationHandlers } from './application/handlers.ts'
import { shipCatalogue, type CatalogueEntry } from './application/index.ts'
import { alarmHandlers } from './alarm/handlers.ts'
import { responsibilityHandlers } from './responsibility/handlers.ts'
import { dayHandlers } from './day/handlers.ts'
import { feeHandlers } from './fee/handlers.ts'
import { faultHandlers } from './fault/handlers.ts'
import { printHandlers } from './print/handlers.ts'
import { problemHandlers } from './problem/handlers.ts'
import { reportsHandlers } from './reports/handlers.ts'
import { hallHandlers } from './hall/handlers.ts'
import type { Ports } from './ports.ts'
import { acceptByArrival, tellByFinish } from './handoff/index.ts'
import { makeQueueHandlers } from './queue/handlers.ts'
import { restoreHandlers } from './restore/handlers.ts'
import { restoreByHandOff } from './restore/index.ts'
import { screensHandlers } from './screens/handlers.ts'
import { maySignOff, takeOver } from './responsibility/index.ts'
import { till } from './cashier/index.ts'
import { makeShiftHandlers } from './shift/handlers.ts'
import { makeStaffHandlers } from './staff/handlers.ts'
import { makeVisitHandlers } from './visit/handlers.ts'

/** The whole application as one router; stateless, everything it touches comes with each call's context. */
export const router = api.router({
  hall: hallHandlers,
  staff: makeStaffHandlers(maySignOff, takeOver),
  counter: counterHandlers,
  queue: makeQueueHandlers(acceptByArrival),
  visit: makeVisitHandlers(tellByFinish),
  account: accountHandlers,
  cashier: cashierHandlers,
  shift: makeShiftHandlers(till),
  contact: contactHandlers,
  handoff: makeHandoffHandlers(restoreByHandOff),
  restore: restoreHandlers,
  followup: followupHandlers,
  alarm: alarmHandlers,
  responsibility: responsibilityHandlers,
  day: dayHandlers,
  fault: faultHandlers,
  fee: feeHandlers,
  print: printHandlers,
  problem: problemHandlers,
  application: applicationHandlers,
  reports: reportsHandlers,
  screens: screensHandlers,
})

export function createApp(database: Database, ports: Ports, programVersion: string): AppParts {
  const news = new News()
  return {
    database,
    ports,
    news,
    sessions: new Sessions(),
    commands: new CommandRunner(database, ports, news),
    programVersion,
  }
}
export type { AppParts }

/** What the clock's adapter needs of the file: all jumps noticed so far, and where the next ones are kept. */
export function clockMemory(database: Database) {
  return {
    savedCorrectionMs: database.read(loadClockCorrection),
    onStep: (atMs: number, stepMs: number) => database.write((tx) => saveClockStep(tx, atMs, stepMs)),
  }
}

/**
 * At every start: a new file gets its terminal, an old one forgets commands that nobody will repeat any more, and both get the
 * kinds of business that the program brings along.
 */
export function prepareTerminal(
  database: Database,
  terminal: Parameters<typeof createTerminal>[1],
  catalogue: readonly CatalogueEntry[],
): void {
  database.write((tx) => {
    shipCatalogue(tx, catalogue, terminal.atMs)
    if (findTerminal(tx) === undefined) createTerminal(tx, terminal)
    forgetOldCommands(tx, terminal.atMs)
  })
}

export type LocalClient = ContractRouterClient<Contract>

/** The typed API without a transport, for what runs in this very process; `token` is asked for at each call. */
export function createLocalClient(app: AppParts, token: () => string | undefined): LocalClient {
  return createRouterClient(router, { context: () => ({ app, token: token() }) })
}
export type { CatalogueEntry } from './application/index.ts'
export { importLocally, type LocalImport } from './account/index.ts'
export { finishJob, releaseInterrupted, takeJob } from './print/index.ts'
export { runSweep } from './sweep/index.ts'
