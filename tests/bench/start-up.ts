import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../support/client.ts'
import { makeFileWithReceipts } from './file-with-receipts.ts'
import { percentile, table } from './measure.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'

const starts = 9
const manyReceipts = 1_000_000

/** From starting the process to the first answered call, with an empty file and one of a million receipts. */
export async function benchStartUp(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-start-'))
  try {
    const sizes = [0, manyReceipts]
    for (const receipts of sizes) await makeFileWithReceipts(join(folder, String(receipts)), receipts)
    const times = new Map<number, number[]>(sizes.map((receipts) => [receipts, []]))
    // Turn by turn, so that a busy minute of the machine meets both.
    for (let round = 0; round < starts; round += 1) {
      for (const receipts of sizes) times.get(receipts)?.push(await timeStart(join(folder, String(receipts))))
    }
    const rows = [...times].map(([receipts, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      return [
        receipts.toLocaleString('en'),
        ...[0, 0.5, 0.99].map((share) => percentile(sorted, share).toFixed(0)),
      ]
    })
    console.log(`\nStart-up to the first answered call, ms, ${starts} starts each.\n`)
    console.log(table(['receipts', 'fastest', 'p50', 'slowest'], rows))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeStart(dataFolder: string): Promise<number> {
  const begin = performance.now()
  const terminal = await startTerminalProcess({ dataFolder })
  const { client, close } = await connect(terminal.address)
  await client.hall.status()
  const took = performance.now() - begin
  close()
  await terminal.stop()
  return took
}
