import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type TestTotals = { readonly passed: number; readonly failed: number; readonly skipped: number }

/** What is read of the report of Vitest's JSON reporter. */
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** A run that left no report ran nothing. */
export function readTotals(file: string): TestTotals {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 }
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  // A file that breaks outside its tests has failed, though none of its tests did.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function formatTotals({ passed, failed, skipped }: TestTotals): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
