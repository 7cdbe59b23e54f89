import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { AuthorizedContext } from '../api/context.ts'
import { orThrow } from '../api/command.ts'
import { countAttempt, type PinRefusal } from './check-pin.ts'
import { isPinRight } from './pin.ts'
import { findStaff } from './store.ts'

type Attempt = {
  readonly procedure: string
  readonly input: { readonly commandId: string }
  readonly pin: string
}

/** A command that its own person must confirm with the PIN; `work` runs only when it was right. */
export async function withOwnPin(
  context: AuthorizedContext,
  attempt: Attempt,
  work: (command: Pick<StaffCommand, 'tx' | 'record'>, staffId: string) => void,
): Promise<{ done: true }> {
  const { app, actor } = context
  if (actor === undefined) return orThrow(refuse('SIGNED_OUT'))
  const kept = app.database.read((tx) => findStaff(tx, actor.staffId))
  const isRight = kept !== undefined && (await isPinRight(attempt.pin, kept.pinHash))
  type Verdict = Result<{ done: true }, Refusal<PinRefusal>>
  const request = { procedure: attempt.procedure, actor, input: attempt.input }
  const result = await app.commands.run(
    request,
    ({ tx, at, facts, record }): Result<Verdict, Refusal<'HALL_NOT_SET_UP'>> => {
      if (facts === undefined) return refuse('HALL_NOT_SET_UP')
      // A value, not a refusal: a wrong attempt must stay counted.
      const counted = countAttempt({ tx, atMs: at.atMs, rules: facts.rules, record }, actor.staffId, isRight)
      if (!counted.ok) return accept(counted)
      work({ tx, record }, actor.staffId)
      return accept(accept({ done: true }))
    },
    { changes: 'none', result: 'secret' },
  )
  return orThrow(orThrow(result))
}
