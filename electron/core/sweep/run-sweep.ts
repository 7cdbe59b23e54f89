import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Command, SystemCommand } from '../api/command.ts'
import type { AppParts } from '../api/context.ts'
import type { Actor } from '../api/sessions.ts'
import { sweepApplications } from '../application/index.ts'
import { sweepPauses } from '../counter/index.ts'
import { sweepDays, sweepOpening } from '../day/index.ts'
import { sweepFollowUps } from '../followup/index.ts'
import { sweepHandOffs } from '../handoff/index.ts'
import { sweepProblems } from '../problem/index.ts'
import { keepDays } from '../reports/index.ts'
import { sweepRestoreOrders } from '../restore/index.ts'

/** What time alone brings about: overdue, late, forgotten. Each looks at what is open only, and records all that it changes. */
const sweeps: Readonly<Record<string, (command: SystemCommand) => void>> = {
  pauses: sweepPauses,
  handOffs: sweepHandOffs,
  restoreOrders: sweepRestoreOrders,
  applications: sweepApplications,
  followUps: sweepFollowUps,
  opening: sweepOpening,
  days: sweepDays,
  problems: sweepProblems,
}

/** Whom the change log names when nobody did it. */
const system: Actor = { staffId: 'system', staffNumber: '', role: 'administrator' }

/**
 * Carries out every sweep once, each as a command of its own in one commit: one that fails does not undo another. Where
 * nothing was due, nothing is written and nobody hears of it. Keeping the figures of past days is no command: it changes nothing.
 */
export async function runSweep(app: AppParts): Promise<void> {
  const { commands, ports } = app
  await Promise.all(
    Object.entries(sweeps).map(async ([name, sweep]) => {
      const request = {
        procedure: `sweep.${name}`,
        actor: system,
        input: { commandId: ports.ids.next() },
      }
      try {
        await commands.run(request, (command) => carryOut(command, sweep), { result: 'secret' })
      } catch (error) {
        ports.log.fault(ports.ids.next(), error, { procedure: request.procedure })
      }
    }),
  )
  try {
    keepDays(app)
  } catch (error) {
    ports.log.fault(ports.ids.next(), error, { procedure: 'sweep.reports' })
  }
}

/** A refusal rolls back: the way to say that there was nothing to do. */
function carryOut(
  { actor: _, facts, record, ...command }: Command,
  sweep: (command: SystemCommand) => void,
): Result<null, Refusal<'HALL_NOT_SET_UP' | 'NOTHING_DUE'>> {
  if (facts === undefined) return refuse('HALL_NOT_SET_UP')
  let isChanged = false
  sweep({
    ...command,
    ...facts,
    record(type, payload) {
      isChanged = true
      return record(type, payload)
    },
  })
  return isChanged ? accept(null) : refuse('NOTHING_DUE')
}
