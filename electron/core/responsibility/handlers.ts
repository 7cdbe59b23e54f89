import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { listColleagues } from '../staff/index.ts'
import { countResponsibilities, listResponsibilities } from './list-responsibilities.ts'
import { passOn } from './pass-on.ts'
import { readStory } from './read-story.ts'

export const responsibilityHandlers = {
  mine: api.responsibility.mine.handler(
    query(({ tx, at, actor }) => {
      const items = listResponsibilities({ tx, at, staffId: actor.staffId })
      return accept({ items, counts: countResponsibilities(items) })
    }),
  ),
  colleagues: api.responsibility.colleagues.handler(query(({ tx }) => accept(listColleagues(tx)))),
  passOn: api.responsibility.passOn.handler(command(passOn)),
  story: api.responsibility.story.handler(query(readStory)),
}
