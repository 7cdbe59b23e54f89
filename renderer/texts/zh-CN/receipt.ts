/** On paper: Chinese with English beside it, whatever language the desk is set to. */
export const receipt = {
  title: '收费收据',
  number: '收据号',
  takenAt: '日期时间',
  accountNumber: '户号',
  accountName: '户名',
  address: '地址',
  item: '项目',
  period: '账期',
  amount: '金额（元）',
  bill: '电费',
  prepayment: '预存电费',
  due: '应收',
  tendered: '实收',
  change: '找零',
  inCapitals: '人民币（大写）',
  clerk: '收款员',
  counter: '窗口',
  stamp: '收款单位（章）',
  reprint: (copy: number) => `补打 第 ${copy} 次`,
  keep: '请妥善保管，如有疑问请凭本收据咨询。',
}
export type ReceiptTexts = typeof receipt
