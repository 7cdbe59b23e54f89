import type { Cheque } from '../../shared/cashier/cheque.ts'

export const payee = '国网滨江供电公司'

/** Right for 105.00 yuan on 2026-11-23. */
export const rightCheque: Cheque = {
  number: '30901234',
  bank: '中国工商银行滨江支行',
  payee,
  issuedOn: '2026-11-20',
  amountInCapitals: '人民币壹佰零伍元整',
  hasSeal: true,
  isUnaltered: true,
  isDateInCapitals: true,
}
