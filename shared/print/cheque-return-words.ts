import type { ChequeMistake } from '../cashier/cheque.ts'

const mistakes: Readonly<Record<ChequeMistake, string>> = {
  NUMBER_UNREADABLE: '支票号码缺失或看不清',
  BANK_MISSING: '没有出票银行',
  DATED_LATER: '出票日期在今天以后，还不能提示付款',
  EXPIRED: '已超过出票日起 10 天的提示付款期',
  DATE_NOT_IN_CAPITALS: '出票日期没有用中文大写',
  PAYEE_DIFFERS: '收款人不是本公司全称',
  CAPITALS_UNREADABLE: '大写金额不规范',
  CAPITALS_DIFFER: '大写金额与小写金额不一致',
  SEAL_MISSING: '缺少印鉴或印鉴不清',
  ALTERED: '有涂改痕迹',
}

/** C3: on paper in Chinese, whatever language the desk is set to. */
export const chequeReturnWords = {
  title: '支票退还说明单',
  number: '单号',
  at: '时间',
  chequeNumber: '支票号码',
  bank: '出票银行',
  amount: '金额（元）',
  clerk: '收款员',
  reasons: '不能收取的原因',
  mistakes,
  cure: '请出票人更正或重新开具支票后再来办理，给您带来不便，敬请谅解。',
}
