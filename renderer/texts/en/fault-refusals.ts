import type { faultRefusals as chinese } from '../zh-CN/fault-refusals.ts'

export const faultRefusals: typeof chinese = {
  FAULT_NOT_FOUND: () => 'There is no such fault. Look at what is shown now.',
  FAULT_ENDED: () => 'This fault has ended. If it is back, declare it anew.',
  FAULT_NOT_YOURS: () => "This is not your counter's fault. Its clerk or a manager deals with it.",
  FAULT_ALREADY_DECLARED: () =>
    'A fault is declared already. Look at what is shown now; make it a long one, or end it.',
  FAULT_ALREADY_LONG: () => 'It is a long fault already.',
  FAULT_STILL_SHORT: () =>
    'It is a short fault: ask the customer to wait. For appointments and calls back make it a long one first.',
  TICKET_NOT_AFFECTED: () =>
    'This fault does not concern this ticket: another counter can serve it, or is serving it.',
  FAULT_NOTE_NOT_FOUND: () => 'There is no such paper note. Read the list again.',
  FAULT_NOTE_ALREADY_SETTLED: () => 'This paper note is settled already.',
}
