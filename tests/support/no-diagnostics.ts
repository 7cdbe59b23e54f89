import type { Diagnostics } from '../../electron/core/ports.ts'

/** A program that says nothing of itself. */
export const noDiagnostics: Diagnostics = {
  recentLog: () => [],
  program: () => ({ node: 'v24.0.0', system: 'test', runningSeconds: 60, memoryBytes: 1_000_000 }),
}
