import { describe, expect, it } from 'vitest'
import { ruleSetSchema } from '../hall/rule-set.ts'
import { judgeClock, judgeDisk } from './host-checks.ts'

const rules = ruleSetSchema.parse({})

describe('before opening', () => {
  it('the disk has room for a day of business, or it is said how little it has (P4)', () => {
    expect([500_000_000, 499_999_999, undefined].map((bytes) => judgeDisk(bytes, rules))).toEqual([
      { finding: 'fine', figures: { freeMegabytes: 500, leastMegabytes: 500 } },
      { finding: 'disk-low', figures: { freeMegabytes: 499, leastMegabytes: 500 } },
      { finding: 'disk-unknown', figures: { leastMegabytes: 500 } },
    ])
  })

  it('the clock is held against the host’s, what was recorded, and its own jumps (P4)', () => {
    const right = { at: 1_000_000, lastRecordedAtMs: 999_000, movedMs: 0, aheadOfHostMs: undefined }
    const facts = [
      right,
      { ...right, lastRecordedAtMs: undefined, aheadOfHostMs: -60_000, movedMs: 60_000 },
      { ...right, aheadOfHostMs: -61_000 },
      { ...right, lastRecordedAtMs: 1_000_000 + 61_000 },
      { ...right, movedMs: -3_600_000 },
    ]
    const figures = { toleranceSeconds: 60 }
    expect(facts.map((each) => judgeClock(each, rules))).toEqual([
      { finding: 'fine', figures },
      { finding: 'fine', figures },
      { finding: 'clock-differs-from-host', figures: { ...figures, aheadSeconds: -61 } },
      { finding: 'clock-behind-records', figures: { ...figures, behindSeconds: 61 } },
      { finding: 'clock-jumped', figures: { ...figures, movedSeconds: -3600 } },
    ])
  })
})
