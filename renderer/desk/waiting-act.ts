/** What can be done with somebody who waits. */
export type WaitingAct = 'call' | 'send' | 'release' | 'left' | 'cancel'
