import { afterEach, describe, expect, it } from 'vitest'
import { endStates, nextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates, type TransactionAct } from '../../../shared/visit/transaction-states.ts'
import { visitStates, type VisitAct } from '../../../shared/visit/visit-states.ts'
import { visitStateSchema, type VisitState } from '../../../shared/visit/visit.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { digestDatabase } from '../../../tests/support/snapshot.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { endVisitAs, type VisitEnd } from './index.ts'

const commandId = () => crypto.randomUUID()

type Scene = {
  readonly hall: TestHall
  readonly clerk: Client
  readonly visitId: string
  readonly transactionId: string
}

let hall: TestHall | undefined
afterEach(() => {
  hall?.close()
  hall = undefined
})

async function openScene(): Promise<Scene> {
  hall?.close()
  hall = await openTestHall()
  const clerk = await hall.as(people.clerk.number)
  const [counter] = (await clerk.hall.configuration()).counters
  await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
  return { hall, clerk, visitId: visit.id, transactionId: visit.transactions[0]?.id ?? '' }
}

const read = ({ hall: { app } }: Scene, table: string) =>
  String(app.database.connection.prepare(`SELECT state FROM ${table}`).pluck().get())

type Act = (scene: Scene) => Promise<unknown>
const end: Act = ({ clerk, transactionId }) =>
  clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
const park: Act = ({ clerk, visitId }) =>
  clerk.visit.park({ commandId: commandId(), visitId, reason: 'customer-fills-in-form' })
const takeBack: Act = ({ clerk, visitId }) => clerk.visit.takeBack({ commandId: commandId(), visitId })
const endAs =
  (how: VisitEnd): Act =>
  ({ hall: ofScene, visitId }) =>
    runCommand(ofScene, people.clerk.number, (command) => endVisitAs(command, visitId, how))

/** What came of the act: the state it led to, or that it was refused and changed nothing. */
async function attempt(scene: Scene, act: Act, table: string): Promise<string> {
  const before = digestDatabase(scene.hall.app)
  const isDone = await act(scene).then(
    () => true,
    () => false,
  )
  if (isDone) return read(scene, table)
  return digestDatabase(scene.hall.app) === before ? 'refused' : 'spoilt'
}

describe('a visit', () => {
  const acts: Readonly<Record<VisitAct, Act>> = {
    finish: ({ clerk, visitId }) => clerk.visit.finish({ commandId: commandId(), visitId }),
    transfer: endAs('transferred'),
    'hand-off': endAs('handed-off'),
    park,
    'take-back': takeBack,
    'end-left': endAs('left'),
    'end-appointed': endAs('appointed'),
  }
  const leads: Readonly<Record<VisitState, Act>> = {
    open: () => Promise.resolve(),
    parked: park,
    finished: acts.finish,
    transferred: acts.transfer,
    'handed-off': acts['hand-off'],
    left: acts['end-left'],
    appointed: acts['end-appointed'],
  }

  it.each(visitStateSchema.options)(
    'has from %s exactly the ways out that are written; every other is refused and changes nothing (L13, L15)',
    async (state) => {
      const found: Record<string, string> = {}
      const written: Record<string, string> = {}
      for (const act of Object.keys(acts) as VisitAct[]) {
        const scene = await openScene()
        await end(scene)
        await leads[state](scene)
        expect(read(scene, 'visit')).toBe(state)
        found[act] = await attempt(scene, acts[act], 'visit')
        written[act] = nextState(visitStates, state, act) ?? 'refused'
      }
      expect(found).toEqual(written)
    },
  )

  it('has an end for whatever became of the customer (L15)', () => {
    expect(endStates(visitStates)).toEqual(['appointed', 'finished', 'handed-off', 'left', 'transferred'])
  })
})

describe('a transaction', () => {
  const acts: Readonly<Record<TransactionAct, Act>> = {
    hold: ({ clerk, transactionId }) =>
      clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'system-slow' }),
    resume: ({ clerk, transactionId }) => clerk.visit.resume({ commandId: commandId(), transactionId }),
    park,
    'take-back': takeBack,
    end,
  }
  const all = Object.keys(acts) as TransactionAct[]

  it.each([
    // The customer is at the counter, or has stepped aside: the visit's state decides beside the transaction's.
    ['running', 'at the counter', () => Promise.resolve(), all.filter((act) => act !== 'take-back')],
    ['held', 'at the counter', acts.hold, all.filter((act) => act !== 'take-back')],
    ['held', 'aside', park, ['take-back'] as const],
    ['ended', 'at the counter', end, ['hold', 'resume', 'end'] as const],
  ] as const)(
    'that is %s with the customer %s has exactly the ways out that are written (L13)',
    async (state, _, lead, open) => {
      const found: Record<string, string> = {}
      const written: Record<string, string> = {}
      for (const act of all) {
        const scene = await openScene()
        await lead(scene)
        expect(read(scene, 'visit_transaction')).toBe(state)
        if (state === 'ended' && act === 'park') continue
        found[act] = await attempt(scene, acts[act], 'visit_transaction')
        const isOpen = (open as readonly TransactionAct[]).includes(act)
        written[act] = (isOpen ? nextState(transactionStates, state, act) : undefined) ?? 'refused'
      }
      expect(found).toEqual(written)
    },
  )

  it('of a customer who is aside says why it cannot be worked on', async () => {
    const scene = await openScene()
    await park(scene)
    const refusals = [
      await codeOf(acts.hold(scene)),
      await codeOf(acts.resume(scene)),
      await codeOf(end(scene)),
    ]
    expect(refusals).toEqual(['VISIT_PARKED', 'VISIT_PARKED', 'VISIT_PARKED'])
  })

  it.each([
    ['transferred', 'handed-on'],
    ['handed-off', 'handed-on'],
    ['left', 'withdrawn'],
    ['appointed', 'withdrawn'],
  ] as const)(
    'still open when its visit ends as %s ends with it as %s, its times frozen (L15)',
    async (how, outcome) => {
      const scene = await openScene()
      scene.hall.advance(60_000)
      await park(scene)
      scene.hall.advance(120_000)
      await endAs(how)(scene)
      const kept = scene.hall.app.database.connection
        .prepare('SELECT state, outcome, worked_ms, held_ms, parked_ms FROM visit_transaction')
        .all()
      expect(kept).toEqual([{ state: 'ended', outcome, worked_ms: 60_000, held_ms: 0, parked_ms: 120_000 }])
    },
  )
})
