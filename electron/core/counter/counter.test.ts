import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nearestOpenCounter } from '../../../shared/counter/counter.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import {
  managerApproval,
  openingMs,
  openTestHall,
  people,
  type TestHall,
} from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
let hall: TestHall
let clerk: Client
let other: Client
let manager: Client
let counterIds: string[]

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
  counterIds = (await clerk.counter.list()).map(({ id }) => id)
})
afterEach(() => hall.close())

const occupy = (who = clerk, counter = 0) =>
  who.counter.occupy({ commandId: commandId(), counterId: counterIds[counter] ?? '' })
const leave = (who = clerk) => who.counter.leave({ commandId: commandId() })
const pause = (who = clerk) =>
  who.counter.pause({
    commandId: commandId(),
    reason: 'meal',
    expectedMinutes: 30,
    approval: managerApproval,
  })
const resume = (who = clerk) => who.counter.resume({ commandId: commandId() })
const release = (counter = 0) =>
  manager.counter.release({ commandId: commandId(), counterId: counterIds[counter] ?? '' })
const signs = async () => (await clerk.counter.list()).map(({ sign }) => sign)
const walkIn = () => clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })

describe('a counter', () => {
  it('is closed, open, serving, paused and closed again, each seen on its sign (P1)', async () => {
    const seen = [(await signs())[0]]
    await occupy()
    seen.push((await signs())[0])
    const { id: visitId, transactions } = await walkIn()
    seen.push((await signs())[0])
    for (const { id } of transactions)
      await clerk.visit.endTransaction({ commandId: commandId(), transactionId: id, outcome: 'done' })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    await pause()
    seen.push((await signs())[0])
    await resume()
    seen.push((await signs())[0])
    await leave()
    seen.push((await signs())[0])
    expect(seen).toEqual(['closed', 'open', 'serving', 'open', 'closed'].toSpliced(3, 0, 'paused'))
  })

  it('has one clerk, and a clerk one counter', async () => {
    await occupy()
    expect([
      await codeOf(occupy(other)),
      await codeOf(occupy(clerk, 1)),
      await codeOf(occupy(other, 1)),
    ]).toEqual(['COUNTER_TAKEN', 'CLERK_AT_OTHER_COUNTER', 'done'])
  })

  it('is still the clerk’s after a restart, paused as it was', async () => {
    await occupy()
    await pause()
    hall.restart()
    clerk = await hall.as(people.clerk.number)
    const { sign, pause: pauseNow } = await occupy()
    expect([sign, pauseNow]).toEqual([
      'paused',
      {
        reason: 'meal',
        startedAtMs: openingMs,
        startedSteadyMs: openingMs,
        expectedReturnAtMs: openingMs + 30 * 60_000,
        expectedReturnSteadyMs: openingMs + 30 * 60_000,
      },
    ])
  })

  it('is not paused, left or released while a customer is called or served there', async () => {
    await occupy()
    const { services } = await clerk.hall.configuration()
    await clerk.queue.issueTicket({
      commandId: commandId(),
      serviceId: services[0]?.id ?? '',
      care: 'ordinary',
    })
    const { id: ticketId } = await clerk.queue.callNext({ commandId: commandId() })
    const whileCalled = [await codeOf(pause()), await codeOf(leave()), await codeOf(release())]
    await clerk.queue.markArrived({ commandId: commandId(), ticketId })
    const whileServed = [await codeOf(pause()), await codeOf(leave()), await codeOf(release())]
    const busy = ['CUSTOMER_AT_COUNTER', 'CUSTOMER_AT_COUNTER', 'CUSTOMER_AT_COUNTER']
    expect([whileCalled, whileServed]).toEqual([busy, busy.with(1, 'TRANSACTION_STILL_OPEN')])
  })

  it('is released by a manager when its clerk went away, and its pause ends with it', async () => {
    await occupy()
    await pause()
    const { sign, clerk: nobody } = await release()
    expect([sign, nobody, await codeOf(release()), await codeOf(occupy(other))]).toEqual([
      'closed',
      null,
      'COUNTER_NOT_OCCUPIED',
      'done',
    ])
  })

  it('refuses what makes no sense', async () => {
    const answers = [await codeOf(leave()), await codeOf(pause()), await codeOf(resume())]
    await occupy()
    answers.push(await codeOf(resume()))
    await pause()
    answers.push(await codeOf(pause()), await codeOf(occupy(other, 9)))
    expect(answers).toEqual([
      'NO_COUNTER',
      'NO_COUNTER',
      'NO_COUNTER',
      'NOT_PAUSED',
      'ALREADY_PAUSED',
      'INPUT_REFUSED',
    ])
  })

  it('sends its customers to the nearest open one that serves the same (P1)', async () => {
    await occupy()
    await occupy(other, 1)
    await pause()
    const counters = await clerk.counter.list()
    const [paused] = counters
    expect(paused && nearestOpenCounter(paused, counters)?.number).toBe(2)
    await pause(other)
    const allPaused = await clerk.counter.list()
    expect(allPaused[0] && nearestOpenCounter(allPaused[0], allPaused)).toBeUndefined()
  })
})
