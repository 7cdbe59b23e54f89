import type { Moment } from '../../../shared/kernel/time.ts'
import { appendChange } from '../database/change-log.ts'
import { findRepetition, logCommand } from '../database/command-log.ts'
import type { Writer } from '../database/database.ts'
import { loadTerminal } from '../database/terminal.ts'
import { findHallFacts } from './hall-facts.ts'
import { idTaken, type Outcome, type QueuedCommand } from './queued-command.ts'

/**
 * One command inside the open transaction: load, decide, save. What a refused one had written before it noticed is still
 * there and must be rolled back.
 */
export function carryOut(
  tx: Writer,
  { logged, actor, useCase, options }: QueuedCommand,
  at: Moment,
  newId: () => string,
): Outcome {
  const repetition = findRepetition(tx, logged)
  if (repetition.kind === 'other') return idTaken
  if (repetition.kind === 'repeated')
    return { kind: 'repeated', result: { ok: true, value: repetition.result } }
  const terminal = loadTerminal(tx)
  const facts = findHallFacts(tx, at)
  let changes = 0
  const record = (type: string, payload: unknown) => {
    changes += 1
    // Only setting the hall up begins without one and ends with one.
    const businessDay =
      (facts ?? findHallFacts(tx, at))?.businessDay ?? new Date(at.atMs).toISOString().slice(0, 10)
    return appendChange(tx, {
      terminalId: terminal.id,
      incarnation: terminal.incarnation,
      type,
      businessDay,
      at,
      actor: actor?.staffId ?? 'public',
      payload,
    })
  }
  const { commandId } = logged
  const result = useCase({ tx, at, actor, facts, terminal, record, newId, commandId })
  if (!result.ok) return { kind: 'refused', result }
  if (changes === 0 && options.changes !== 'none') throw new Error(`${logged.procedure} recorded no change`)
  if (options.result !== 'secret') logCommand(tx, logged, result.value ?? null, at.atMs)
  return { kind: 'done', result }
}
