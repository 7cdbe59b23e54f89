import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, managers, roleSchema } from './role.ts'
import { pinSchema, sessionSchema, staffMemberSchema, staffNameSchema, staffNumberSchema } from './staff.ts'

const done = z.object({ done: z.literal(true) })

export const staffContract = {
  /** Wrong number and wrong PIN answer alike. The lock-out is on disk and survives restarts. */
  signIn: command('public', { number: staffNumberSchema, pin: pinSchema })
    .errors(declare(['SIGN_IN_REFUSED', 'SIGN_IN_LOCKED']))
    .output(sessionSchema),
  /**
   * Ends the session; refused while the person occupies a counter, see `counter.leave`, and while something of theirs is
   * neither passed on nor kept by name (L5), see `responsibility.passOn`. Detail of RESPONSIBILITIES_OPEN: { count }.
   */
  signOut: command(anyStaff, {})
    .errors(declare(['COUNTER_STILL_OCCUPIED', 'RESPONSIBILITIES_OPEN']))
    .output(done),
  lock: command(anyStaff, {}).output(done),
  /** Allowed in a locked session: asks the PIN of its own person, with the same lock-out as signing in. */
  unlock: command(anyStaff, { pin: pinSchema })
    .errors(declare(['SIGN_IN_REFUSED', 'SIGN_IN_LOCKED']))
    .output(done),
  changePin: command(anyStaff, { oldPin: pinSchema, newPin: pinSchema })
    .errors(declare(['SIGN_IN_REFUSED', 'SIGN_IN_LOCKED', 'PIN_UNCHANGED']))
    .output(done),
  list: query(managers).output(z.array(staffMemberSchema)),
  /** A manager adds clerks and managers; only an administrator adds an administrator. */
  add: command(managers, {
    number: staffNumberSchema,
    name: staffNameSchema,
    role: roleSchema,
    pin: pinSchema,
  })
    .errors(declare(['STAFF_NUMBER_TAKEN']))
    .output(staffMemberSchema),
  /** Gives a new PIN and lifts a lock-out. */
  resetPin: command(managers, { staffId: idSchema, pin: pinSchema })
    .errors(declare(['STAFF_NOT_FOUND']))
    .output(staffMemberSchema),
  setActive: command(managers, { staffId: idSchema, active: z.boolean() })
    .errors(declare(['STAFF_NOT_FOUND', 'LAST_MANAGER', 'COUNTER_STILL_OCCUPIED']))
    .output(staffMemberSchema),
}
