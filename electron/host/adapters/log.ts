import pino from 'pino'
import type { Log } from '../../core/ports.ts'
import type { RecentLog } from './recent-log.ts'

/**
 * JSON lines on standard error from `level` on; the newest, from `info` on, also in memory. Callers give facts, never
 * personal data.
 */
export function createLog(level: string, recent: RecentLog): Log {
  const screen = { level: level as pino.Level, stream: pino.destination({ dest: 2, sync: true }) }
  const both = pino.multistream([screen, { level: 'info', stream: recent }])
  const logger = pino({ level: lowest(level), base: null }, both)
  return {
    info: (message, facts) => logger.info(facts ?? {}, message),
    warn: (message, facts) => logger.warn(facts ?? {}, message),
    fault: (incident, error, facts) => logger.error({ incident, err: error, ...facts }, 'fault'),
  }
}

function lowest(level: string): string {
  return (pino.levels.values[level] ?? Number.POSITIVE_INFINITY) < (pino.levels.values['info'] ?? 0)
    ? level
    : 'info'
}
