import type { BusinessDay, Instant } from '../kernel/time.ts'
import type { CheckFinding } from './checklist.ts'
import type { Judgement } from './host-checks.ts'

/** The drawer's shift as the opening check needs it. */
export type DrawerShift = {
  readonly number: number
  readonly businessDay: BusinessDay
  readonly floatFen: number
}

/** P4: a float is there when the shift that counted it today is open. */
export function judgeDrawer(open: DrawerShift | undefined, today: BusinessDay): Judgement {
  if (open === undefined) return { finding: 'drawer-not-open', figures: {} }
  const figures = { floatFen: open.floatFen, shiftNumber: open.number }
  return { finding: open.businessDay === today ? 'float-counted' : 'drawer-of-another-day', figures }
}

export function isRight(finding: CheckFinding): boolean {
  return finding === 'fine' || finding === 'float-counted'
}

type Made = { readonly atMs: Instant }

/** Each of `added` before the first result that was made later; those keep the order in which they were made. */
export function placeByTime<Row extends Made>(made: readonly Row[], added: readonly Row[]): Row[] {
  return added.reduce(
    (rows, row) => {
      const later = rows.findIndex(({ atMs }) => atMs > row.atMs)
      return later === -1 ? [...rows, row] : rows.toSpliced(later, 0, row)
    },
    [...made],
  )
}
