import { createLocalClient } from '../../electron/core/app.ts'
import type { Client } from '../support/client.ts'
import { openTestHall, people, type TestHall } from '../support/test-hall.ts'
import { servicesOfCounter } from './day-model.ts'

const letters = ['A', 'B']
/** One clerk for each counter; the third is added to the test hall's two. */
const clerks = ['1007', '1008', '1009'] as const

/** The real hall, with what the acts need to name things in it. */
export type HallUnderTest = {
  readonly hall: TestHall
  readonly serviceIds: readonly string[]
  readonly counterIds: readonly string[]
  readonly staffIds: readonly string[]
  readonly departmentId: string
  /** In a session of its own, so that no idle time locks it. */
  readonly clerk: (index: number) => Client
  readonly manager: () => Client
  /** Typed at the clerk's desk, where the rules ask for it. */
  readonly managerApproval: { readonly number: string; readonly pin: string }
  readonly servicesOf: (counter: number) => readonly number[]
  /** The visit's first transaction, as a page reads it after the arrival. */
  readonly visitOf: (visitId: string) => { readonly visitId: string; readonly transactionId: string }
  /** The ticket that a customer without one was given last. */
  readonly newestTicket: () => { readonly id: string; readonly serviceIndex: number }
  /** Rows of the file, for checking only. */
  readonly all: <Row>(text: string, ...params: readonly string[]) => Row[]
}

export async function openHallUnderTest(): Promise<HallUnderTest> {
  const hall = await openTestHall({
    counters: servicesOfCounter.map((services, index) => ({
      number: index + 1,
      serviceLetters: services.map((service) => letters[service] ?? ''),
    })),
  })
  const as = (number: string) => createLocalClient(hall.app, () => hall.tokenOf(number))
  const all = <Row>(text: string, ...params: readonly string[]) =>
    hall.app.database.connection.prepare(text).all(...params) as Row[]
  const boss = as(people.manager.number)
  await boss.staff.add({ commandId: newId(), number: clerks[2], name: '李国强', role: 'clerk', pin: '1357' })
  const { services, counters } = await boss.hall.configuration()
  const staff = await boss.staff.list()
  const inOrder = counters.toSorted((a, b) => a.number - b.number).map(({ id }) => id)
  for (const [index, number] of clerks.entries())
    await as(number).counter.occupy({ commandId: newId(), counterId: inOrder[index] ?? '' })
  const serviceIds = letters.map((letter) => services.find((each) => each.letter === letter)?.id ?? '')
  const department = await boss.handoff.addPlace({
    commandId: newId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: null,
    where: null,
  })
  return {
    hall,
    serviceIds,
    departmentId: department.id,
    counterIds: inOrder,
    staffIds: clerks.map((number) => staff.find((each) => each.number === number)?.id ?? ''),
    clerk: (index) => as(clerks[index] ?? ''),
    manager: () => as(people.manager.number),
    managerApproval: { number: people.manager.number, pin: people.manager.pin },
    servicesOf: (counter) => servicesOfCounter[counter] ?? [],
    visitOf(visitId) {
      const text = 'SELECT id FROM visit_transaction WHERE visit_id = ? AND position = 1'
      return { visitId, transactionId: all<{ id: string }>(text, visitId)[0]?.id ?? '' }
    },
    newestTicket() {
      const text = 'SELECT id, service_id AS serviceId FROM ticket ORDER BY position DESC LIMIT 1'
      const { id = '', serviceId = '' } = all<{ id: string; serviceId: string }>(text)[0] ?? {}
      return { id, serviceIndex: serviceIds.indexOf(serviceId) }
    },
    all,
  }
}

export function newId(): string {
  return crypto.randomUUID()
}
