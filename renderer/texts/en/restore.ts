import type { RestoreTexts } from '../zh-CN/restore.ts'

export const restore: RestoreTexts = {
  opened: (number, due) => `Restore order ${number}: supply is back by ${due}; tell the customer`,
  openedSoon: (number) => `Restore order ${number}: supply is back within a working day; tell the customer`,
  title: 'Supply to be restored',
  explain:
    'An order opens by itself when the arrears of an account that was cut off are paid. It goes to the repair post, and the supply must be back within a working day.',
  none: 'No supply is waiting to be restored.',
  number: 'Number',
  customer: 'Account and customer',
  responsible: 'Responsible now',
  handOff: 'Hand-off',
  noHandOff: 'Not handed off: whoever took the payment answers',
  paidTo: 'Payment taken by',
  due: 'Restored by',
  dueUnknown: (year) => `The holidays of ${year} are not entered: no deadline yet`,
  left: (hours, minutes) => `${hours} h ${minutes} min left`,
  late: (hours, minutes) => `Overdue by ${hours} h ${minutes} min`,
  acts: 'Acts',
  actOf: (act, number) => `${act}: ${number}`,
  act: {
    'hand-off': 'Hand to the repair post',
    'mark-restored': 'Restored',
    withdraw: 'Withdraw',
  },
  person: 'Who said so',
  personWrong: 'Enter who said that the supply is back',
  words: 'What was said',
  reason: 'Why it is withdrawn',
  wordsWrong: 'Write 2 characters or more',
  save: 'Save',
  cancel: 'Cancel',
}
