import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { orThrow } from '../api/command.ts'
import { readCustomerScreen } from './read-customer-screen.ts'
import { readHallDisplay } from './read-hall-display.ts'
import { readWorkplace } from './read-workplace.ts'
import { stream } from './stream.ts'

export const screensHandlers = {
  watchWorkplace: api.screens.watchWorkplace.handler((call) => {
    const { app, actor, token } = call.context
    if (actor === undefined || token === undefined) return orThrow(refuse('SIGNED_OUT'))
    return stream(call, (query) => {
      // A locked session goes on: the page covers it. A closed one is nobody's any more.
      if (app.sessions.find(token, query.at) === undefined) return refuse('SIGNED_OUT')
      const workplace = readWorkplace(query, actor.staffId)
      return workplace.ok ? accept({ state: workplace.value }) : workplace
    })
  }),

  watchCustomerScreen: api.screens.watchCustomerScreen.handler((call) =>
    stream(call, (query) => readCustomerScreen(query, call.input.counterNumber)),
  ),

  watchHallDisplay: api.screens.watchHallDisplay.handler((call) =>
    stream(call, (query) => accept({ state: readHallDisplay(query) })),
  ),
}
