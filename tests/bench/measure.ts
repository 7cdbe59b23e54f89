/** Latencies in ms of one command, and how many were done in a second. */
export type Measured = {
  readonly name: string
  readonly clients: number
  readonly latencies: readonly number[]
  readonly perSecond: number
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Runs `work` on every client at once until `seconds` are over. `work` returns the latency of the command under
 * measurement and how many durable commands the whole round took, so that rates count commits with commits.
 */
export async function measure<Client>(
  name: string,
  clients: readonly Client[],
  rounds: number,
  work: (client: Client, index: number) => Promise<{ readonly latencyMs: number; readonly commands: number }>,
): Promise<Measured> {
  const latencies: number[] = []
  let commands = 0
  const begin = performance.now()
  await Promise.all(
    clients.map(async (client, index) => {
      for (let round = 0; round < rounds; round += 1) {
        const done = await work(client, index)
        latencies.push(done.latencyMs)
        commands += done.commands
      }
    }),
  )
  const seconds = (performance.now() - begin) / 1000
  return {
    name,
    clients: clients.length,
    latencies: latencies.toSorted((a, b) => a - b),
    perSecond: commands / seconds,
  }
}

export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly latencyMs: number }> {
  const begin = performance.now()
  const value = await work()
  return { value, latencyMs: performance.now() - begin }
}

/** A Markdown table, so that it can be pasted into a note. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
