import type { FollowupTexts } from '../zh-CN/followup.ts'

export const followup: FollowupTexts = {
  kinds: { 'call-back': 'Call back', appointment: 'Appointment', 'home-visit': 'Visit at home' },
  promise: 'Promise an answer',
  phone: 'Phone',
  lastTry: 'Last try',
  form: {
    heading: 'What is promised to the customer',
    kind: 'How',
    about: 'About',
    aboutHint: 'e.g. result of the meter test',
    aboutWrong: 'Say what it is about (at least 2 characters)',
    address: 'Address',
    addressWrong: 'A visit at home needs the address (at least 2 characters)',
    submit: 'Promise',
  },
}
