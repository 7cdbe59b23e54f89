import type { LoggedCommand } from '../database/command-log.ts'
import { idTaken, isSameCommand, type CommandResult, type Outcome } from './queued-command.ts'

/** A double click or a reconnect comes soon. */
const most = 2000

/** First results that the command log does not keep, because they are refusals or secret; in memory, for a while. */
export class RememberedResults {
  readonly #results = new Map<string, { readonly command: LoggedCommand; readonly result: CommandResult }>()

  find(command: LoggedCommand): Outcome | undefined {
    const kept = this.#results.get(command.commandId)
    if (kept === undefined) return undefined
    return isSameCommand(kept.command, command) ? { kind: 'repeated', result: kept.result } : idTaken
  }

  keep(command: LoggedCommand, result: CommandResult): void {
    const [oldest] = this.#results.keys()
    if (this.#results.size >= most && oldest !== undefined) this.#results.delete(oldest)
    this.#results.set(command.commandId, { command, result })
  }
}
