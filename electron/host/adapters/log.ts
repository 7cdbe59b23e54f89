import pino from 'pino'
import type { Log } from '../../core/ports.ts'

/** JSON lines on standard error. Callers give facts, never personal data. */
export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
  return {
    info: (message, facts) => logger.info(facts ?? {}, message),
    warn: (message, facts) => logger.warn(facts ?? {}, message),
    fault: (incident, error, facts) => logger.error({ incident, err: error, ...facts }, 'fault'),
  }
}
