import { createLocalClient } from '../../electron/core/app.ts'
import type { Client } from './client.ts'
import { openTestHall, people, type TestHall } from './test-hall.ts'

type Person = { readonly number: string }

/** A hall with its clerks at counters 1 and 2; all sessions are new at each call, so that none locks while hours go by. */
export type StaffedHall = {
  readonly hall: TestHall
  readonly clerk: Client
  readonly colleague: Client
  readonly manager: Client
  /** For people and times that the three above do not fit: after a restart theirs are of the hall before it. */
  readonly as: (person: Person) => Client
  readonly idOf: (person: Person) => string
  /** By number. */
  readonly counterIds: readonly string[]
  /** Lines A and B. */
  readonly serviceIds: readonly string[]
  /** Rows of the file, for checking only. */
  readonly all: <Row>(text: string, ...params: readonly string[]) => Row[]
}

const commandId = () => crypto.randomUUID()

export async function openStaffedHall(opened?: TestHall): Promise<StaffedHall> {
  const hall = opened ?? (await openTestHall())
  const as = ({ number }: Person) => createLocalClient(hall.app, () => hall.tokenOf(number))
  const manager = as(people.manager)
  const staff = new Map((await manager.staff.list()).map(({ number, id }) => [number, id]))
  const { services, counters } = await manager.hall.configuration()
  const counterIds = counters.map(({ id }) => id)
  for (const [place, person] of [people.clerk, people.otherClerk].entries())
    await as(person).counter.occupy({ commandId: commandId(), counterId: counterIds[place] ?? '' })
  return {
    hall,
    clerk: as(people.clerk),
    colleague: as(people.otherClerk),
    manager,
    as,
    idOf: ({ number }) => staff.get(number) ?? '',
    counterIds,
    serviceIds: services.map(({ id }) => id),
    all: <Row>(text: string, ...params: readonly string[]) =>
      hall.app.database.connection.prepare(text).all(...params) as Row[],
  }
}

export type Served = { readonly ticketId: string; readonly contactId: string; readonly visitId: string }

/** A customer with a ticket of line A, called out of turn by this clerk and at the counter now. */
export async function receive(clerk: Client, serviceId: string): Promise<Served> {
  const ticket = await clerk.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' })
  const on = { ticketId: ticket.id }
  await clerk.queue.callTicket({ commandId: commandId(), ...on, reason: '测试叫号' })
  const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ...on })
  return { ...on, contactId: ticket.firstContactId ?? '', visitId }
}

/** Ends what runs in the visit. */
export async function endMatter(
  { all }: Pick<StaffedHall, 'all'>,
  clerk: Client,
  visitId: string,
  end: Partial<Parameters<Client['visit']['endTransaction']>[0]> = {},
): Promise<void> {
  const open = "SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'"
  for (const { id: transactionId } of all<{ id: string }>(open, visitId))
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done', ...end })
}
