import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Client } from '../support/client.ts'
import { managerApproval } from '../support/test-hall.ts'

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
  /** A day later; everybody has signed in anew. */
  readonly nextDay: () => void
  /** The program died while the next paper was being printed. */
  readonly breakOff: () => Promise<void>
}

/** Brings a fresh hall so far that the command works, and says who gives it with what. */
export type Example = (
  people: People,
  facts: Facts,
) => Promise<{ readonly by: keyof People; readonly input: Readonly<Record<string, unknown>> }>

export const commandId = () => crypto.randomUUID()
export const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items
  if (item === undefined) throw new Error('the example hall lacks something')
  return item
}

export async function occupy({ clerk }: People, { configuration }: Facts): Promise<void> {
  await clerk.counter.occupy({ commandId: commandId(), counterId: first(configuration.counters).id })
}

export async function pause(people: People, facts: Facts): Promise<void> {
  await occupy(people, facts)
  await people.clerk.counter.pause({
    commandId: commandId(),
    reason: 'meal',
    approval: managerApproval,
  })
}

export async function issue({ clerk }: People, { configuration }: Facts): Promise<string> {
  return (
    await clerk.queue.issueTicket({
      commandId: commandId(),
      serviceId: first(configuration.services).id,
      care: 'ordinary',
    })
  ).id
}

export async function call(people: People, facts: Facts): Promise<string> {
  await occupy(people, facts)
  await issue(people, facts)
  return (await people.clerk.queue.callNext({ commandId: commandId() })).id
}

export const recallGapMs = 20_000

export async function recallAll(people: People, facts: Facts): Promise<string> {
  const ticketId = await call(people, facts)
  for (let recall = 0; recall < facts.configuration.rules.recallTimes; recall += 1) {
    facts.advance(recallGapMs)
    await people.clerk.queue.recall({ commandId: commandId(), ticketId })
  }
  facts.advance(recallGapMs)
  return ticketId
}

export async function visit(
  people: People,
  facts: Facts,
): Promise<{ visitId: string; transactionId: string }> {
  await occupy(people, facts)
  const begun = await people.clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  return { visitId: begun.id, transactionId: first(begun.transactions).id }
}

/** A customer who has stepped aside. */
export async function park(people: People, facts: Facts): Promise<string> {
  const { visitId } = await visit(people, facts)
  await people.clerk.visit.park({ commandId: commandId(), visitId, reason: 'customer-fetches-document' })
  return visitId
}

export type Step = 'choosing' | 'due' | 'tendered' | 'received' | 'paid'

/** A prepayment of 100.00 yuan, brought up to `step`. */
export async function pay(
  people: People,
  facts: Facts,
  step: Step,
): Promise<{ intentId: string; receiptId: string }> {
  const { cashier } = people.clerk
  const { visitId } = await visit(people, facts)
  await people.clerk.shift.open({ commandId: commandId(), pieces: {} })
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

export async function stage(people: People, isLast: boolean): Promise<string> {
  const { importId } = await people.manager.account.beginImport({ commandId: commandId() })
  if (isLast) await people.manager.account.stageImport({ commandId: commandId(), importId, ...accountsPiece })
  return importId
}
export const accountsFile =
  '户号,户名,用电地址,联系电话,证件类型,证件号码,用电类别,电压等级,合同容量,状态,建户日期\n4520909999,孔超,解放路1号,13800000000,,,居民生活,220V,8,正常,2024-07-08\n'
export const accountsPiece = {
  file: 'accounts',
  fileName: 'accounts.csv',
  piece: 0,
  content: Buffer.from(accountsFile).toString('base64'),
  last: true,
} as const

export type Examples = Readonly<Record<string, Example>>
