import { statfsSync } from 'node:fs'
import type { DeviceChecks } from '../../core/ports.ts'

/** The machine's own answers; this terminal is its hall's host, so there is no other clock to hold against its own. */
export function createDeviceChecks(dataFolder: string): DeviceChecks {
  return { freeBytes: () => findFreeBytes(dataFolder), clockAheadOfHostMs: () => undefined }
}

function findFreeBytes(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch (error) {
    // Some network disks do not say; the check then tells so.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
