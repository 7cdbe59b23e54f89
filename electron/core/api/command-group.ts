import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import { findRepetition } from '../database/command-log.ts'
import type { Database, Writer } from '../database/database.ts'
import { CommitUnknown, environmentOf, TransactionLost } from '../database/environment.ts'
import type { Ports } from '../ports.ts'
import { carryOut } from './carry-out.ts'
import type { Outcome, QueuedCommand } from './queued-command.ts'
import { RememberedResults } from './remembered-results.ts'

type Tools = {
  readonly database: Database
  readonly ports: Ports
  readonly remembered: RememberedResults
}
type Group = readonly QueuedCommand[]

/**
 * Carries commands out one after the other and commits them together; when it returns, each outcome is on disk, or nothing
 * of its command is. A refusal or a fault undoes that one command only.
 */
export function runGroup(tools: Tools, group: Group): readonly Outcome[] {
  const outcomes = commitGroup(tools, group)
  for (const [place, each] of group.entries()) rememberIn(tools.remembered, each, outcomes[place])
  return outcomes
}

function commitGroup(tools: Tools, group: Group): readonly Outcome[] {
  let outcomes: readonly Outcome[] | undefined
  try {
    // Before the transaction, because a clock that was moved is written down.
    const at = tools.ports.clock.now()
    return tools.database.write((tx) => {
      const found = carryOutAll(tools, tx, group, at)
      if (!found.some(({ kind }) => kind === 'done')) throw new NothingToCommit(found)
      outcomes = found
      return found
    })
  } catch (error) {
    if (error instanceof NothingToCommit) return error.outcomes
    // Nothing of the group is there: who it was that failed shows when each has a transaction of its own.
    const isUndone = outcomes === undefined || (error instanceof CommitUnknown && error.isRefused)
    if (isUndone && group.length > 1) return group.flatMap((each) => runGroup(tools, [each]))
    return group.map((each, place) => {
      const outcome = outcomes?.[place]
      if (outcome?.kind === 'faulted') return outcome
      return error instanceof CommitUnknown ? settle(tools, each, error) : failed(tools, each, error)
    })
  }
}

function carryOutAll(
  { database, ports, remembered }: Tools,
  tx: Writer,
  group: Group,
  at: Moment,
): Outcome[] {
  const outcomes: Outcome[] = []
  // What the group itself came to is not true for anybody else before the COMMIT.
  const earlier = new RememberedResults()
  for (const each of group) {
    const carry = () => carryOut(tx, each, at, ports.ids.next)
    const known = remembered.find(each.logged) ?? earlier.find(each.logged)
    const outcome = known ?? (group.length === 1 ? carry() : carryOutApart(database, carry))
    rememberIn(earlier, each, outcome)
    outcomes.push(outcome)
  }
  return outcomes
}

/** In a savepoint of its own, so that the others of the group do not notice how it ends. */
function carryOutApart(database: Database, carry: () => Outcome): Outcome {
  try {
    return database.savepoint(() => {
      const outcome = carry()
      if (outcome.kind === 'refused') throw new RolledBack(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.outcome
    if (error instanceof TransactionLost || environmentOf(error) !== undefined) throw error
    return { kind: 'faulted', error }
  }
}

/** What a repetition must find again and the command log does not keep. */
function rememberIn(
  remembered: RememberedResults,
  { logged, options }: QueuedCommand,
  outcome: Outcome | undefined,
): void {
  if (outcome?.kind === 'refused' || (outcome?.kind === 'done' && options.result === 'secret'))
    remembered.keep(logged, outcome.result)
}

/** The disk did not say whether the commit was made: the file, opened anew, does. */
function settle(tools: Tools, command: QueuedCommand, error: CommitUnknown): Outcome {
  const { logged } = command
  try {
    const found = tools.database.read((tx) => findRepetition(tx, logged))
    const wasCommitted = found.kind === 'repeated'
    log(tools, command, error, { wasCommitted })
    if (wasCommitted) return { kind: 'done', result: { ok: true, value: found.result } }
  } catch (unreadable) {
    return failed(tools, command, unreadable)
  }
  // A disk that is really full says so only here.
  return refuseForDisk(environmentOf(error.cause) === 'full' ? 'STORAGE_FULL' : 'STORAGE_FAILED')
}

function failed(tools: Tools, command: QueuedCommand, error: unknown): Outcome {
  switch (environmentOf(error)) {
    case 'full':
      return refuseForDisk('STORAGE_FULL')
    case 'busy':
    case 'damaged':
    case 'readonly':
    case 'failed':
      log(tools, command, error)
      return refuseForDisk('STORAGE_FAILED')
    case undefined:
      return { kind: 'faulted', error }
  }
}

function refuseForDisk(code: CommonRefusal): Outcome {
  return { kind: 'failed', result: refuse(code) }
}

function log({ ports }: Tools, { logged }: QueuedCommand, error: unknown, facts: object = {}): void {
  ports.log.fault(ports.ids.next(), error, { procedure: logged.procedure, ...facts })
}

class NothingToCommit extends Error {
  readonly outcomes: readonly Outcome[]
  constructor(outcomes: readonly Outcome[]) {
    super('nothing to commit')
    this.name = 'NothingToCommit'
    this.outcomes = outcomes
  }
}

class RolledBack extends Error {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    super('refused')
    this.name = 'RolledBack'
    this.outcome = outcome
  }
}
