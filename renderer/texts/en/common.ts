import type { Texts } from '../zh-CN/index.ts'

export const common: Texts['common'] = {
  product: 'Guitai',
  language: 'Language',
  confirm: 'OK',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Next',
  close: 'Close',
  loading: 'Reading…',
  yuan: 'yuan',
  counter: (number) => `Counter ${number}`,
  signs: { closed: 'Closed', open: 'Open', serving: 'Serving', paused: 'Paused', fault: 'Fault' },
  cares: { ordinary: 'Ordinary', elderly: 'Elderly', assisted: 'Assisted' },
  roles: { clerk: 'Clerk', manager: 'Manager', administrator: 'Administrator' },
  pauseReasons: {
    meal: 'Meal',
    'short-break': 'Short break',
    meeting: 'Meeting',
    device: 'Device out of order',
    'back-office': 'Back-office work',
    other: 'Other',
  },
  timeLeft: {
    left: (time) => `${time} left`,
    past: (time) => `Over by ${time}`,
    held: (time) => `On hold, ${time} used`,
    label: (time, limit) => `${time} used of ${limit}`,
  },
  connection: {
    connecting: 'Connecting to the terminal…',
    lost: 'The connection to the terminal is gone and is being made again. Whether the last step was done shows when it is back.',
    since: (seconds) => `gone for ${seconds} s`,
  },
  broken: {
    heading: 'This page has failed',
    explain:
      'Something unforeseen stopped the page. Everything that was submitted or paid is saved and not lost.',
    advice: 'Press “Open again”. If it comes back, tell the administrator the text below.',
    reload: 'Open again',
  },
}
