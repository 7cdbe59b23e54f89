import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTrace, straceArguments, type Fault, type Trace } from './strace.ts'

/** How one life of a traced process ended, and what it had said by then. */
export type Life = {
  readonly trace: Trace
  readonly signal: string | null
  readonly exitCode: number | null
  readonly lines: readonly string[]
}

/** Runs a script under strace until it ends or the fault strikes. */
export async function runTraced(
  script: string,
  argument: string,
  { folder, cache }: { readonly folder: string; readonly cache: string },
  fault: Fault | undefined,
): Promise<Life> {
  const traceFile = join(folder, 'trace')
  const child = spawn(
    'strace',
    [...straceArguments(traceFile, fault), process.execPath, script, argument],
    // The compile cache is no part of the test: it halves the start of each of some hundred processes.
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: cache } },
  )
  const pieces: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = await new Promise<Pick<Life, 'signal' | 'exitCode'>>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })
  return {
    ...ended,
    trace: readTrace(readFileSync(traceFile, 'utf8')),
    lines: Buffer.concat(pieces).toString('utf8').split('\n'),
  }
}
