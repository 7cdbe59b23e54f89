import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { anyStaff, managers } from '../staff/role.ts'
import { feeFields, feeSchema } from './fee.ts'

/** F7: the public catalogue, as the company sets it. */
export const feeContract = {
  /** What may be charged on a day; today where none is given. By code. */
  list: query(anyStaff)
    .input(z.strictObject({ day: businessDaySchema.optional() }))
    .output(z.array(feeSchema)),
  /** Every version ever published, the newest day first. */
  history: query(managers).output(z.array(feeSchema)),
  /** A version from a day that has not begun: nobody makes a fee for the customer before them. Published once, it stands. */
  publish: command(managers, feeFields)
    .errors(
      declare([
        'FEE_IN_THE_PAST',
        // There is a version of this fee from this day on.
        'FEE_DAY_TAKEN',
        'AMOUNT_ZERO',
      ]),
    )
    .output(feeSchema),
}
