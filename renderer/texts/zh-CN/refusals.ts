import { applicationRefusals } from './application-refusals.ts'
import { handoffRefusals } from './handoff-refusals.ts'
import { followupRefusals } from './followup-refusals.ts'
import { contactRefusals } from './contact-refusals.ts'
import { dayRefusals } from './day-refusals.ts'
import { faultRefusals } from './fault-refusals.ts'
import { pauseRefusals } from './pause-refusals.ts'
import { problemRefusals } from './problem-refusals.ts'
import { cashRefusals } from './cash-refusals.ts'
import { restoreRefusals } from './restore-refusals.ts'
import { shiftRefusals } from './shift-refusals.ts'
import type { RefusalCode } from '../../api/refusal.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'

const seconds = (detail: RefusalDetail) => Math.max(1, Math.ceil(Number(detail['waitSeconds'] ?? 1)))
const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** What happened, and what to do. */
export const refusals: Readonly<Record<RefusalCode, (detail: RefusalDetail) => string>> = {
  ...applicationRefusals,
  ...contactRefusals,
  ...dayRefusals,
  ...handoffRefusals,
  ...faultRefusals,
  ...pauseRefusals,
  ...followupRefusals,
  ...problemRefusals,
  ...restoreRefusals,
  ...shiftRefusals,
  ...cashRefusals,
  SIGNED_OUT: () => '登录已失效，请重新输入密码。',
  SESSION_LOCKED: () => '页面已锁定，请输入密码解锁。',
  FORBIDDEN: () => '您的岗位不能办理此项，请找值班经理。',
  HALL_NOT_SET_UP: () => '营业厅还没有设置，请先由经理完成设置。',
  INPUT_REFUSED: ({ path, problem }) =>
    `填写的内容不符合要求（${path ?? ''}：${problem ?? ''}），请检查后再试。`,
  COMMAND_ID_TAKEN: () => '这一步已经按另外的内容提交过，请核对当前状态后重新操作。',
  STORAGE_FULL: () => '磁盘已满，本次没有改动任何数据。请通知管理员清理磁盘后再试。',
  STORAGE_FAILED: () => '磁盘写入失败，本次没有确认任何数据。请核对当前状态，并通知管理员。',
  FAULT: ({ incident }) =>
    `程序内部出错，本次操作没有完成。请再试一次；仍不行请把编号 ${incident ?? '–'} 告诉管理员。`,
  CONNECTION_LOST: () =>
    '连接在答复前断开，不知道这一步是否完成。恢复连接后请先看显示的状态，再决定是否重做。',
  NOT_CONNECTED: () => '现在没有连接，这一步没有提交。请等恢复连接后再点一次。',
  UNEXPECTED: () => '出现没有预料到的问题，不知道这一步是否完成。请先看当前状态，再决定是否重做。',

  SIGN_IN_REFUSED: ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? '工号或密码不对，请重新输入。'
      : `工号或密码不对，请重新输入。还可以试 ${attemptsLeft} 次。`,
  SIGN_IN_LOCKED: ({ untilMs }) => `连续输错，已锁定到 ${clock(untilMs)}。请到时再试，或请经理重设密码。`,
  COUNTER_STILL_OCCUPIED: () => '窗口还开着，请先离开窗口再退出。',
  PIN_UNCHANGED: () => '新密码与旧密码相同，请换一个。',
  STAFF_NUMBER_TAKEN: () => '这个工号已经有人使用，请换一个工号。',
  STAFF_NOT_FOUND: () => '没有这名工作人员，请刷新后再试。',
  LAST_MANAGER: () => '这是最后一名在岗的经理，不能停用。请先增加另一名经理。',

  HALL_ALREADY_SET_UP: () => '营业厅已经设置好了，请直接登录。',
  SERVICE_LETTER_TWICE: () => '两项业务用了同一个字母，请改成不同的字母。',
  COUNTER_NUMBER_TWICE: () => '两个窗口用了同一个号码，请改成不同的号码。',
  SERVICE_NOT_FOUND: () => '没有这项业务类别，请重新选择。',
  TRANSACTION_KIND_NOT_FOUND: () => '没有这种业务件，请重新选择。',

  COUNTER_NOT_FOUND: () => '没有这个窗口，请重新选择。',
  COUNTER_TAKEN: () => '这个窗口已有同事在用，请选另一个窗口。',
  CLERK_AT_OTHER_COUNTER: () => '您还在另一个窗口，请先离开那个窗口。',
  NO_COUNTER: () => '您还没有坐到窗口，请先选择窗口。',
  COUNTER_NOT_OCCUPIED: () => '这个窗口没有人，不需要释放。',
  COUNTER_PAUSED: () => '窗口正在暂停，请先按 F8 恢复服务。',
  CUSTOMER_AT_COUNTER: () => '窗口已有客户（已叫号或正在办理），请先办完或标记过号、离开。',
  ALREADY_PAUSED: () => '窗口已经暂停。',
  NOT_PAUSED: () => '窗口没有暂停。',

  TICKET_NUMBER_TAKEN: () => '今天已经有这个号，请核对纸票号码。',
  TICKET_NUMBERS_USED_UP: () => '今天的号码已发完，请用纸票号码取号。',
  QUEUE_EMPTY: () => '本窗口的业务现在没有人等候。',
  TICKET_NOT_FOUND: () => '没有找到这个号，请核对号码。',
  TICKET_NOT_WAITING: () => '这个号已不在等候，可能刚被其他窗口叫走。',
  TICKET_NOT_CALLED: () => '这个号现在不是已叫号状态，请看当前显示。',
  RECALL_TOO_SOON: (detail) => `刚刚叫过，请再等 ${seconds(detail)} 秒重呼。`,
  RECALLS_USED_UP: () => '重呼次数已用完。客户仍未到，请按 F6 标记过号。',
  MISSED_TOO_SOON: (detail) =>
    Number(detail['recallsLeft'] ?? 0) > 0
      ? `还可以重呼 ${detail['recallsLeft']} 次，叫完仍未到再标记过号。`
      : `最后一次重呼还没到时间，请再等 ${seconds(detail)} 秒。`,
  TICKET_NOT_MISSED: () => '这个号不是过号，不需要恢复。',
  RETURN_TOO_LATE: () => '已超过过号可恢复的时间，请为客户重新取号。',
  TICKET_ALREADY_ENDED: () => '这个号已经结束。',
  TICKET_BEING_SERVED: () => '这个号正在办理，请先办完。',

  VISIT_NOT_FOUND: () => '这次接待已经结束，请看当前显示。',
  TRANSACTION_NOT_FOUND: () => '没有找到这件业务，请看当前显示。',
  TRANSACTION_STILL_OPEN: () => '还有业务没有结束，请先结束它。',
  TRANSACTION_NOT_RUNNING: () => '业务没有在计时（已挂起或已结束），请先继续或开始下一件。',
  TRANSACTION_NOT_HELD: () => '业务没有挂起。',
  TRANSACTION_ALREADY_ENDED: () => '这件业务已经结束。',
  OVERRUN_REASON_MISSING: () => '已超过时限，请选择超时原因。',
  PAYMENT_STILL_OPEN: () => '还有一笔收款没有完成，请先收完或放弃收款。',

  ACCOUNT_NOT_FOUND: () => '没有这个户号，请核对后再查。',
  PAYMENT_NOT_FOUND: () => '没有找到这笔收款，请看当前显示。',
  PAYMENT_STEP_WRONG: () => '收款已到另一步，请看当前显示再继续。',
  BILL_NOT_FOUND: () => '账单已变化，请重新核对账单。',
  BILL_TWICE: () => '同一张账单选了两次，请重新选择。',
  AMOUNT_ZERO: () => '金额不能为 0，请填写金额或取消勾选。',
  AMOUNT_ABOVE_OWED: () => '金额超过账单所欠。多交的部分请填到“预存”。',
  AMOUNT_TOO_LARGE: () => '金额太大，请核对小数点。',
  TENDER_MISSING: () => '请输入实收金额，或清点钞票。',
  TENDER_TWO_WAYS: () => '金额和清点只能用一种。',
  NO_SUCH_DENOMINATION: () => '没有这种面额，请重新清点。',
  TENDER_TOO_SMALL: ({ missingFen }) =>
    `还差 ￥${formatFen(Number(missingFen ?? 0))}，请再收或返回减少应收。`,
  READ_BACK_DIFFERS: () => '唱收唱付的金额与实际不一致，请按显示的金额重新念一遍。',
  RECEIPT_NOT_FOUND: () => '没有找到这张收据。',

  IMPORT_NOT_FOUND: () => '这次导入已被取消或由别处重新开始，请重新选择文件。',
  IMPORT_PIECE_OUT_OF_ORDER: () => '文件没有按顺序送到，请重新选择文件再导入。',
  IMPORT_FILE_REFUSED: ({ problem, missing }) =>
    `文件不能导入（${problem ?? ''}${missing === undefined ? '' : `：${missing}`}）。请核对文件后重新选择。`,
  IMPORT_TOO_LARGE: () => '文件太大，请分成几份导入。',
  IMPORT_NOT_READY: () => '文件还没有读完，请稍候。',
  IMPORT_HAS_MISTAKES: () => '文件有错误，没有导入任何数据。请改正后重来，或选择只导入正确的行。',
}
