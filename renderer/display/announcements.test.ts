import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../shared/queue/ticket.ts'
import {
  callOnWall,
  finishCurrent,
  lastCalls,
  loseHost,
  receiveSnapshot,
  silentAnnouncer,
  type Announcer,
} from './announcements.ts'

const noon = 1_790_000_000_000

function call(id: number, secondsAfterNoon = 0, over: Partial<Call> = {}): Call {
  const label = `A${String(id).padStart(3, '0')}`
  const calledAtMs = noon + secondsAfterNoon * 1000
  return { id, label, counterNumber: 3, calledAtMs, care: 'ordinary', recall: 0, apology: false, ...over }
}

/** The wall's state `seconds` after noon: newest first, as the host sends it. */
function snapshot(seconds: number, ...calls: Call[]) {
  const atMs = noon + seconds * 1000
  return { asOf: { atMs, steadyMs: atMs }, calls: calls.toReversed() }
}

/** Plays everything that is pending and says in which order it was called out. */
function playAll(announcer: Announcer): number[] {
  const played: number[] = []
  let rest = announcer
  while (rest.current !== undefined) {
    played.push(rest.current.id)
    rest = finishCurrent(rest)
  }
  return played
}

describe('announcements', () => {
  it('calls out nothing that is older than ten seconds when the display is switched on', () => {
    const announcer = receiveSnapshot(
      silentAnnouncer,
      snapshot(30, call(1, 0), call(2, 19), call(3, 20), call(4, 29)),
    )
    expect(playAll(announcer)).toEqual([3, 4])
  })

  it('gives each of two simultaneous calls its own turn, oldest first, and overwrites none (L9)', () => {
    let announcer = receiveSnapshot(silentAnnouncer, snapshot(0))
    announcer = receiveSnapshot(announcer, snapshot(1, call(1, 1), call(2, 1)))
    announcer = receiveSnapshot(announcer, snapshot(2, call(1, 1), call(2, 1), call(3, 2)))
    expect(announcer.current?.id).toBe(1)
    expect(playAll(announcer)).toEqual([1, 2, 3])
  })

  it('calls every call out once, however often the host repeats its state (L14)', () => {
    let announcer = receiveSnapshot(silentAnnouncer, snapshot(1, call(1, 1)))
    announcer = finishCurrent(announcer)
    announcer = receiveSnapshot(announcer, snapshot(11, call(1, 1)))
    announcer = receiveSnapshot(loseHost(announcer), snapshot(12, call(1, 1)))
    expect(announcer).toEqual({ known: ['1@1790000001000'], current: undefined, pending: [] })
  })

  it('calls a recalled ticket out again, as an announcement of its own', () => {
    let announcer = receiveSnapshot(silentAnnouncer, snapshot(1, call(1, 1)))
    announcer = finishCurrent(announcer)
    announcer = receiveSnapshot(
      announcer,
      snapshot(25, call(1, 1), call(2, 25, { label: 'A001', recall: 1 })),
    )
    expect(playAll(announcer)).toEqual([2])
  })

  it('calls out after a reconnection what was missed within a minute, and nothing older', () => {
    let announcer = finishCurrent(receiveSnapshot(silentAnnouncer, snapshot(0, call(1, 0))))
    announcer = loseHost(announcer)
    announcer = receiveSnapshot(announcer, snapshot(100, call(1, 0), call(2, 39), call(3, 40), call(4, 99)))
    expect(playAll(announcer)).toEqual([3, 4])
  })

  it('judges by its age what was still to be called out when the host was lost (L17)', () => {
    const before = receiveSnapshot(silentAnnouncer, snapshot(5, call(1, 1), call(2, 2), call(3, 5)))
    expect(before.pending.map(({ id }) => id)).toEqual([2, 3])
    const lost = loseHost(before)
    expect(lost).toEqual({ known: ['1@1790000001000'], current: undefined, pending: [] })
    expect(playAll(receiveSnapshot(lost, snapshot(20, call(1, 1), call(2, 2), call(3, 5))))).toEqual([2, 3])
    expect(playAll(receiveSnapshot(lost, snapshot(64, call(1, 1), call(2, 2), call(3, 5))))).toEqual([3])
  })

  it('keeps a call in line although twelve newer ones have pushed it out of the state', () => {
    let announcer = receiveSnapshot(silentAnnouncer, snapshot(1, call(1, 1), call(2, 1)))
    const newer = Array.from({ length: 12 }, (_, index) => call(index + 3, 2))
    announcer = receiveSnapshot(announcer, snapshot(2, ...newer))
    announcer = receiveSnapshot(announcer, snapshot(3, ...newer))
    expect(playAll(announcer)).toEqual([1, 2, ...newer.map(({ id }) => id)])
  })

  it('does not call the morning out again when the clock is set back', () => {
    const announcer = receiveSnapshot(silentAnnouncer, snapshot(-3600, call(1, 0), call(2, 5)))
    expect(announcer.current).toBeUndefined()
  })

  it('calls out a number that a restored host gives a second time', () => {
    let announcer = finishCurrent(receiveSnapshot(silentAnnouncer, snapshot(1, call(7, 1))))
    announcer = receiveSnapshot(announcer, snapshot(50, call(7, 49)))
    expect(playAll(announcer)).toEqual([7])
  })

  it('loses a broken row, not the wall (L17)', () => {
    const broken = [null, { ...call(2), label: undefined }] as unknown as Call[]
    const announcer = receiveSnapshot(silentAnnouncer, snapshot(0, ...broken, call(3)))
    expect([callOnWall(announcer, [...broken, call(3)])?.id, lastCalls(announcer, broken, 5)]).toEqual([
      3,
      [],
    ])
  })

  it('lists the last five calls below the newest, a recalled ticket once and none before its turn (L10)', () => {
    const calls = [
      call(1),
      call(2),
      call(3),
      call(4, 0, { label: 'A003', recall: 1 }),
      call(5),
      call(6),
      call(7),
      call(8, 30),
      call(9, 31),
    ]
    const announcer = receiveSnapshot(silentAnnouncer, snapshot(31, ...calls))
    expect({
      onWall: callOnWall(announcer, calls)?.label,
      below: lastCalls(announcer, calls, 5).map(({ label }) => label),
    }).toEqual({ onWall: 'A008', below: ['A007', 'A006', 'A005', 'A003', 'A002'] })
  })

  test.prop(
    [
      fc.array(
        fc.oneof(fc.constant('call'), fc.constant('finish'), fc.constant('lose'), fc.constant('repeat')),
        { maxLength: 60 },
      ),
    ],
    {
      seed: 9,
      numRuns: 300,
    },
  )(
    'calls every call of the last minute out exactly once, in order, whatever happens between (L9, L14)',
    (steps) => {
      const calls: Call[] = []
      const played: number[] = []
      let announcer = receiveSnapshot(silentAnnouncer, snapshot(0))
      const note = (next: Announcer) => {
        if (next.current !== undefined && next.current !== announcer.current) played.push(next.current.id)
        announcer = next
      }
      for (const step of steps) {
        if (step === 'call') calls.push(call(calls.length + 1, 1))
        if (step === 'finish') note(finishCurrent(announcer))
        if (step === 'lose') note(loseHost(announcer))
        if (step === 'call' || step === 'repeat') note(receiveSnapshot(announcer, snapshot(2, ...calls)))
      }
      note(receiveSnapshot(announcer, snapshot(2, ...calls)))
      while (announcer.current !== undefined) note(finishCurrent(announcer))
      expect(played).toEqual(calls.map(({ id }) => id))
    },
  )
})
