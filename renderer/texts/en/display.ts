import type { DisplayTexts } from '../zh-CN/display.ts'

export const display: DisplayTexts = {
  call: {
    heading: 'Calls',
    calling: 'Now calling',
    latest: 'Latest call',
    again: (times) => `called again (${times})`,
    apology: 'We are sorry that you had to wait',
    none: 'No calls yet',
    noneHint: 'Your number appears here when it is called',
    counterBefore: 'Counter',
    counterAfter: '',
  },
  last: {
    heading: 'Called before',
    none: 'No earlier calls',
    counter: (counter) => `Counter ${counter}`,
  },
  waits: {
    heading: 'Waiting now',
    people: 'waiting',
    range: ({ lowMinutes, highMinutes }) => {
      if (highMinutes <= 0) return 'no wait'
      if (lowMinutes <= 0) return `within ${highMinutes} min`
      return lowMinutes === highMinutes ? `${highMinutes} min` : `${lowMinutes}–${highMinutes} min`
    },
    page: (page, pages) => `${page} / ${pages}`,
    noCounter: 'No counter open',
    broken: 'Cannot be shown at the moment',
  },
  foot: {
    heading: 'Counters',
    paused: 'Service paused',
    backIn: (time, left) => `back at ${time}, in ${left}`,
    late: (time) => `late by ${time}, we are sorry`,
    goTo: (counter) => `go to counter ${counter}`,
    waitHere: 'another counter will call you',
    closing: 'No more tickets are given today; everybody who has one will be served.',
    hint: 'Please watch for your number and go to the counter shown. If you missed your call, tell our staff.',
  },
  fault: {
    heading: 'A system fault – we are sorry',
    sorry: 'we are sorry',
    words: {
      short: 'Please wait: it is being mended, and we call you as soon as it works',
      long: 'It will take long: our staff are making appointments and noting call-backs',
    },
    end: (time, left) => `expected to work at ${time}, in ${left}`,
    late: (time) => `past the expected time by ${time}`,
  },
  closed: {
    notYet: 'The hall is not open yet',
    over: 'The hall has closed for today',
    dayOff: 'Closed today',
    opensAt: (time) => `Opens at ${time}`,
    hours: (opens, closes) => `Open today ${opens}–${closes}`,
  },
  lost: {
    heading: "No connection to the hall's host",
    lastNews: (time) => `Last update: ${time}`,
    never: 'Nothing has been received from the hall yet',
    advice: 'No numbers are shown for now. Please listen to our staff; the display comes back by itself.',
    connecting: "Connecting to the hall's host…",
  },
  voice: {
    off: 'Voice is off: tap the screen',
  },
  spoken: {
    digits: '0123456789',
    call: (ticket, counter) => `Ticket ${ticket}, please go to counter ${counter}`,
    apology: 'We are sorry for the wait.',
  },
}
