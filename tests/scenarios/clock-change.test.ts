import { expect, test } from 'vitest'
import { loadClockCorrection, saveClockStep } from '../../electron/core/database/clock-step.ts'
import { findVisit } from '../../electron/core/visit/index.ts'
import { createSteadyClock } from '../../electron/host/adapters/steady-clock.ts'
import { openingMs, openTestHall, people } from '../support/test-hall.ts'

const minute = 60_000
const hour = 60 * minute

test('a transaction keeps its time left when the PC is set back an hour and forward three days, also for later runs (L13)', async () => {
  const hall = await openTestHall()
  const clerk = await hall.as(people.clerk.number)
  const [counter] = await clerk.counter.list()
  await clerk.counter.occupy({ commandId: crypto.randomUUID(), counterId: counter?.id ?? '' })
  const visit = await clerk.visit.startWalkIn({ commandId: crypto.randomUUID(), kindId: 'resident-payment' })

  const machine = { wall: openingMs, monotonic: 0 }
  const startClock = () =>
    createSteadyClock({
      wall: () => machine.wall,
      monotonic: () => machine.monotonic,
      savedCorrectionMs: hall.app.database.read(loadClockCorrection),
      onStep: (atMs, stepMs) => hall.app.database.write((tx) => saveClockStep(tx, atMs, stepMs)),
    })
  let clock = startClock()
  const leftMs: (number | undefined)[] = []
  const pass = (ms: number, jumpMs = 0) => {
    machine.monotonic += ms
    machine.wall += ms + jumpMs
    const at = clock.now()
    const [transaction] = hall.app.database.read((tx) => findVisit(tx, visit.id, at))?.transactions ?? []
    leftMs.push(transaction && transaction.limitSeconds * 1000 - transaction.workedMs)
  }
  const restart = () => {
    hall.restart()
    machine.monotonic = 5
    clock = startClock()
  }
  pass(minute)
  pass(minute, -hour)
  restart()
  pass(minute)
  pass(minute, 72 * hour)
  restart()
  pass(minute)
  hall.close()
  expect({ leftMs, wall: machine.wall }).toEqual({
    leftMs: [4, 3, 2, 1, 0].map((minutes) => minutes * minute),
    wall: openingMs + 5 * minute + 71 * hour,
  })
})
