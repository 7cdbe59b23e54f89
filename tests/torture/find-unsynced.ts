import type { Trace } from './strace.ts'

/**
 * Power loss, read off the order of calls: receipts told to the clerk while a part of them was only in memory. What a log was
 * given before an fsync of it failed is lost, whatever a second fsync says; only a log that is given up, after its content was
 * written into the database and synced there, makes it good again.
 */
export function findUnsynced({ calls }: Trace): string[] {
  const unsynced = new Set<string>()
  const doubtful = new Set<string>()
  const violations: string[] = []
  let isGone = false
  for (const { name, on, isFailed } of calls) {
    const isLog = on.endsWith('-wal')
    if (name === 'fsync' || name === 'fdatasync') {
      if (!isFailed) unsynced.delete(on)
      // What an earlier fsync has taken is safe.
      else if (unsynced.has(on)) doubtful.add(on)
    }
    if (isFailed) continue
    if (name === 'pwrite64') {
      unsynced.add(on)
      // A checkpoint that is tried again writes all its pages again.
      if (!isLog) doubtful.delete(on)
    }
    if ((name === 'unlink' || name === 'ftruncate') && isLog) {
      const database = on.slice(0, -'-wal'.length)
      isGone ||= unsynced.has(database) || doubtful.has(database)
      for (const set of [unsynced, doubtful]) set.delete(on)
    }
    const isLost = isGone || [...unsynced, ...doubtful].some((path) => path.endsWith('-wal'))
    if (name === 'writev' && on.startsWith('paid') && isLost)
      violations.push(`invariant 1: ${on} would not survive a power loss`)
  }
  return violations
}
