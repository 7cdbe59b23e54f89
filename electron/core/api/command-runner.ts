import { createHash } from 'node:crypto'
import type { RefusalDetail, Refusal, Result } from '../../../shared/kernel/result.ts'
import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import { appendChange, canonicalJson } from '../database/change-log.ts'
import { findRepetition, logCommand, type LoggedCommand } from '../database/command-log.ts'
import type { Database } from '../database/database.ts'
import { CommitUnknown, environmentOf } from '../database/environment.ts'
import type { Ports } from '../ports.ts'
import { loadTerminal } from '../database/terminal.ts'
import type { Command, CommandOptions } from './command-scope.ts'
import { findHallFacts } from './hall-facts.ts'
import type { News } from './news.ts'
import type { Actor } from './sessions.ts'

export type Request = {
  readonly procedure: string
  readonly actor: Actor | undefined
  readonly input: { readonly commandId: string }
}
type UseCase<Value, Code extends string> = (command: Command) => Result<Value, Refusal<Code>>

/** Refusals and secret results are remembered for a double click or a reconnect, not for ever. */
const mostRemembered = 2000

/** Runs every command of the application: once, whole, on disk before it answers. */
export class CommandRunner {
  readonly #database: Database
  readonly #ports: Ports
  readonly #news: News
  readonly #remembered = new Map<
    string,
    { readonly command: LoggedCommand; readonly result: Result<unknown, Refusal<string>> }
  >()

  constructor(database: Database, ports: Ports, news: News) {
    this.#database = database
    this.#ports = ports
    this.#news = news
  }

  run<Value, Code extends string>(
    request: Request,
    useCase: UseCase<Value, Code>,
    options: CommandOptions = {},
  ): Result<Value, Refusal<Code | CommonRefusal>> {
    const logged: LoggedCommand = {
      commandId: request.input.commandId,
      procedure: request.procedure,
      actor: request.actor?.staffId ?? 'public',
      inputHash: hashInput(request.input),
    }
    const remembered = this.#remembered.get(logged.commandId)
    if (remembered !== undefined) {
      return isSameCommand(remembered.command, logged)
        ? (remembered.result as Result<Value, Refusal<Code>>)
        : taken()
    }
    try {
      return this.#runOnce(logged, request.actor, useCase, options)
    } catch (error) {
      if (error instanceof CommitUnknown) return this.#settle(logged, error)
      switch (environmentOf(error)) {
        case 'full':
          return { ok: false, code: 'STORAGE_FULL' }
        case 'busy':
        case 'damaged':
        case 'readonly':
        case 'failed':
          this.#ports.log.fault(this.#ports.ids.next(), error, { procedure: request.procedure })
          return { ok: false, code: 'STORAGE_FAILED' }
        case undefined:
          throw error
      }
    }
  }

  #runOnce<Value, Code extends string>(
    logged: LoggedCommand,
    actor: Actor | undefined,
    useCase: UseCase<Value, Code>,
    options: CommandOptions,
  ): Result<Value, Refusal<Code | CommonRefusal>> {
    const at = this.#ports.clock.now()
    let isRepeated = false
    let changes = 0
    const outcome = this.#tryWrite((tx): Result<Value, Refusal<Code | CommonRefusal>> => {
      const repetition = findRepetition(tx, logged)
      if (repetition.kind === 'other') return taken()
      if (repetition.kind === 'repeated') {
        isRepeated = true
        return { ok: true, value: repetition.result as Value }
      }
      const terminal = loadTerminal(tx)
      const facts = findHallFacts(tx, at)
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
      const result = useCase({
        tx,
        at,
        actor,
        facts,
        terminal,
        record,
        newId: this.#ports.ids.next,
        commandId: logged.commandId,
      })
      if (!result.ok) return result
      if (changes === 0 && options.changes !== 'none')
        throw new Error(`${logged.procedure} recorded no change`)
      if (options.result !== 'secret') logCommand(tx, logged, result.value ?? null, at.atMs)
      return result
    })
    if (!outcome.ok || options.result === 'secret') this.#remember(logged, outcome)
    if (outcome.ok && !isRepeated) this.#news.publish()
    return outcome
  }

  /** A refusal rolls back whatever the use-case had written before it noticed. */
  #tryWrite<Value, Code extends string>(
    work: (tx: Command['tx']) => Result<Value, Refusal<Code>>,
  ): Result<Value, Refusal<Code>> {
    try {
      return this.#database.write((tx) => {
        const result = work(tx)
        if (!result.ok) throw new RolledBack(result)
        return result
      })
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal as Refusal<Code>
      throw error
    }
  }

  /** The disk did not say whether the commit was made: the file, opened anew, does. */
  #settle<Value, Code extends string>(
    logged: LoggedCommand,
    error: CommitUnknown,
  ): Result<Value, Refusal<Code | CommonRefusal>> {
    const found = this.#database.read((tx) => findRepetition(tx, logged))
    this.#ports.log.fault(this.#ports.ids.next(), error, {
      procedure: logged.procedure,
      wasCommitted: found.kind === 'repeated',
    })
    if (found.kind !== 'repeated') {
      // A disk that is really full says so only here.
      return { ok: false, code: environmentOf(error.cause) === 'full' ? 'STORAGE_FULL' : 'STORAGE_FAILED' }
    }
    this.#news.publish()
    return { ok: true, value: found.result as Value }
  }

  #remember(command: LoggedCommand, result: Result<unknown, Refusal<string>>): void {
    const [oldest] = this.#remembered.keys()
    if (this.#remembered.size >= mostRemembered && oldest !== undefined) this.#remembered.delete(oldest)
    this.#remembered.set(command.commandId, { command, result })
  }
}

class RolledBack extends Error {
  readonly refusal: Refusal<string>
  constructor(refusal: Refusal<string>) {
    super(refusal.code)
    this.name = 'RolledBack'
    this.refusal = refusal
  }
}

function taken(): { readonly ok: false; readonly code: 'COMMAND_ID_TAKEN'; readonly detail?: RefusalDetail } {
  return { ok: false, code: 'COMMAND_ID_TAKEN' }
}

function isSameCommand(one: LoggedCommand, other: LoggedCommand): boolean {
  return (
    one.procedure === other.procedure && one.actor === other.actor && one.inputHash.equals(other.inputHash)
  )
}

/** PINs are left out: the hash of a four-digit PIN is the PIN. */
function hashInput(input: object): Buffer {
  const text = canonicalJson(
    JSON.parse(JSON.stringify(input, (key, value: unknown) => (/pin$/i.test(key) ? undefined : value))),
  )
  return createHash('sha256').update(text).digest()
}
