import { receiptNumber } from '../../../shared/cashier/receipt-number.ts'
import { formatFen } from '../../../shared/kernel/money.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'

const number = (value: string | number | undefined) => receiptNumber(Number(value ?? 0))

/** Means of payment, cheques and reversals: what happened, and what to do. */
export const cashRefusals = {
  CHEQUE_PAYEE_NOT_SET: () => '还没有登记支票收款人全称，请值班经理在“现金”页登记后再收支票。',
  CHEQUE_WRONG: () => '这张支票不能收，请按列出的原因向客户说明，并退还支票。',
  CHEQUE_RIGHT: () => '这张支票没有发现问题，可以收。',
  BALANCE_TOO_LITTLE: ({ balanceFen }: RefusalDetail) =>
    `预存余额只有 ${formatFen(Number(balanceFen ?? 0))} 元，不够这笔金额。`,
  REFERENCE_USED: ({ receipt }: RefusalDetail) => `这个单号已经记在收据 ${number(receipt)} 上，请核对凭证。`,
  MEANS_ABOVE_DUE: ({ aboveFen }: RefusalDetail) =>
    `比应收多了 ${formatFen(Number(aboveFen ?? 0))} 元。除现金外不能多收，请改金额。`,
  MEANS_TWICE: () => '同一个单号填了两次，请核对。',
  CARD_NUMBER_GIVEN: () => '这像是银行卡号。请填凭证上的单号，系统不保存卡号。',
  NOTHING_IN_CASH: () => '这笔款已全部用其他方式支付，不再收现金。',
  RECEIPT_REVERSED: ({ receipt }: RefusalDetail) => `这张收据已由收据 ${number(receipt)} 冲正。`,
  RECEIPT_IS_REVERSAL: () => '这是一张冲正收据，不能再冲正。需要时请重新收款。',
  RECEIPT_OF_EARLIER_DAY: () => '这是以前的收据，不能当日冲正。请提交冲正申请，由上级部门处理。',
  RECEIPT_OF_TODAY: () => '这是今天的收据，请值班经理当场审批冲正。',
  REVERSAL_REQUESTED: () => '这张收据已经提交过冲正申请，正在处理。',
  APPROVAL_BY_ONESELF: () => '冲正要由另一位经理审批，办理人和原收款人不能自己审批。',
  TAX_NUMBER_WRONG: () => '税号不对，请照营业执照核对 18 位统一社会信用代码。',
  FEE_NOT_FOUND: () => '今天的收费目录里没有这一项，不能收。',
  FEE_TWICE: () => '同一项收费填了两次，请合并数量。',
  FEE_DIFFERS: ({ name, feeFen }: RefusalDetail) =>
    `${name ?? '这项收费'}的公布标准是 ${formatFen(Number(feeFen ?? 0))} 元，请返回重新核对。`,
  FEE_IN_THE_PAST: () => '新标准要从明天起或以后执行；已有标准不能改今天和以前的。',
  FEE_DAY_TAKEN: () => '这一天已经有这项收费的标准，请换一天。',
  PRINTER_NOT_FOUND: () => '没有找到这台打印机。',
  PRINTER_BUSY: () => '这台打印机还有没打完的单据，请先转到别的打印机或取消。',
  PRINT_JOB_NOT_FOUND: () => '没有找到这份打印。',
  PRINT_JOB_STATE_WRONG: () => '这份打印的状态已经变了，请刷新后再试。',
}
