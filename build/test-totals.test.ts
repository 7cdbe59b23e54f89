import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formatTotals, readTotals } from './test-totals.ts'

it('counts a file that broke outside its tests as one failure, and a test to be written as skipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-totals-'))
  const file = join(folder, 'report.json')
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    }),
  )
  const totals = readTotals(file)
  rmSync(folder, { recursive: true })
  expect(formatTotals(totals)).toBe('7 passed, 2 failed, 3 skipped')
})

it('takes a run without a report for a run of nothing', () => {
  expect(readTotals(join(tmpdir(), 'guitai-no-such-report.json'))).toEqual({
    passed: 0,
    failed: 0,
    skipped: 0,
  })
})
