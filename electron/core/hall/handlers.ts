import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, query, type StaffQuery } from '../api/command.ts'
import type { AppParts } from '../api/context.ts'
import { findHallFacts } from '../api/hall-facts.ts'
import { loadTerminal } from '../database/terminal.ts'
import { hashPin } from '../staff/index.ts'
import { calendarHandlers } from './calendar-handlers.ts'
import { readPhone, setPhone } from './phone.ts'
import { setUpHall } from './set-up-hall.ts'
import { listCounters, listServices, listTransactionKinds } from './store.ts'

export const hallHandlers = {
  status: api.hall.status.handler(({ context }) => statusOf(context.app)),
  setUp: api.hall.setUp.handler(async ({ input, context, path }) => {
    const pinHash = await hashPin(input.manager.pin)
    const request = { procedure: path.join('.'), actor: undefined, input }
    orThrow(await context.app.commands.run(request, (each) => setUpHall(each, input, pinHash)))
    return statusOf(context.app)
  }),
  configuration: api.hall.configuration.handler(query(readConfiguration)),
  phone: api.hall.phone.handler(query(({ tx }) => accept({ phone: readPhone(tx) }))),
  setPhone: api.hall.setPhone.handler(command(setPhone)),
  ...calendarHandlers,
}

function readConfiguration({ tx, hall, rules }: StaffQuery): Result<Configuration, Refusal<never>> {
  return accept({
    hallId: hall.id,
    name: hall.name,
    timeZone: hall.timeZone,
    services: listServices(tx),
    counters: listCounters(tx),
    transactionKinds: listTransactionKinds(tx),
    rules,
  })
}
type Configuration = {
  hallId: string
  name: string
  timeZone: string
  services: ReturnType<typeof listServices>
  counters: ReturnType<typeof listCounters>
  transactionKinds: ReturnType<typeof listTransactionKinds>
  rules: StaffQuery['rules']
}

function statusOf(app: AppParts) {
  return app.database.read((tx) => {
    const facts = findHallFacts(tx, app.ports.clock.now())
    return {
      setUp: facts !== undefined,
      hallName: facts?.hall.name ?? null,
      businessDay: facts?.businessDay ?? null,
      demonstration: loadTerminal(tx).isDemonstration,
      programVersion: app.programVersion,
    }
  })
}
