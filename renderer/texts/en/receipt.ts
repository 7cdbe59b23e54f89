import type { ReceiptTexts } from '../zh-CN/receipt.ts'

export const receipt: ReceiptTexts = {
  title: 'Receipt',
  number: 'No.',
  takenAt: 'Date and time',
  accountNumber: 'Account',
  accountName: 'Name',
  address: 'Address',
  item: 'Item',
  period: 'Period',
  amount: 'Amount (yuan)',
  bill: 'Electricity',
  prepayment: 'Prepayment',
  due: 'Due',
  tendered: 'Received',
  change: 'Change',
  inCapitals: 'In words',
  clerk: 'Clerk',
  counter: 'Counter',
  stamp: 'Stamp',
  reprint: (copy) => `Copy ${copy}`,
  keep: 'Please keep this receipt for your questions.',
}
