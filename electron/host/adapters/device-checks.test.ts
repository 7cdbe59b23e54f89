import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDeviceChecks } from './device-checks.ts'

describe('the machine, asked before opening (P4)', () => {
  it('says how much its disk can still take, and nothing of a disk that does not say', () => {
    const free = createDeviceChecks(tmpdir()).freeBytes()
    expect([
      Number.isSafeInteger(free) && (free ?? 0) > 0,
      createDeviceChecks(join(tmpdir(), 'no-such-disk')).freeBytes(),
      createDeviceChecks(tmpdir()).clockAheadOfHostMs(),
    ]).toEqual([true, undefined, undefined])
  })
})
