import { expect, test } from 'vitest'
import { createSteadyClock } from './steady-clock.ts'

const hour = 3_600_000
const begin = Date.UTC(2026, 10, 23, 1)

/** A machine whose time passes by hand, and whose wall clock anybody may set. */
function startMachine(savedCorrectionMs = 0) {
  const machine = { wall: begin, monotonic: 17.25, steps: [] as { atMs: number; stepMs: number }[] }
  const clock = createSteadyClock({
    wall: () => machine.wall,
    monotonic: () => machine.monotonic,
    savedCorrectionMs,
    onStep: (atMs, stepMs) => machine.steps.push({ atMs, stepMs }),
  })
  const pass = (ms: number, wallMs = ms) => {
    machine.monotonic += ms
    machine.wall += wallMs
    return clock.now()
  }
  return { machine, clock, pass }
}

test('both axes go on together while nobody sets the clock', () => {
  const { machine, clock, pass } = startMachine()
  expect([clock.now(), pass(1234), machine.steps]).toEqual([
    { atMs: begin, steadyMs: begin },
    { atMs: begin + 1234, steadyMs: begin + 1234 },
    [],
  ])
})

test('the steady axis does not move when the wall clock is set back an hour and forward three days (L13)', () => {
  const { machine, pass } = startMachine()
  const readings = [
    pass(60_000),
    pass(5000, 5000 - hour),
    pass(60_000),
    pass(5000, 5000 + 72 * hour),
    pass(60_000),
  ]
  expect({ readings, steps: machine.steps }).toEqual({
    readings: [
      { atMs: begin + 60_000, steadyMs: begin + 60_000 },
      { atMs: begin + 65_000 - hour, steadyMs: begin + 65_000 },
      { atMs: begin + 125_000 - hour, steadyMs: begin + 125_000 },
      { atMs: begin + 130_000 + 71 * hour, steadyMs: begin + 130_000 },
      { atMs: begin + 190_000 + 71 * hour, steadyMs: begin + 190_000 },
    ],
    steps: [
      { atMs: begin + 65_000 - hour, stepMs: -hour },
      { atMs: begin + 130_000 + 71 * hour, stepMs: 72 * hour },
    ],
  })
})

test('a later run goes on with what earlier runs noticed', () => {
  const { machine, clock } = startMachine(71 * hour)
  expect([clock.now(), machine.steps]).toEqual([{ atMs: begin, steadyMs: begin - 71 * hour }, []])
})

test('the time service that slews the clock makes no step, however long the program runs', () => {
  const { machine, pass } = startMachine()
  // 500 ppm, the fastest slew there is, for ten days.
  for (let each = 0; each < 10 * 24 * 60; each += 1) pass(60_000, 60_030)
  expect([machine.steps, pass(0)]).toEqual([[], { atMs: machine.wall, steadyMs: machine.wall }])
})

test('a step is noticed once and from two seconds on', () => {
  const { machine, pass } = startMachine()
  for (const step of [1999, -1999, 2000, 0, -2000]) pass(1000, 1000 + step)
  expect(machine.steps.map((each) => each.stepMs)).toEqual([2000, -2000])
})
