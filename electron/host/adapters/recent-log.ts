const mostLines = 400
const longestLine = 2000

/** The log's newest lines in memory, so that a report of a problem can take them along. */
export type RecentLog = {
  readonly write: (line: string) => void
  /** Oldest first. */
  readonly lines: () => readonly string[]
}

export function createRecentLog(): RecentLog {
  const kept: string[] = []
  let next = 0
  return {
    write(line) {
      // Copied, because a slice of a long line would keep all of it.
      kept[next % mostLines] = Buffer.from(line.trimEnd().slice(0, longestLine)).toString()
      next += 1
    },
    lines() {
      const start = next > mostLines ? next % mostLines : 0
      return [...kept.slice(start), ...kept.slice(0, start)]
    },
  }
}
