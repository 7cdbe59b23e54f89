import { expect, test } from 'vitest'
import { openTestHall, people } from '../../../tests/support/test-hall.ts'
import { transports } from '../../../tests/support/transports.ts'

/** Until the host has noticed; a test that waits for ever fails by its own time limit. */
async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test.each(Object.keys(transports))(
  'a display that lost its %s and comes back is heard by the host once (L14)',
  async (name) => {
    const hall = await openTestHall()
    const manager = await hall.as(people.manager.number)
    const [service] = (await manager.hall.configuration()).services
    const connectDisplay = async () => {
      const connection = await transports[name]?.(hall.app)
      const states = await connection?.client.screens.watchHallDisplay()
      const waiting = async () => {
        const next = await states?.next()
        return next === undefined || next.done === true ? undefined : next.value.services[0]?.waiting
      }
      return { waiting, close: () => connection?.close() }
    }

    const lost = await connectDisplay()
    const before = await lost.waiting()
    lost.close()
    await until(() => hall.app.news.listenerCount === 0)
    await manager.queue.issueTicket({
      commandId: crypto.randomUUID(),
      serviceId: service?.id ?? '',
      care: 'ordinary',
    })
    const back = await connectDisplay()
    const atOnce = await back.waiting()
    const listeners = hall.app.news.listenerCount
    await manager.queue.issueTicket({
      commandId: crypto.randomUUID(),
      serviceId: service?.id ?? '',
      care: 'ordinary',
    })
    const afterChange = await back.waiting()
    back.close()
    await until(() => hall.app.news.listenerCount === 0)
    hall.close()
    expect({ before, atOnce, listeners, afterChange }).toEqual({
      before: 0,
      atOnce: 1,
      listeners: 1,
      afterChange: 2,
    })
  },
)
