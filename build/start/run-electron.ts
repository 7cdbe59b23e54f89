import { spawn } from 'node:child_process'

/** How the application ended: its exit code, or that it never really ran. */
export type ElectronEnd =
  | { readonly kind: 'ended'; readonly exitCode: number }
  | { readonly kind: 'not runnable'; readonly reason: string }

/** An application that ends by itself within this time, by a signal or for want of a library, did not start. */
const startMs = 15_000

/** Runs the application until it ends, and hands Ctrl-C and SIGTERM on to it. */
export function runElectron(executable: string, words: readonly string[]): Promise<ElectronEnd> {
  const startedAt = performance.now()
  const child = spawn(executable, words, { stdio: 'inherit' })
  let isStopping = false
  const stop = (signal: NodeJS.Signals) => {
    isStopping = true
    child.kill(signal)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return new Promise<ElectronEnd>((resolve) => {
    child.once('error', (error) => resolve({ kind: 'not runnable', reason: error.message }))
    child.once('exit', (code, signal) => {
      const isEarly = performance.now() - startedAt < startMs && !isStopping
      if (isEarly && code === 127) resolve({ kind: 'not runnable', reason: 'a system library is missing' })
      else if (isEarly && signal !== null) resolve({ kind: 'not runnable', reason: signal })
      else resolve({ kind: 'ended', exitCode: code ?? (isStopping ? 0 : 1) })
    })
  }).finally(() => process.off('SIGINT', stop).off('SIGTERM', stop))
}
