import type { Checklist, HostCheck } from '../../../shared/day/checklist.ts'
import { isRight } from '../../../shared/day/drawer-check.ts'
import { judgeClock, judgeDisk, type Judgement } from '../../../shared/day/host-checks.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { AppParts } from '../api/context.ts'
import { customerScreenPage } from '../api/news.ts'
import { checkDatabase } from '../database/check-database.ts'
import { listCounters } from '../hall/index.ts'
import { saveCheck } from './check-store.ts'
import { findLastRecordedAt, sumClockSteps } from './clock-store.ts'
import { checkDrawer } from './drawer-check.ts'
import { readChecklist } from './read-checklist.ts'

type OnCounter = { readonly counterId: string }
type Measured = {
  readonly database: Judgement
  readonly freeBytes: number | undefined
  readonly clockAheadOfHostMs: number | undefined
  readonly hasScreen: (counterNumber: number) => boolean
}

/** A night's jump of the clock is still news in the morning. */
const clockLookBackMs = 12 * 60 * 60_000

/** What is tried on the machine itself, before the transaction that keeps the results. */
export function measure({ database, ports, news }: AppParts, token: string): Measured {
  const { finding, isWhole } = checkDatabase(database, token)
  return {
    database: { finding, figures: { whole: isWhole ? 1 : 0 } },
    freeBytes: ports.devices.freeBytes(),
    clockAheadOfHostMs: ports.devices.clockAheadOfHostMs(),
    hasScreen: (counterNumber) => news.isConnected(customerScreenPage(counterNumber)),
  }
}

/** P4: the checks that need nobody's eyes or ears, each with what was really found. */
export function runChecks(
  command: StaffCommand,
  { counterId }: OnCounter,
  measured: Measured,
): Result<Checklist, Refusal<'COUNTER_NOT_FOUND'>> {
  const { tx, at, actor, businessDay, rules, record } = command
  const counter = listCounters(tx).find(({ id }) => id === counterId)
  if (counter === undefined) return refuse('COUNTER_NOT_FOUND')
  const clock = {
    at: at.atMs,
    lastRecordedAtMs: findLastRecordedAt(tx),
    movedMs: sumClockSteps(tx, at.atMs - clockLookBackMs, Number.MAX_SAFE_INTEGER),
    aheadOfHostMs: measured.clockAheadOfHostMs,
  }
  const judged: Readonly<Record<HostCheck, Judgement>> = {
    database: measured.database,
    disk: judgeDisk(measured.freeBytes, rules),
    clock: judgeClock(clock, rules),
    'customer-screen': {
      finding: measured.hasScreen(counter.number) ? 'fine' : 'screen-missing',
      figures: {},
    },
    'drawer-float': checkDrawer(tx, counterId, businessDay),
  }
  for (const [check, { finding, figures }] of Object.entries(judged) as [HostCheck, Judgement][]) {
    const made = { madeBy: 'host', note: null, staffId: actor.staffId, atMs: at.atMs } as const
    saveCheck(tx, businessDay, counterId, { ...made, check, ok: isRight(finding), finding, figures })
  }
  record('day.checksRun', {
    counterId,
    findings: Object.fromEntries(Object.entries(judged).map(([check, { finding }]) => [check, finding])),
  })
  return accept(readChecklist(command, counter))
}
