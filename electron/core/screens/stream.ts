import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import { refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import { orThrow } from '../api/command.ts'
import type { CallContext } from '../api/context.ts'
import { findHallFacts, type HallFacts } from '../api/hall-facts.ts'
import { refused } from '../api/refused.ts'
import { watchState, type Look } from '../api/watch-state.ts'
import type { Reader } from '../database/database.ts'

export type ScreenQuery = HallFacts & { readonly tx: Reader; readonly at: Moment }

type Call<Code extends string> = {
  readonly context: CallContext
  readonly signal?: AbortSignal | undefined
  readonly path: readonly string[]
  /** Types only: a screen may refuse with declared codes and no others. */
  readonly errors: Readonly<Record<Code | CommonRefusal, unknown>>
}

/**
 * Streams what `read` finds, each state in one snapshot of the database. A first refusal is the answer to the call; a later
 * one, e.g. because the clerk has left the counter, ends the stream. `page` is the name under which it counts as connected.
 */
export function stream<State, Code extends string>(
  { context: { app }, signal, path }: Call<Code>,
  read: (query: ScreenQuery) => Result<Look<State>, Refusal<Code>>,
  page?: string,
): AsyncGenerator<State, void, undefined> {
  const look = () => {
    try {
      const at = app.ports.clock.now()
      return app.database.read((tx) => {
        const facts = findHallFacts(tx, at)
        return facts === undefined ? refuse('HALL_NOT_SET_UP') : read({ ...facts, tx, at })
      })
    } catch (error) {
      // The transport logs what a call throws, but not what a stream throws later.
      const incident = app.ports.ids.next()
      app.ports.log.fault(incident, error, { procedure: path.join('.') })
      throw refused('FAULT', { incident })
    }
  }
  orThrow(look())
  const next = () => {
    const found = look()
    return found.ok ? found.value : undefined
  }
  return watchState(app.news, signal, next, page)
}
