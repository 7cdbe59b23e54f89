import { arch, release, type } from 'node:os'
import type { Diagnostics } from '../../core/ports.ts'
import type { RecentLog } from './recent-log.ts'

export function createDiagnostics(log: RecentLog): Diagnostics {
  return {
    recentLog: log.lines,
    program: () => ({
      node: process.version,
      system: `${type()} ${release()} ${arch()}`,
      runningSeconds: Math.floor(process.uptime()),
      memoryBytes: process.memoryUsage.rss(),
    }),
  }
}
