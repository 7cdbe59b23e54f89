import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, query, type StaffCommand } from '../api/command.ts'
import type { AuthorizedContext } from '../api/context.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { addPerson, resetPin, setActive } from './manage-staff.ts'
import { hashPin } from './pin.ts'
import { signIn } from './sign-in.ts'
import { listStaff, savePin, toMember } from './store.ts'
import { withOwnPin } from './with-own-pin.ts'

const done = { done: true } as const

/** A command that leaves its result in the session, not on disk, e.g. locking. */
const inMemory = { result: 'secret' } as const

/** L5: what somebody may not go home from. */
export type MaySignOff = (leaving: StaffCommand) => Result<null, Refusal<'RESPONSIBILITIES_OPEN'>>

/** H1: what somebody leaves open becomes the caller's. */
export type TakeOver = (taking: StaffCommand, fromStaffId: string) => void

export const makeStaffHandlers = (maySignOff: MaySignOff, takeOver: TakeOver) => ({
  signIn: api.staff.signIn.handler(({ input, context, path }) => signIn(context, path.join('.'), input)),

  signOut: api.staff.signOut.handler(async (call) => {
    const answer = await command((each: StaffCommand) => recordSignOut(each, maySignOff), inMemory)(call)
    const { app, token } = call.context
    if (token !== undefined) app.sessions.close(token, call.input.commandId)
    // The command's own news came before this; streams of the session end now.
    app.news.publish()
    return answer
  }),

  lock: api.staff.lock.handler(async (call) => {
    const answer = await command(recordLock, inMemory)(call)
    if (call.context.token !== undefined) call.context.app.sessions.lock(call.context.token)
    return answer
  }),

  unlock: api.staff.unlock.handler(async ({ input, context, path }) => {
    const attempt = { procedure: path.join('.'), input, pin: input.pin }
    const answer = await withOwnPin(context, attempt, ({ record }, staffId) =>
      record('staff.unlocked', { staffId }),
    )
    if (context.token !== undefined) context.app.sessions.unlock(context.token, context.app.ports.clock.now())
    return answer
  }),

  changePin: api.staff.changePin.handler(async ({ input, context, path }) => {
    if (input.newPin === input.oldPin) return orThrow(refuse('PIN_UNCHANGED'))
    const pinHash = await hashPin(input.newPin)
    const attempt = { procedure: path.join('.'), input, pin: input.oldPin }
    return withOwnPin(context, attempt, ({ tx, record }, staffId) => {
      savePin(tx, staffId, pinHash)
      record('staff.pinChanged', { staffId })
    })
  }),

  list: api.staff.list.handler(query(({ tx }) => accept(listStaff(tx).map(toMember)))),

  add: api.staff.add.handler(async (call) => {
    const pinHash = await hashPin(call.input.pin)
    return command((each: StaffCommand, input: typeof call.input) => addPerson(each, input, pinHash))(call)
  }),

  resetPin: api.staff.resetPin.handler(async (call) => {
    const pinHash = await hashPin(call.input.pin)
    const member = await command((each: StaffCommand, input: typeof call.input) =>
      resetPin(each, input.staffId, pinHash),
    )(call)
    signOutEverywhere(call.context, member.id)
    return member
  }),

  setActive: api.staff.setActive.handler(async (call) => {
    const member = await command((each: StaffCommand, input: typeof call.input) =>
      setActive(each, input, takeOver),
    )(call)
    if (!member.active) signOutEverywhere(call.context, member.id)
    return member
  }),
})

function recordSignOut(
  leaving: StaffCommand,
  maySignOff: MaySignOff,
): Result<typeof done, Refusal<'COUNTER_STILL_OCCUPIED' | 'RESPONSIBILITIES_OPEN'>> {
  const { tx, actor, record } = leaving
  if (findSessionOfStaff(tx, actor.staffId) !== undefined) return refuse('COUNTER_STILL_OCCUPIED')
  const free = maySignOff(leaving)
  if (!free.ok) return free
  record('staff.signedOut', { staffId: actor.staffId })
  return accept(done)
}

function recordLock({ actor, record }: StaffCommand): Result<typeof done, Refusal<never>> {
  record('staff.locked', { staffId: actor.staffId })
  return accept(done)
}

/** A new PIN or a closed account ends what was opened with the old one; one's own page stays. */
function signOutEverywhere(context: AuthorizedContext, staffId: string): void {
  if (context.actor?.staffId === staffId) return
  context.app.sessions.closeAllOf(staffId)
  context.app.news.publish()
}
