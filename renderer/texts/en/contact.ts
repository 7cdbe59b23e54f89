import type { ContactTexts } from '../zh-CN/contact.ts'

export const contact: ContactTexts = {
  title: 'Open first contacts',
  explain:
    'Whoever was asked first answers for the customer to the end; only a manager corrects the person, and the first record stays.',
  none: 'No open first contact.',
  wanted: 'What the customer wants',
  source: 'Asked where',
  since: 'Time',
  responsible: 'First contact',
  matters: 'Open matters',
  correct: 'Correct first contact',
  correctTo: 'New first contact',
  reason: 'Reason',
  reasonWrong: 'Give a reason (at least 2 characters)',
  save: 'Save',
  cancel: 'Cancel',
  unnamed: 'not said',
}
