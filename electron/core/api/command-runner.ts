import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import type { Refusal, Result } from '../../../shared/kernel/result.ts'
import type { Database } from '../database/database.ts'
import type { Ports } from '../ports.ts'
import { runGroup } from './command-group.ts'
import type { Command, CommandOptions } from './command-scope.ts'
import type { News } from './news.ts'
import { hashInput, type CommandResult, type Outcome, type QueuedCommand } from './queued-command.ts'
import { RememberedResults } from './remembered-results.ts'
import type { Actor } from './sessions.ts'

export type Request = {
  readonly procedure: string
  readonly actor: Actor | undefined
  readonly input: { readonly commandId: string }
}
type UseCase<Value, Code extends string> = (command: Command) => Result<Value, Refusal<Code>>

type Waiting = QueuedCommand & {
  readonly resolve: (result: CommandResult) => void
  readonly reject: (error: unknown) => void
}

/** A burst is answered in pieces, and a disk that fails has failed for these few only. */
const mostInGroup = 64

/**
 * Runs every command of the application: once, whole, on disk before it answers. Commands that arrive in the same turn of
 * the event loop share one COMMIT, which is half of what a command costs.
 */
export class CommandRunner {
  readonly #database: Database
  readonly #ports: Ports
  readonly #news: News
  readonly #remembered = new RememberedResults()
  readonly #waiting: Waiting[] = []

  constructor(database: Database, ports: Ports, news: News) {
    this.#database = database
    this.#ports = ports
    this.#news = news
  }

  /**
   * Committed before anything is answered: what follows the `await` may tell people, print, and touch memory. `useCase`
   * may be run a second time when the disk failed the group it was in, so it touches nothing but the transaction.
   */
  run<Value, Code extends string>(
    request: Request,
    useCase: UseCase<Value, Code>,
    options: CommandOptions = {},
  ): Promise<Result<Value, Refusal<Code | CommonRefusal>>> {
    return new Promise((resolve, reject) => {
      const logged = {
        commandId: request.input.commandId,
        procedure: request.procedure,
        actor: request.actor?.staffId ?? 'public',
        inputHash: hashInput(request.input),
      }
      // All messages that this turn of the loop reads are here before its `setImmediate`, and none waits for another turn.
      if (this.#waiting.length % mostInGroup === 0)
        setImmediate(() => this.#runGroup(this.#waiting.splice(0, mostInGroup)))
      this.#waiting.push({
        logged,
        actor: request.actor,
        useCase,
        options,
        // The same use-case gave it, now or when the command came for the first time.
        resolve: resolve as (result: CommandResult) => void,
        reject,
      })
    })
  }

  /** Resolves when all that was asked for before is answered. */
  finish(): Promise<void> {
    return new Promise((resolve) => void setImmediate(resolve))
  }

  #runGroup(group: readonly Waiting[]): void {
    const tools = { database: this.#database, ports: this.#ports, remembered: this.#remembered }
    const outcomes = runGroup(tools, group)
    for (const [place, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[place] as Outcome
      if (outcome.kind === 'faulted') reject(outcome.error)
      else resolve(outcome.result)
    }
    if (outcomes.some(({ kind }) => kind === 'done')) this.#news.publish()
  }
}
