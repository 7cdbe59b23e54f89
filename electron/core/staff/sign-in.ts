import type { Session } from '../../../shared/staff/staff.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { AuthorizedContext } from '../api/context.ts'
import { orThrow, type Command } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { countAttempt, type PinRefusal } from './check-pin.ts'
import { isPinOf } from './pin.ts'
import { findStaffByNumber, type StaffRow } from './store.ts'

type SignIn = { readonly commandId: string; readonly number: string; readonly pin: string }
type Verdict = Result<
  { staff: StaffRow; counterId: string | null; autoLockMinutes: number },
  Refusal<PinRefusal>
>

/** Opens a session. */
export async function signIn(context: AuthorizedContext, procedure: string, input: SignIn): Promise<Session> {
  const { app } = context
  const known = app.database.read((tx) => findStaffByNumber(tx, input.number))
  const isRight = await isPinOf(input.pin, known?.pinHash)

  const count = (command: Command): Result<Verdict, Refusal<'HALL_NOT_SET_UP'>> => {
    const { tx, at, facts, record } = command
    if (facts === undefined) return refuse('HALL_NOT_SET_UP')
    // The verdict is a value, not a refusal, because a wrong attempt must stay counted.
    if (known === undefined) return accept(refuse('SIGN_IN_REFUSED'))
    const counted = countAttempt({ tx, atMs: at.atMs, rules: facts.rules, record }, known.id, isRight)
    if (!counted.ok) return accept(counted)
    record('staff.signedIn', { staffId: known.id })
    const counterId = findSessionOfStaff(tx, known.id)?.counterId ?? null
    return accept(accept({ staff: counted.value, counterId, autoLockMinutes: facts.rules.autoLockMinutes }))
  }
  const request = { procedure, actor: undefined, input }
  const counted = await app.commands.run(request, count, { changes: 'none', result: 'secret' })
  const verdict = orThrow(orThrow(counted))

  const { staff, counterId, autoLockMinutes } = verdict
  const actor = { staffId: staff.id, staffNumber: staff.number, role: staff.role }
  const token = app.sessions.open(actor, input.commandId, app.ports.clock.now(), autoLockMinutes)
  return {
    token,
    staff: { id: staff.id, number: staff.number, name: staff.name, role: staff.role },
    counterId,
    autoLockMinutes,
  }
}
