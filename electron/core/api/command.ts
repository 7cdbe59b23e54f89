import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import type { Refusal, Result } from '../../../shared/kernel/result.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import type { Command, CommandOptions } from './command-scope.ts'
import type { AuthorizedContext } from './context.ts'
import { findHallFacts, type HallFacts } from './hall-facts.ts'
import { refused } from './refused.ts'
import type { Actor } from './sessions.ts'

export type { Command } from './command-scope.ts'

/** A command by a signed-in person of a hall that is set up: what nearly every use-case takes. */
export type StaffCommand = Omit<Command, 'actor' | 'facts'> & HallFacts & { readonly actor: Actor }

/** What nobody in person does: the sweep that carries out the rules of time. */
export type SystemCommand = Omit<StaffCommand, 'actor'>

export type StaffQuery = HallFacts & { readonly tx: Reader; readonly at: Moment; readonly actor: Actor }

type CommandCall<Input, Code extends string> = {
  readonly input: Input
  readonly context: AuthorizedContext
  readonly path: readonly string[]
  /** Types only: a use-case may refuse with declared codes and no others. */
  readonly errors: Readonly<Record<Code | CommonRefusal, unknown>>
}

/** Makes a handler of a use-case: authorised, once, all or nothing, answered after its commit, its refusals declared. */
export function command<Input extends object, Output, Code extends string = never>(
  useCase: (command: StaffCommand, input: Input) => Result<Output, Refusal<Code>>,
  options: CommandOptions = {},
) {
  return async ({
    input,
    context,
    path,
  }: CommandCall<Input & { readonly commandId: string }, Code>): Promise<Output> => {
    const request = { procedure: path.join('.'), actor: context.actor, input }
    const run = (each: Command): Result<Output, Refusal<Code | CommonRefusal>> => {
      const { actor, facts } = each
      if (actor === undefined) return { ok: false, code: 'SIGNED_OUT' }
      if (facts === undefined) return { ok: false, code: 'HALL_NOT_SET_UP' }
      return useCase({ ...each, ...facts, actor }, input)
    }
    return orThrow(await context.app.commands.run(request, run, options))
  }
}

/** The value, or the refusal thrown to the page. */
export function orThrow<Output>(result: Result<Output, Refusal<string>>): Output {
  if (result.ok) return result.value
  throw refused(result.code, result.detail)
}

/** Makes a handler of a reading use-case: one consistent snapshot. */
export function query<Input, Output, Code extends string = never>(
  read: (query: StaffQuery, input: Input) => Result<Output, Refusal<Code>>,
) {
  return ({ input, context }: Omit<CommandCall<Input, Code>, 'path'>): Output =>
    orThrow(runQuery(context, (each) => read(each, input)))
}

export function runQuery<Output, Code extends string>(
  context: AuthorizedContext,
  read: (query: StaffQuery) => Result<Output, Refusal<Code>>,
): Result<Output, Refusal<Code | CommonRefusal>> {
  const { actor } = context
  if (actor === undefined) return { ok: false, code: 'SIGNED_OUT' }
  const at = context.app.ports.clock.now()
  return context.app.database.read((tx): Result<Output, Refusal<Code | CommonRefusal>> => {
    const facts = findHallFacts(tx, at)
    return facts === undefined ? { ok: false, code: 'HALL_NOT_SET_UP' } : read({ ...facts, tx, at, actor })
  })
}
