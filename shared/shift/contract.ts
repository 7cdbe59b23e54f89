import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { approvalSchema } from '../staff/approval.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { drawerCountSchema } from './drawer-count.ts'
import { movementPrintSchema, shiftReportPrintSchema, shiftReportSchema, shiftSchema } from './shift.ts'

const onShift = { shiftId: idSchema }
const words = z.string().trim().min(2).max(500)
const counting = ['NO_SUCH_DENOMINATION', 'AMOUNT_TOO_LARGE'] as const
/** What must be true before a drawer may be closed or handed over; PAYMENTS_OPEN names the accounts. */
const closing = ['NO_SHIFT', 'COUNT_MISSING', 'COUNT_OLD', 'ACCOUNT_MISSING', 'PAYMENTS_OPEN'] as const

/** A clerk's time at a cash drawer (C4, L1–L6). */
export const shiftContract = {
  /** The caller's own open shift; null without one. What the drawer should hold is not in it: it is counted blind. */
  mine: query(counterStaff).output(shiftSchema.nullable()),
  /**
   * Binding at once, on disk (L3). Refused with FLOAT_DIFFERS, detail { leftBefore }, where the drawer's last shift left
   * another amount and no reason is given (L6).
   */
  open: command(counterStaff, { pieces: drawerCountSchema, differenceReason: words.optional() })
    .errors(
      declare([
        'NO_COUNTER',
        'SHIFT_ALREADY_OPEN',
        // Somebody else's shift is open at this drawer; detail { clerk }.
        'DRAWER_IN_USE',
        'FLOAT_DIFFERS',
        ...counting,
      ]),
    )
    .output(shiftSchema),
  /** Cash in or out that no customer brought or took; its slip goes to the counter's printer with it. */
  move: command(counterStaff, {
    kind: z.enum(['pay-in', 'pay-out', 'drop']),
    amount: fenSchema,
    reason: words,
    receiver: z.string().trim().min(1).max(40),
  })
    .errors(declare(['NO_SHIFT', 'AMOUNT_ZERO', 'DRAWER_TOO_LITTLE', 'AMOUNT_TOO_LARGE']))
    .output(movementPrintSchema),
  /** Blind; may be repeated before the close, and only the last count counts. */
  count: command(counterStaff, { pieces: drawerCountSchema })
    .errors(declare(['NO_SHIFT', 'PAYMENTS_OPEN', ...counting]))
    .output(shiftReportSchema),
  /** Freezes counted, expected and the difference (L6). A difference needs the written account (C4). `deposit` goes to the bank, with a slip. */
  close: command(counterStaff, { deposit: fenSchema, account: words.optional() })
    .errors(declare([...closing, 'DEPOSIT_TOO_LARGE']))
    .output(shiftReportPrintSchema),
  /**
   * The drawer goes to a colleague as it was counted: the colleague looks, and accepts with number and PIN at the same
   * screen. One shift closes and the other opens in one commit.
   */
  handOver: command(counterStaff, { to: approvalSchema, account: words.optional() })
    .errors(
      declare([
        ...closing,
        'APPROVAL_REFUSED',
        'APPROVAL_LOCKED',
        'HAND_OVER_TO_ONESELF',
        'SHIFT_ALREADY_OPEN',
      ]),
    )
    .output(shiftReportPrintSchema),
  /** L5: of somebody who went away: the manager counts the drawer and writes the account; nobody closes their own so. */
  closeForgotten: command(managers, {
    ...onShift,
    pieces: drawerCountSchema,
    deposit: fenSchema,
    account: words,
  })
    .errors(
      declare([
        'SHIFT_NOT_FOUND',
        'SHIFT_CLOSED',
        'OWN_SHIFT',
        'PAYMENTS_OPEN',
        'DEPOSIT_TOO_LARGE',
        ...counting,
      ]),
    )
    .output(shiftReportPrintSchema),
  /** C4: the manager has read the account of a difference; nobody signs their own. */
  sign: command(managers, { ...onShift, words })
    .errors(declare(['SHIFT_NOT_FOUND', 'NOTHING_TO_SIGN', 'OWN_SHIFT']))
    .output(shiftSchema),
  /** X or Z. The clerk sees the own one after counting, a manager everyone's at any time. */
  report: query(anyStaff)
    .input(z.strictObject(onShift))
    .errors(declare(['SHIFT_NOT_FOUND', 'COUNT_MISSING']))
    .output(shiftReportSchema),
  /** The slip of cash in or out once more, marked so; the clerk of the own shift, a manager of everyone's. */
  printSlip: command(anyStaff, { movementId: idSchema })
    .errors(declare(['MOVEMENT_NOT_FOUND']))
    .output(movementPrintSchema),
  /** The same figures as `report`, put on paper. A Z that was on paper before is marked so. */
  printReport: command(anyStaff, onShift)
    .errors(declare(['SHIFT_NOT_FOUND', 'COUNT_MISSING']))
    .output(shiftReportPrintSchema),
  /** By number. */
  listOfDay: query(managers)
    .input(z.strictObject({ businessDay: businessDaySchema }))
    .output(z.array(shiftReportSchema)),
  /** Not closed yet, whatever their day. */
  listOpen: query(managers).output(z.array(shiftSchema)),
  /** Closed with a difference that nobody has signed, the oldest first. */
  listToSign: query(managers).output(z.array(shiftSchema)),
}
