import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChecks, showScript, staticChecks } from './run-script.ts'
import { formatTotals, readTotals } from './test-totals.ts'

// Everything runs even when something before it failed: one run shows all there is to mend.
const report = join(import.meta.dirname, '../node_modules/.cache/guitai/test-report.json')
rmSync(report, { force: true })

const failed = await runChecks(staticChecks)
for (const script of ['browser', 'build']) {
  if (!(await showScript(script))) failed.push(script)
}
const environment = {
  GUITAI_TEST_REPORT: report,
  // Forbids forgotten `.only`s and unwritten snapshots.
  CI: 'true',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
}
if (!(await showScript('test:all', environment))) failed.push('tests')

const totals = readTotals(report)
if (totals.passed === 0) failed.push('no test passed')
if (failed.length > 0) console.log(`\nFAILED: ${failed.join(', ')}`)
console.log(`\n${formatTotals(totals)}`)
if (failed.length > 0 || totals.failed > 0) process.exitCode = 1
