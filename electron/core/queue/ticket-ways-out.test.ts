import { afterEach, expect, it } from 'vitest'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates, type TicketAct } from '../../../shared/queue/ticket-states.ts'
import { ticketStateSchema, type TicketState } from '../../../shared/queue/ticket.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { digestDatabase } from '../../../tests/support/snapshot.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { endVisitAs, findOpenVisitOfTicket } from '../visit/index.ts'
import { endTicketBySettlement, returnToLine } from './index.ts'

const commandId = () => crypto.randomUUID()
const reason = '办错窗口'

type Scene = {
  readonly hall: TestHall
  readonly clerk: Client
  readonly other: Client
  readonly ticketId: string
  readonly counterId: string
  readonly serviceId: string
}

let hall: TestHall | undefined
afterEach(() => {
  hall?.close()
  hall = undefined
})

/** A waiting ticket of service A, and two counters that could serve it. */
async function openScene(): Promise<Scene> {
  hall?.close()
  hall = await openTestHall()
  const clerk = await hall.as(people.clerk.number)
  const other = await hall.as(people.otherClerk.number)
  const { services, counters } = await clerk.hall.configuration()
  const [serviceA, serviceB] = services.map(({ id }) => id)
  const [one = '', two = ''] = counters.map(({ id }) => id)
  await clerk.counter.occupy({ commandId: commandId(), counterId: one })
  await other.counter.occupy({ commandId: commandId(), counterId: two })
  const issue = { serviceId: serviceA ?? '', care: 'ordinary' } as const
  const { id } = await clerk.queue.issueTicket({ commandId: commandId(), ...issue })
  return { hall, clerk, other, ticketId: id, counterId: one, serviceId: serviceB ?? '' }
}

const visitOf = ({ hall: { app }, ticketId }: Scene): string => {
  const latest = app.database.connection.prepare(
    'SELECT id FROM visit WHERE ticket_id = ? ORDER BY rowid DESC',
  )
  return (latest.pluck().get(ticketId) as string | undefined) ?? commandId()
}

async function endMatters(scene: Scene): Promise<void> {
  const open = scene.hall.app.database.connection.prepare(
    "SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'",
  )
  for (const transactionId of open.pluck().all(visitOf(scene)) as string[])
    await codeOf(scene.clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' }))
}

async function recallOut({ hall: { advance }, clerk, ticketId }: Scene): Promise<void> {
  for (let recalls = 0; recalls < 3; recalls += 1) {
    advance(20_000)
    await codeOf(clerk.queue.recall({ commandId: commandId(), ticketId }))
  }
  advance(20_000)
}

/** Leads a waiting ticket into each state. */
const leads: Readonly<Record<TicketState, (scene: Scene) => Promise<unknown>>> = {
  waiting: () => Promise.resolve(),
  called: (scene) => does.call({ ...scene, other: scene.clerk }),
  serving: async (scene) => {
    await leads.called(scene)
    return does.arrive(scene)
  },
  parked: async (scene) => {
    await leads.serving(scene)
    return does.park(scene)
  },
  missed: async (scene) => {
    await leads.called(scene)
    return does.miss(scene)
  },
  left: (scene) => does.leave(scene),
  cancelled: (scene) => does.cancel(scene),
  appointed: (scene) => does['settle-appointed'](scene),
  finished: async (scene) => {
    await leads.serving(scene)
    return does.finish(scene)
  },
}

const settle = (state: 'left' | 'appointed') => (scene: Scene) =>
  runCommand(scene.hall, people.manager.number, (command) =>
    endTicketBySettlement(command, { ticketId: scene.ticketId, state, reason }),
  )

/** How each act is done; what must be so before it is done first, where it can be. */
const does: Readonly<Record<TicketAct, (scene: Scene) => Promise<unknown>>> = {
  call: ({ other, ticketId }) => other.queue.callTicket({ commandId: commandId(), ticketId, reason }),
  recall: ({ hall: { advance }, clerk, ticketId }) => {
    advance(20_000)
    return clerk.queue.recall({ commandId: commandId(), ticketId })
  },
  arrive: ({ clerk, ticketId }) => clerk.queue.markArrived({ commandId: commandId(), ticketId }),
  miss: async (scene) => {
    await recallOut(scene)
    return scene.clerk.queue.markMissed({ commandId: commandId(), ticketId: scene.ticketId })
  },
  return: ({ clerk, ticketId }) => clerk.queue.returnMissed({ commandId: commandId(), ticketId }),
  leave: ({ clerk, ticketId }) => clerk.queue.markLeft({ commandId: commandId(), ticketId }),
  cancel: ({ clerk, ticketId }) => clerk.queue.cancelTicket({ commandId: commandId(), ticketId, reason }),
  finish: async (scene) => {
    await endMatters(scene)
    return scene.clerk.visit.finish({ commandId: commandId(), visitId: visitOf(scene) })
  },
  transfer: ({ clerk, ticketId, serviceId }) => {
    const to = { kind: 'service', serviceId } as const
    return clerk.queue.transferTicket({ commandId: commandId(), ticketId, to, reason })
  },
  'send-on': ({ hall: ofScene, ticketId, serviceId }) =>
    runCommand(ofScene, people.clerk.number, (command) => {
      const visit = findOpenVisitOfTicket(command.tx, ticketId)
      if (visit !== undefined) endVisitAs(command, visit.id, 'handed-off')
      returnToLine(command, { ticketId, to: { kind: 'service', serviceId }, reason, handedOff: true })
    }),
  release: async ({ clerk, ticketId, counterId }) => {
    const to = { kind: 'counter', counterId } as const
    await codeOf(clerk.queue.transferTicket({ commandId: commandId(), ticketId, to, reason }))
    return clerk.queue.releaseTarget({ commandId: commandId(), ticketId, reason })
  },
  park: (scene) =>
    scene.clerk.visit.park({ commandId: commandId(), visitId: visitOf(scene), reason: 'customer-steps-out' }),
  'take-back': (scene) => scene.clerk.visit.takeBack({ commandId: commandId(), visitId: visitOf(scene) }),
  'settle-left': settle('left'),
  'settle-appointed': settle('appointed'),
}

const stateOf = ({ hall: { app }, ticketId }: Scene) =>
  String(app.database.connection.prepare('SELECT state FROM ticket WHERE id = ?').pluck().get(ticketId))

/** What must be so before an act is no part of it: only what the act itself changed is asked. */
const preparing: readonly TicketAct[] = ['miss', 'finish', 'release']

it.each(ticketStateSchema.options)(
  'has from %s exactly the ways out that are written; every other is refused and changes nothing (L13, L15)',
  async (state) => {
    const found: Record<string, string> = {}
    const written: Record<string, string> = {}
    for (const act of Object.keys(does) as TicketAct[]) {
      const scene = await openScene()
      await leads[state](scene)
      expect(stateOf(scene)).toBe(state)
      const before = digestDatabase(scene.hall.app)
      const isDone = await does[act](scene).then(
        () => true,
        () => false,
      )
      const hasChanged = digestDatabase(scene.hall.app) !== before
      found[act] = isDone ? stateOf(scene) : hasChanged && !preparing.includes(act) ? 'spoilt' : 'refused'
      written[act] = nextState(ticketStates, state, act) ?? 'refused'
    }
    expect(found).toEqual(written)
  },
)
