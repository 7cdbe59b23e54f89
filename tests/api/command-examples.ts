import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Client } from '../support/client.ts'

export type People = {
  readonly public: Client
  readonly clerk: Client
  readonly manager: Client
}
export type Facts = {
  readonly configuration: HallConfiguration
  readonly clerkStaffId: string
  readonly clerkPin: string
  readonly accountNumber: string
  readonly advance: (ms: number) => void
}

/** Brings a fresh hall so far that the command works, and says who gives it with what. */
export type Example = (
  people: People,
  facts: Facts,
) => Promise<{ readonly by: keyof People; readonly input: Readonly<Record<string, unknown>> }>

const commandId = () => crypto.randomUUID()
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items
  if (item === undefined) throw new Error('the example hall lacks something')
  return item
}

async function occupy({ clerk }: People, { configuration }: Facts): Promise<void> {
  await clerk.counter.occupy({ commandId: commandId(), counterId: first(configuration.counters).id })
}

async function issue({ clerk }: People, { configuration }: Facts): Promise<string> {
  return (
    await clerk.queue.issueTicket({
      commandId: commandId(),
      serviceId: first(configuration.services).id,
      care: 'ordinary',
    })
  ).id
}

async function call(people: People, facts: Facts): Promise<string> {
  await occupy(people, facts)
  await issue(people, facts)
  return (await people.clerk.queue.callNext({ commandId: commandId() })).id
}

const recallGapMs = 20_000

async function recallAll(people: People, facts: Facts): Promise<string> {
  const ticketId = await call(people, facts)
  for (let recall = 0; recall < facts.configuration.rules.recallTimes; recall += 1) {
    facts.advance(recallGapMs)
    await people.clerk.queue.recall({ commandId: commandId(), ticketId })
  }
  facts.advance(recallGapMs)
  return ticketId
}

async function visit(people: People, facts: Facts): Promise<{ visitId: string; transactionId: string }> {
  await occupy(people, facts)
  const begun = await people.clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  return { visitId: begun.id, transactionId: first(begun.transactions).id }
}

type Step = 'choosing' | 'due' | 'tendered' | 'received' | 'paid'

/** A prepayment of 100.00 yuan, brought up to `step`. */
async function pay(
  people: People,
  facts: Facts,
  step: Step,
): Promise<{ intentId: string; receiptId: string }> {
  const { cashier } = people.clerk
  const { visitId } = await visit(people, facts)
  const { intentId } = await cashier.openPayment({
    commandId: commandId(),
    visitId,
    accountNumber: facts.accountNumber,
  })
  let receiptId = ''
  const steps: readonly [Step, () => Promise<unknown>][] = [
    [
      'due',
      () =>
        cashier.chooseLines({
          commandId: commandId(),
          intentId,
          lines: [{ kind: 'prepayment', amount: 10_000 }],
        }),
    ],
    ['tendered', () => cashier.tender({ commandId: commandId(), intentId, tendered: 15_000 })],
    ['received', () => cashier.confirmReceived({ commandId: commandId(), intentId, tendered: 15_000 })],
    [
      'paid',
      async () => {
        receiptId = (await cashier.takePayment({ commandId: commandId(), intentId, change: 5_000 })).id
      },
    ],
  ]
  const until = steps.findIndex(([name]) => name === step)
  for (const [, take] of steps.slice(0, until + 1)) await take()
  return { intentId, receiptId }
}

async function stage(people: People, isLast: boolean): Promise<string> {
  const { importId } = await people.manager.account.beginImport({ commandId: commandId() })
  if (isLast) await people.manager.account.stageImport({ commandId: commandId(), importId, ...accountsPiece })
  return importId
}
const accountsFile =
  '户号,户名,用电地址,联系电话,证件类型,证件号码,用电类别,电压等级,合同容量,状态,建户日期\n4520909999,孔超,解放路1号,13800000000,,,居民生活,220V,8,正常,2024-07-08\n'
const accountsPiece = {
  file: 'accounts',
  fileName: 'accounts.csv',
  piece: 0,
  content: Buffer.from(accountsFile).toString('base64'),
  last: true,
} as const

/** Every command of the contract; a new one without an example fails the walk. */
export const commandExamples: Readonly<Record<string, Example>> = {
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
    return { by: 'clerk', input: { reason: 'meal', expectedMinutes: 30 } }
  },
  'counter.resume': async (people, facts) => {
    await occupy(people, facts)
    await people.clerk.counter.pause({ commandId: commandId(), reason: 'meal', expectedMinutes: 30 })
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
    return { by: 'clerk', input: { transactionId, outcome: 'cannot-be-done' } }
  },
  'visit.finish': async (people, facts) => {
    const { visitId, transactionId } = await visit(people, facts)
    await people.clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
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
