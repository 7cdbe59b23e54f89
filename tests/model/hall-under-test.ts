import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Statement } from 'better-sqlite3'
import { createLocalClient } from '../../electron/core/app.ts'
import type { Client } from '../support/client.ts'
import { managerApproval, openTestHall, people, type TestHall } from '../support/test-hall.ts'
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
  readonly newestFollowUp: () => string
  /** The first contact that a ticket or visit belongs to. */
  readonly contactOf: (id: string) => string
  /** Rows of the file, for checking only. */
  readonly all: <Row>(text: string, ...params: readonly string[]) => Row[]
}

export async function openHallUnderTest(): Promise<HallUnderTest> {
  const hall = await openTestHall({ template: await prepared() })
  const as = (number: string) => createLocalClient(hall.app, () => hall.tokenOf(number))
  const statementOf = remembering(hall)
  const all = <Row>(text: string, ...params: readonly string[]) => statementOf(text).all(...params) as Row[]
  const idOf = (text: string, value: string) => all<{ id: string }>(text, value)[0]?.id ?? ''
  const serviceIds = letters.map((letter) => idOf('SELECT id FROM service WHERE letter = ?', letter))
  return {
    hall,
    serviceIds,
    departmentId: idOf('SELECT id FROM handoff_place WHERE kind = ?', 'department'),
    counterIds: clerks.map((_, index) => idOf('SELECT id FROM counter WHERE number = ?', String(index + 1))),
    staffIds: clerks.map((number) => idOf('SELECT id FROM staff WHERE number = ?', number)),
    clerk: (index) => as(clerks[index] ?? ''),
    manager: () => as(people.manager.number),
    managerApproval,
    servicesOf: (counter) => servicesOfCounter[counter] ?? [],
    visitOf(visitId) {
      const text = 'SELECT id FROM visit_transaction WHERE visit_id = ? AND position = 1'
      return { visitId, transactionId: idOf(text, visitId) }
    },
    newestTicket() {
      const text = 'SELECT id, service_id AS serviceId FROM ticket ORDER BY position DESC LIMIT 1'
      const { id = '', serviceId = '' } = all<{ id: string; serviceId: string }>(text)[0] ?? {}
      return { id, serviceIndex: serviceIds.indexOf(serviceId) }
    },
    newestFollowUp: () =>
      all<{ id: string }>('SELECT id FROM follow_up ORDER BY rowid DESC LIMIT 1')[0]?.id ?? '',
    contactOf: (id) =>
      idOf(
        'SELECT first_contact_id AS id FROM (SELECT id, first_contact_id FROM ticket UNION ALL SELECT id, first_contact_id FROM visit) WHERE id = ?',
        id,
      ),
    all,
  }
}

/** The same few texts are asked after every step; a restart begins anew. */
function remembering(hall: TestHall): (text: string) => Statement {
  let connection = hall.app.database.connection
  let known = new Map<string, Statement>()
  return (text) => {
    if (connection !== hall.app.database.connection) {
      connection = hall.app.database.connection
      known = new Map()
    }
    const statement = known.get(text) ?? connection.prepare(text)
    known.set(text, statement)
    return statement
  }
}

let preparing: Promise<string> | undefined

/** A closed file of the hall in the morning, every clerk at a counter: made once, copied for every day. */
function prepared(): Promise<string> {
  preparing ??= prepare()
  return preparing
}

async function prepare(): Promise<string> {
  const hall = await openTestHall({
    counters: servicesOfCounter.map((services, index) => ({
      number: index + 1,
      serviceLetters: services.map((service) => letters[service] ?? ''),
    })),
  })
  const boss = await hall.as(people.manager.number)
  await boss.staff.add({ commandId: newId(), number: clerks[2], name: '李国强', role: 'clerk', pin: '1357' })
  await boss.handoff.addPlace({
    commandId: newId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: null,
    where: null,
  })
  const { counters } = await boss.hall.configuration()
  for (const [index, number] of clerks.entries()) {
    const counterId = counters.find((each) => each.number === index + 1)?.id ?? ''
    await (await hall.as(number)).counter.occupy({ commandId: newId(), counterId })
  }
  const file = join(mkdtempSync(join(tmpdir(), 'guitai-model-')), 'guitai.sqlite')
  hall.app.database.connection.exec(`VACUUM INTO '${file}'`)
  hall.close()
  return file
}

export function newId(): string {
  return crypto.randomUUID()
}
