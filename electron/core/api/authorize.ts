import { implement } from '@orpc/server'
import { contract } from '../../../shared/api/contract.ts'
import type { CallContext } from './context.ts'
import type { Actor } from './sessions.ts'
import { refused } from './refused.ts'

/** May be called in a locked session: to unlock it, and to go home. */
const allowedWhenLocked = new Set(['staff.unlock', 'staff.signOut', 'staff.lock'])

/**
 * The contract with authorisation in front of every procedure: slices implement theirs from here, so that none can be
 * without it. The roles stand in the contract's meta.
 */
export const api = implement(contract)
  .$context<CallContext>()
  .use(({ context, procedure, path, next }, input: unknown) => {
    const { access, kind } = procedure['~orpc'].meta
    if (access === 'public') return next({ context: { actor: undefined as Actor | undefined } })
    const at = context.app.ports.clock.now()
    const session = context.token === undefined ? undefined : context.app.sessions.find(context.token, at)
    if (context.token === undefined || session === undefined) {
      const actor = findRepeatedSignOut(context, path, input)
      if (actor === undefined) throw refused('SIGNED_OUT')
      return next({ context: { actor } })
    }
    if (session.isLocked && kind !== 'watch' && !allowedWhenLocked.has(path.join('.')))
      throw refused('SESSION_LOCKED')
    if (!access.includes(session.actor.role)) throw refused('FORBIDDEN')
    if (kind !== 'watch') context.app.sessions.touch(context.token, at)
    return next({ context: { actor: session.actor } })
  })

/** A sign-out whose answer was lost is asked again when its session is gone already. */
function findRepeatedSignOut(
  { app, token }: CallContext,
  path: readonly string[],
  input: unknown,
): Actor | undefined {
  if (token === undefined || path.join('.') !== 'staff.signOut') return undefined
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return undefined
  return app.sessions.findClosedBy(token, String(input.commandId))
}
