import type { Checklist } from '../../shared/day/checklist.ts'

export type CheckRow = Checklist['checks'][number]

/** Not made yet, or not fine. */
export function isLeft({ result }: CheckRow): boolean {
  return result?.ok !== true
}

export function countLeft({ checks }: Pick<Checklist, 'checks'>): number {
  return checks.filter(isLeft).length
}

/** The computer's own checks come first: they take no time of anybody's. */
export function mustRunHostChecks({ checks }: Pick<Checklist, 'checks'>): boolean {
  return checks.some(({ byHost, result }) => byHost && result === null)
}

/** What a person looks at next: the first that nobody has answered. What was found wrong waits for its remedy. */
export function nextToConfirm({ checks }: Pick<Checklist, 'checks'>): CheckRow | undefined {
  return checks.find(({ byHost, result }) => !byHost && result === null)
}

/** The host found it wrong, but a person may answer for it, with a note. */
export function mayTakeOn({ confirmable, byHost, result }: CheckRow): boolean {
  return confirmable && (!byHost || result?.ok === false)
}
