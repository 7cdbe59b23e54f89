import {
  accountsPiece,
  call,
  commandId,
  first,
  issue,
  occupy,
  park,
  pause,
  pay,
  recallAll,
  recallGapMs,
  stage,
  visit,
  type Examples,
} from './example-steps.ts'
import { managerApproval } from '../support/test-hall.ts'
import { applicationExamples } from './examples/application.ts'
import { alarmExamples } from './examples/alarm.ts'
import { cashierExamples } from './examples/cashier.ts'
import { contactExamples } from './examples/contact.ts'
import { dayExamples } from './examples/day.ts'
import { faultExamples } from './examples/fault.ts'
import { followupExamples } from './examples/followup.ts'
import { hallExamples } from './examples/hall.ts'
import { handoffExamples } from './examples/handoff.ts'
import { printExamples } from './examples/print.ts'
import { problemExamples } from './examples/problem.ts'
import { shiftExamples } from './examples/shift.ts'
import { reportsExamples } from './examples/reports.ts'
import { restoreExamples } from './examples/restore.ts'
import { responsibilityExamples } from './examples/responsibility.ts'

/** Every command of the contract; a new one without an example fails the walk. */
export const commandExamples: Examples = {
  ...contactExamples,
  ...handoffExamples,
  ...followupExamples,
  ...alarmExamples,
  ...responsibilityExamples,
  ...dayExamples,
  ...faultExamples,
  ...problemExamples,
  ...restoreExamples,
  ...reportsExamples,
  ...shiftExamples,
  ...cashierExamples,
  ...printExamples,
  ...applicationExamples,
  ...hallExamples,
  'hall.setUp': () =>
    Promise.resolve({
      by: 'public',
      input: {
        hallName: '桃园营业厅',
        timeZone: 'Asia/Shanghai',
        services: [{ letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' }],
        counters: [{ number: 1, serviceLetters: ['A'] }],
        manager: { number: '5001', name: '周岚', pin: '8642' },
      },
    }),
  'staff.signIn': (_, { clerkPin }) =>
    Promise.resolve({ by: 'public', input: { number: '1007', pin: clerkPin } }),
  'staff.signOut': () => Promise.resolve({ by: 'clerk', input: {} }),
  'staff.lock': () => Promise.resolve({ by: 'clerk', input: {} }),
  'staff.unlock': async ({ clerk }, { clerkPin }) => {
    await clerk.staff.lock({ commandId: commandId() })
    return { by: 'clerk', input: { pin: clerkPin } }
  },
  'staff.changePin': (_, { clerkPin }) =>
    Promise.resolve({ by: 'clerk', input: { oldPin: clerkPin, newPin: '97531' } }),
  'staff.add': () =>
    Promise.resolve({
      by: 'manager',
      input: { number: '1999', name: '李国强', role: 'clerk', pin: '13579' },
    }),
  'staff.resetPin': (_, { clerkStaffId }) =>
    Promise.resolve({ by: 'manager', input: { staffId: clerkStaffId, pin: '24680' } }),
  'staff.setActive': (_, { clerkStaffId }) =>
    Promise.resolve({ by: 'manager', input: { staffId: clerkStaffId, active: false } }),
  'counter.occupy': (_, { configuration }) =>
    Promise.resolve({ by: 'clerk', input: { counterId: first(configuration.counters).id } }),
  'counter.leave': async (people, facts) => {
    await occupy(people, facts)
    return { by: 'clerk', input: {} }
  },
  'counter.release': async (people, facts) => {
    await occupy(people, facts)
    return { by: 'manager', input: { counterId: first(facts.configuration.counters).id } }
  },
  'counter.pause': async (people, facts) => {
    await occupy(people, facts)
    return { by: 'clerk', input: { reason: 'meal', expectedMinutes: 30, approval: managerApproval } }
  },
  'counter.extendPause': async (people, facts) => {
    await pause(people, facts)
    return { by: 'clerk', input: { minutes: 10, reason: 'meeting', approval: managerApproval } }
  },
  'counter.resume': async (people, facts) => {
    await pause(people, facts)
    return { by: 'clerk', input: {} }
  },
  'queue.issueTicket': (_, { configuration }) =>
    Promise.resolve({ by: 'clerk', input: { serviceId: first(configuration.services).id, care: 'elderly' } }),
  'queue.callNext': async (people, facts) => {
    await occupy(people, facts)
    await issue(people, facts)
    return { by: 'clerk', input: {} }
  },
  'queue.callTicket': async (people, facts) => {
    await occupy(people, facts)
    return { by: 'clerk', input: { ticketId: await issue(people, facts), reason: '身体不适' } }
  },
  'queue.recall': async (people, facts) => {
    const ticketId = await call(people, facts)
    facts.advance(recallGapMs)
    return { by: 'clerk', input: { ticketId } }
  },
  'queue.markArrived': async (people, facts) => ({
    by: 'clerk',
    input: { ticketId: await call(people, facts) },
  }),
  'queue.markMissed': async (people, facts) => ({
    by: 'clerk',
    input: { ticketId: await recallAll(people, facts) },
  }),
  'queue.returnMissed': async (people, facts) => {
    const ticketId = await recallAll(people, facts)
    await people.clerk.queue.markMissed({ commandId: commandId(), ticketId })
    return { by: 'clerk', input: { ticketId } }
  },
  'queue.markLeft': async (people, facts) => ({
    by: 'clerk',
    input: { ticketId: await issue(people, facts) },
  }),
  'queue.cancelTicket': async (people, facts) => ({
    by: 'clerk',
    input: { ticketId: await issue(people, facts), reason: '取错号' },
  }),
  'queue.transferTicket': async (people, facts) => {
    const to = { kind: 'service', serviceId: first(facts.configuration.services.toReversed()).id }
    return { by: 'clerk', input: { ticketId: await issue(people, facts), to, reason: '选错了业务' } }
  },
  'queue.releaseTarget': async (people, facts) => {
    await occupy(people, facts)
    const ticketId = await issue(people, facts)
    const to = { kind: 'counter', counterId: first(facts.configuration.counters).id } as const
    await people.clerk.queue.transferTicket({ commandId: commandId(), ticketId, to, reason: '指定窗口' })
    return { by: 'manager', input: { ticketId, reason: '窗口已停办' } }
  },
  'visit.startWalkIn': async (people, facts) => {
    await occupy(people, facts)
    return { by: 'clerk', input: { kindId: 'desk-order' } }
  },
  'visit.startTransaction': async (people, facts) => {
    const { visitId, transactionId } = await visit(people, facts)
    await people.clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
    return { by: 'clerk', input: { visitId, kindId: 'desk-order' } }
  },
  'visit.hold': async (people, facts) => {
    const { transactionId } = await visit(people, facts)
    return { by: 'clerk', input: { transactionId, reason: 'system-slow' } }
  },
  'visit.resume': async (people, facts) => {
    const { transactionId } = await visit(people, facts)
    await people.clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'system-slow' })
    return { by: 'clerk', input: { transactionId } }
  },
  'visit.endTransaction': async (people, facts) => {
    const { transactionId } = await visit(people, facts)
    const explained = { explained: 'other-with-text', explainedText: '产权有争议', callManager: true }
    return { by: 'clerk', input: { transactionId, outcome: 'cannot-be-done', quantity: 2, ...explained } }
  },
  'visit.finish': async (people, facts) => {
    const { visitId, transactionId } = await visit(people, facts)
    await people.clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
    return { by: 'clerk', input: { visitId } }
  },
  'visit.transfer': async (people, facts) => {
    const { visitId, transactionId } = await visit(people, facts)
    await people.clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'handed-on' })
    const to = { kind: 'service', serviceId: first(facts.configuration.services).id }
    return { by: 'clerk', input: { visitId, to, reason: '应到业务办理窗口' } }
  },
  'visit.park': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    return { by: 'clerk', input: { visitId, reason: 'customer-fills-in-form' } }
  },
  'visit.takeBack': async (people, facts) => ({
    by: 'clerk',
    input: { visitId: await park(people, facts) },
  }),
  'visit.endParked': async (people, facts) => ({
    by: 'clerk',
    input: { visitId: await park(people, facts), how: 'left', reason: '等了一小时未回' },
  }),
  'visit.callManager': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    return { by: 'clerk', input: { visitId } }
  },
  'account.beginImport': () => Promise.resolve({ by: 'manager', input: {} }),
  'account.stageImport': async (people) => ({
    by: 'manager',
    input: { importId: await stage(people, false), ...accountsPiece },
  }),
  'account.applyImport': async (people) => ({
    by: 'manager',
    input: { importId: await stage(people, true), skipBad: false },
  }),
  'account.cancelImport': async (people) => ({
    by: 'manager',
    input: { importId: await stage(people, true) },
  }),
  'cashier.openPayment': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    await people.clerk.shift.open({ commandId: commandId(), pieces: {} })
    return { by: 'clerk', input: { visitId, accountNumber: facts.accountNumber } }
  },
  'cashier.chooseLines': async (people, facts) => {
    const { intentId } = await pay(people, facts, 'choosing')
    return { by: 'clerk', input: { intentId, lines: [{ kind: 'prepayment', amount: 10_000 }] } }
  },
  'cashier.tender': async (people, facts) => {
    const { intentId } = await pay(people, facts, 'due')
    return { by: 'clerk', input: { intentId, cashCount: { '10000': 1, '5000': 1 } } }
  },
  'cashier.confirmReceived': async (people, facts) => {
    const { intentId } = await pay(people, facts, 'tendered')
    return { by: 'clerk', input: { intentId, tendered: 15_000 } }
  },
  'cashier.takePayment': async (people, facts) => {
    const { intentId } = await pay(people, facts, 'received')
    return { by: 'clerk', input: { intentId, change: 5_000 } }
  },
  'cashier.stepBack': async (people, facts) => ({
    by: 'clerk',
    input: { intentId: (await pay(people, facts, 'tendered')).intentId },
  }),
  'cashier.abandonPayment': async (people, facts) => ({
    by: 'clerk',
    input: { intentId: (await pay(people, facts, 'due')).intentId },
  }),
  'cashier.recordPrint': async (people, facts) => ({
    by: 'clerk',
    input: { receiptId: (await pay(people, facts, 'paid')).receiptId },
  }),
}
