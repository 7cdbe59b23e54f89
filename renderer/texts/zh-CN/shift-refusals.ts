import { formatFen } from '../../../shared/kernel/money.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** Shifts at the cash drawer: what happened, and what to do. */
export const shiftRefusals = {
  NO_SHIFT: () => '您还没有开班，请先清点备用金开班，再收款。',
  SHIFT_ALREADY_OPEN: () => '已经开班，一个人同时只能有一个班次。',
  DRAWER_IN_USE: ({ clerk }: RefusalDetail) => `${clerk ?? ''} 在这个钱箱的班次还没有结束，请先交接或结班。`,
  FLOAT_DIFFERS: ({ leftBefore }: RefusalDetail) =>
    `上一班留在钱箱里的是 ${formatFen(Number(leftBefore ?? 0))} 元，与您清点的不一样。请重新清点；确实不一样的，写明原因。`,
  DRAWER_TOO_LITTLE: () => '钱箱里没有这么多现金，请核对金额。',
  COUNT_MISSING: () => '还没有清点钱箱，请先按面额清点。',
  COUNT_OLD: () => '清点以后钱箱又有收支，请重新清点。',
  ACCOUNT_MISSING: ({ overShort }: RefusalDetail) =>
    Number(overShort) > 0
      ? `长款 ${formatFen(Number(overShort))} 元。请查明原因，写明情况后才能结班。`
      : `短款 ${formatFen(-Number(overShort))} 元。请查明原因，写明情况后才能结班。`,
  DEPOSIT_TOO_LARGE: () => '缴存金额大于清点的现金，请核对。',
  HAND_OVER_TO_ONESELF: () => '不能交接给自己，请接班的同事输入工号和密码。',
  SHIFT_AT_OTHER_DRAWER: () => '您的班次开在另一个窗口的钱箱。请回到那个窗口，或先结班再在这里开班。',
  SHIFTS_OPEN: ({ count }: RefusalDetail) => `还有 ${count ?? ''} 个班次没有结班，钱箱还没有清点。`,
  MOVEMENT_NOT_FOUND: () => '没有这张现金单据。',
  SHIFT_CLOSED: () => '这个班次已经结班。',
  SHIFT_NOT_FOUND: () => '没有找到这个班次。',
  NOTHING_TO_SIGN: () => '这个班次没有要签字的差额。',
  OWN_SHIFT: () => '自己班次的差额不能由自己签字，请另一名经理签字。',
}
