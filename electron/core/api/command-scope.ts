import type { Moment } from '../../../shared/kernel/time.ts'
import type { Writer } from '../database/database.ts'
import type { Terminal } from '../database/terminal.ts'
import type { HallFacts } from './hall-facts.ts'
import type { Actor } from './sessions.ts'

/** One command at work, inside its transaction. */
export type Command = {
  readonly tx: Writer
  readonly at: Moment
  readonly actor: Actor | undefined
  /** Undefined until the hall is set up. */
  readonly facts: HallFacts | undefined
  readonly terminal: Terminal
  /** Appends to the change log what headquarters must know; returns its seq. No personal data. */
  readonly record: (type: string, payload: unknown) => number
  readonly newId: () => string
  readonly commandId: string
}

/** `changes: 'none'`: writes nothing that headquarters would need. `result: 'secret'`: is remembered in memory, never on disk. */
export type CommandOptions = { readonly changes?: 'none'; readonly result?: 'secret' }
