const shortestMs = 200
const longestMs = 5_000
const windowMs = 60_000
const mostRestarts = 5

/**
 * How long to wait before the terminal process is started again: short at first, since a clerk is waiting, longer each
 * time. Undefined when it died so often within a minute that starting it once more would not help.
 */
export function restartPause(deathsMs: readonly number[], nowMs: number): number | undefined {
  const lately = deathsMs.filter((atMs) => nowMs - atMs < windowMs).length
  if (lately > mostRestarts) return undefined
  return Math.min(longestMs, shortestMs * 2 ** Math.max(0, lately - 1))
}
