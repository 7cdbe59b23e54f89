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
  .use(({ context, procedure, path, next }) => {
    const { access, kind } = procedure['~orpc'].meta
    if (access === 'public') return next({ context: { actor: undefined as Actor | undefined } })
    const at = context.app.ports.clock.now()
    const session = context.token === undefined ? undefined : context.app.sessions.find(context.token, at)
    if (context.token === undefined || session === undefined) throw refused('SIGNED_OUT')
    if (session.isLocked && kind !== 'watch' && !allowedWhenLocked.has(path.join('.'))) throw refused('SESSION_LOCKED')
    if (!access.includes(session.actor.role)) throw refused('FORBIDDEN')
    if (kind !== 'watch') context.app.sessions.touch(context.token, at)
    return next({ context: { actor: session.actor as Actor | undefined } })
  })
