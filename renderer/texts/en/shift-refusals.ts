import { formatFen } from '../../../shared/kernel/money.ts'
import type { shiftRefusals as chinese } from '../zh-CN/shift-refusals.ts'

export const shiftRefusals: typeof chinese = {
  NO_SHIFT: () => 'You have no open shift. Count the float and open one before you take money.',
  SHIFT_ALREADY_OPEN: () => 'There is an open shift already; a person has one at a time.',
  DRAWER_IN_USE: ({ clerk }) =>
    `${clerk ?? ''}'s shift at this drawer is still open. It must be handed over or closed first.`,
  FLOAT_DIFFERS: ({ leftBefore }) =>
    `The last shift left ${formatFen(Number(leftBefore ?? 0))} yuan in the drawer, which is not what you counted. Count again; if it really differs, say why.`,
  DRAWER_TOO_LITTLE: () => 'There is not so much cash in the drawer. Check the amount.',
  COUNT_MISSING: () => 'The drawer is not counted yet. Count it by denomination first.',
  COUNT_OLD: () => 'Cash has moved since the drawer was counted. Count it again.',
  ACCOUNT_MISSING: ({ overShort }) =>
    Number(overShort) > 0
      ? `${formatFen(Number(overShort))} yuan over. Find out why and write it down; then the shift can be closed.`
      : `${formatFen(-Number(overShort))} yuan short. Find out why and write it down; then the shift can be closed.`,
  DEPOSIT_TOO_LARGE: () => 'The deposit is more than the counted cash. Check it.',
  HAND_OVER_TO_ONESELF: () => 'A drawer is not handed over to oneself. The colleague types number and PIN.',
  SHIFT_AT_OTHER_DRAWER: () =>
    "Your shift is open at another counter's drawer. Go back there, or close it and open one here.",
  SHIFTS_OPEN: ({ count }) => `${count ?? ''} shifts are still open; their drawers are not counted.`,
  MOVEMENT_NOT_FOUND: () => 'There is no such slip.',
  SHIFT_CLOSED: () => 'This shift is closed already.',
  SHIFT_NOT_FOUND: () => 'There is no such shift.',
  NOTHING_TO_SIGN: () => 'This shift has no difference to sign.',
  OWN_SHIFT: () => 'Nobody signs the difference of their own shift. Ask another manager.',
}
