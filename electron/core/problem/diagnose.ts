import type { Moment } from '../../../shared/kernel/time.ts'
import type { DiagnosticsBundle } from '../../../shared/problem/diagnostics-bundle.ts'
import { removePersonalData } from '../../../shared/problem/remove-personal-data.ts'
import type { AppParts } from '../api/context.ts'
import { findHallFacts } from '../api/hall-facts.ts'
import type { Database } from '../database/database.ts'
import { environmentOf } from '../database/environment.ts'
import { readCondition } from '../database/read-condition.ts'
import { findTerminal } from '../database/terminal.ts'

/** So many of the log's last lines go with a report. */
const logLines = 200

/** S1: what the machine knows of itself now. Reads only, and gives what it can of a damaged file. */
export function diagnose({ database, ports, programVersion }: AppParts): DiagnosticsBundle {
  const at = ports.clock.now()
  const { sqlite, settings, ...condition } = readCondition(database)
  const { terminal, facts } = readFacts(database, at)
  return {
    madeAtMs: at.atMs,
    program: { version: programVersion, sqlite, ...ports.diagnostics.program() },
    terminal: {
      id: terminal?.id ?? null,
      incarnation: terminal?.incarnation ?? null,
      demonstration: terminal?.isDemonstration ?? null,
      timeZone: facts?.hall.timeZone ?? null,
      businessDay: facts?.businessDay ?? null,
      ruleSetVersion: facts?.ruleSetVersion ?? null,
    },
    settings: { ...settings, ...plain(facts?.rules ?? {}) },
    database: condition,
    disk: { freeBytes: ports.devices.freeBytes() ?? null },
    log: ports.diagnostics.recentLog().slice(-logLines).map(removePersonalData),
  }
}

function readFacts(database: Database, at: Moment) {
  try {
    return database.read((tx) => ({ terminal: findTerminal(tx), facts: findHallFacts(tx, at) }))
  } catch (error) {
    if (environmentOf(error) === undefined) throw error
    return { terminal: undefined, facts: undefined }
  }
}

/** Numbers for each reason, and the like, in one line. */
function plain(rules: object): DiagnosticsBundle['settings'] {
  return Object.fromEntries(
    Object.entries(rules).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value),
    ]),
  )
}
