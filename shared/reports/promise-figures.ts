import type { DayFacts } from './day-facts.ts'
import type { DayReport } from './day-report.ts'
import { listFaultRows, listFollowUpRows, listHandOffRows } from './promise-rows.ts'

/** Faults, hand-offs and promises of the day. */
export function promiseFigures(facts: DayFacts): Pick<DayReport, 'faults' | 'handOffs' | 'followUps'> {
  const faults = listFaultRows(facts)
  const handOffs = listHandOffRows(facts)
  const followUps = listFollowUpRows(facts)
  const overdue = (rows: readonly { readonly isOverdue: boolean }[]) =>
    rows.filter(({ isOverdue }) => isOverdue).length
  const kept = (state: string) => facts.followUps.filter((each) => each.state === state).length
  return {
    faults: {
      declared: faults.length,
      faultMs: faults.reduce((total, { ms }) => total + (ms ?? 0), 0),
    },
    handOffs: {
      made: handOffs.length,
      accepted: facts.handOffs.filter(({ acceptedAtMs }) => acceptedAtMs !== null).length,
      returned: facts.handOffs.filter(({ returnedAtMs }) => returnedAtMs !== null).length,
      withdrawn: facts.handOffs.filter(({ state }) => state === 'withdrawn').length,
      told: facts.handOffs.filter(({ state }) => state === 'told').length,
      overdue: overdue(handOffs),
    },
    followUps: {
      made: followUps.length,
      kept: kept('kept'),
      givenUp: kept('given-up'),
      open: kept('open'),
      overdue: overdue(followUps),
    },
  }
}
