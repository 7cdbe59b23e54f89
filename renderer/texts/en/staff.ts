import type { Texts } from '../zh-CN/index.ts'

export const staff: Texts['staff'] = {
  signInTitle: 'Sign in',
  number: 'Staff number',
  pin: 'PIN',
  signIn: 'Sign in',
  signOut: 'Sign out',
  lock: 'Lock',
  greeting: (name) => `Hello, ${name}`,
  version: (version) => `Version ${version}`,
  demonstration: 'Demonstration data',
  numberHint: 'The number on your badge, 3 to 8 digits',
  pinHint: '4 to 12 digits',
  locked: {
    title: 'Locked',
    explain: (name, number) =>
      `In use by ${name} (${number}). Enter the PIN to go on; nothing on the page is lost.`,
    ended: (name, number) =>
      `The terminal was restarted. ${name} (${number}), enter your PIN to go on; nothing on the page is lost.`,
    unlock: 'Unlock',
    other: 'Somebody else signs in',
  },
}
