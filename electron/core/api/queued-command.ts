import { createHash } from 'node:crypto'
import type { Refusal, Result } from '../../../shared/kernel/result.ts'
import { canonicalJson } from '../database/change-log.ts'
import type { LoggedCommand } from '../database/command-log.ts'
import type { Command, CommandOptions } from './command-scope.ts'
import type { Actor } from './sessions.ts'

export type CommandResult = Result<unknown, Refusal<string>>

/** A command that waits for its group. */
export type QueuedCommand = {
  readonly logged: LoggedCommand
  readonly actor: Actor | undefined
  readonly useCase: (command: Command) => CommandResult
  readonly options: CommandOptions
}

/** What came of a command inside its group; true only once the group's COMMIT has answered. */
export type Outcome =
  | { readonly kind: 'done' | 'refused'; readonly result: CommandResult }
  /** Nothing was run: the answer was there already, or the id belongs to another command. */
  | { readonly kind: 'repeated'; readonly result: CommandResult }
  | { readonly kind: 'failed'; readonly result: CommandResult }
  | { readonly kind: 'faulted'; readonly error: unknown }

export const idTaken: Outcome = { kind: 'repeated', result: { ok: false, code: 'COMMAND_ID_TAKEN' } }

export function isSameCommand(one: LoggedCommand, other: LoggedCommand): boolean {
  return (
    one.procedure === other.procedure && one.actor === other.actor && one.inputHash.equals(other.inputHash)
  )
}

/** PINs are left out: the hash of a four-digit PIN is the PIN. */
export function hashInput(input: object): Buffer {
  const text = canonicalJson(
    JSON.parse(JSON.stringify(input, (key, value: unknown) => (/pin$/i.test(key) ? undefined : value))),
  )
  return createHash('sha256').update(text).digest()
}
