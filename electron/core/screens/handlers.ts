import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { orThrow } from '../api/command.ts'
import { customerScreenPage } from '../api/news.ts'
import { readBoard } from './read-board.ts'
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
      return readWorkplace(query, actor.staffId)
    })
  }),

  watchCustomerScreen: api.screens.watchCustomerScreen.handler((call) =>
    stream(
      call,
      (query) => readCustomerScreen(query, call.input.counterNumber),
      customerScreenPage(call.input.counterNumber),
    ),
  ),

  watchBoard: api.screens.watchBoard.handler((call) => {
    const { app, token } = call.context
    return stream(call, (query) => {
      if (token === undefined || app.sessions.find(token, query.at) === undefined) return refuse('SIGNED_OUT')
      return accept({ state: readBoard(query) })
    })
  }),

  watchHallDisplay: api.screens.watchHallDisplay.handler((call) =>
    stream(call, (query) => accept({ state: readHallDisplay(query) })),
  ),
}
