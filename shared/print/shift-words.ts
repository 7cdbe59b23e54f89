import type { Means } from '../cashier/means.ts'
import type { MovementKind } from '../shift/shift.ts'
import { receiptWords } from './receipt-words.ts'

const report = {
  titleX: '班中报表（X）',
  titleZ: '结班报表（Z）',
  slip: '现金收付单',
  depositSlip: '现金缴存单',
  number: '班次',
  counter: '窗口',
  clerk: '收款员',
  day: '营业日',
  opened: '开班',
  closed: '结班',
  asOf: '截至',
  receipts: '收据',
  receiptRange: (first: string, last: string) => `${first} 至 ${last}`,
  float: '备用金',
  received: '实收现金',
  change: '找零',
  taken: '收据合计',
  fees: '其中：服务收费',
  byMeans: (name: string, count: number) => `其中：${name}（${count} 笔）`,
  refunded: '冲正退还现金',
  reversals: '冲正',
  bills: '其中：电费',
  prepayments: '其中：预存',
  paidIn: '存入',
  paidOut: '支出',
  dropped: '入保险柜',
  deposited: '缴存银行',
  expected: '应有现金',
  counted: '清点现金',
  overShort: '长款（+）短款（−）',
  account: '情况说明',
  left: '留作下一班备用金',
  movements: '现金收付',
  pieces: '清点明细',
  signClerk: '收款员签字：',
  signManager: '经理签字：',
  signed: (name: string, time: string, words: string) => `${name} ${time} 签字：${words}`,
  amount: '金额',
  reason: '事由',
  receiver: '经手人或单位',
  slipNumber: '单号',
  at: '时间',
  inCapitals: '人民币（大写）',
}
const kinds: Readonly<Record<MovementKind, string>> = {
  'pay-in': '存入钱箱',
  'pay-out': '支出现金',
  drop: '入保险柜',
  deposit: '缴存银行',
}

/** The words of a shift's papers; a page has them in its own language. */
export type ShiftPaperWords = {
  readonly report: typeof report
  readonly kinds: typeof kinds
  readonly forms: Readonly<Record<'note' | 'coin', string>>
  readonly means: Readonly<Record<Means, string>>
  /** "100 元", "5 角", "1 分" */
  readonly piece: (value: number) => string
}

/** On a printer's paper: Chinese, whatever language the desk is set to. */
export const shiftPaperWords: ShiftPaperWords = {
  report,
  kinds,
  forms: { note: '纸币', coin: '硬币' },
  means: receiptWords,
  piece(value) {
    if (value >= 100) return `${value / 100} 元`
    return value >= 10 ? `${value / 10} 角` : `${value} 分`
  },
}
