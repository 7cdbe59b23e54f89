import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
let hall: TestHall
let manager: Client

beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

const signIn = (pin: string = people.clerk.pin, number: string = people.clerk.number) =>
  hall.anybody.staff.signIn({ commandId: commandId(), number, pin })
const findClerk = async () =>
  (await manager.staff.list()).find(({ number }) => number === people.clerk.number)

describe('signing in', () => {
  it('opens a session with name, role and the counter that is still held', async () => {
    const clerk = await hall.as(people.clerk.number)
    const [counter] = await clerk.counter.list()
    await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    const { staff, counterId, autoLockMinutes, token } = await signIn()
    expect([staff.name, staff.role, counterId, autoLockMinutes, token.length]).toEqual([
      '张敏',
      'clerk',
      counter?.id,
      10,
      43,
    ])
  })

  it('answers an unknown number and a wrong PIN alike', async () => {
    expect([await codeOf(signIn('9999')), await codeOf(signIn('9999', '7777'))]).toEqual([
      'SIGN_IN_REFUSED',
      'SIGN_IN_REFUSED',
    ])
  })

  it('is locked after five wrong PINs, also for the right one and after a restart, until the time has passed', async () => {
    const answers: string[] = []
    for (let attempt = 0; attempt < 5; attempt += 1) answers.push(await codeOf(signIn('9999')))
    answers.push(await codeOf(signIn()))
    hall.restart()
    answers.push(await codeOf(signIn()))
    hall.advance(15 * 60_000)
    answers.push(await codeOf(signIn()))
    expect(answers).toEqual([
      ...Array.from({ length: 4 }, () => 'SIGN_IN_REFUSED'),
      'SIGN_IN_LOCKED',
      'SIGN_IN_LOCKED',
      'SIGN_IN_LOCKED',
      'done',
    ])
  })

  it('forgets wrong PINs once the right one was given', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 4; attempt += 1) await codeOf(signIn('9999'))
      expect(await codeOf(signIn())).toBe('done')
    }
  })

  it('is opened again by a manager’s new PIN', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await codeOf(signIn('9999'))
    const clerk = await findClerk()
    await manager.staff.resetPin({ commandId: commandId(), staffId: clerk?.id ?? '', pin: '8642' })
    expect([await codeOf(signIn()), await codeOf(signIn('8642'))]).toEqual(['SIGN_IN_REFUSED', 'done'])
  })
})

describe('a session', () => {
  it('locks when idle too long, and its own PIN opens it', async () => {
    const clerk = await hall.as(people.clerk.number)
    hall.advance(10 * 60_000 + 1)
    const locked = await codeOf(clerk.counter.list())
    const wrong = await codeOf(clerk.staff.unlock({ commandId: commandId(), pin: '9999' }))
    await clerk.staff.unlock({ commandId: commandId(), pin: people.clerk.pin })
    expect([locked, wrong, await codeOf(clerk.counter.list())]).toEqual([
      'SESSION_LOCKED',
      'SIGN_IN_REFUSED',
      'done',
    ])
  })

  it('stays open while its person works', async () => {
    const clerk = await hall.as(people.clerk.number)
    for (let call = 0; call < 5; call += 1) {
      hall.advance(9 * 60_000)
      await clerk.counter.list()
    }
    expect(await codeOf(clerk.counter.list())).toBe('done')
  })

  it('locks by hand, and not by a clock that is set forward', async () => {
    const clerk = await hall.as(people.clerk.number)
    hall.setClock(3 * 24 * 3600_000)
    const afterClockChange = await codeOf(clerk.counter.list())
    await clerk.staff.lock({ commandId: commandId() })
    expect([afterClockChange, await codeOf(clerk.counter.list())]).toEqual(['done', 'SESSION_LOCKED'])
  })

  it('ends with signing out, which is refused while a counter is held', async () => {
    const clerk = await hall.as(people.clerk.number)
    const [counter] = await clerk.counter.list()
    await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    const held = await codeOf(clerk.staff.signOut({ commandId: commandId() }))
    await clerk.counter.leave({ commandId: commandId() })
    await clerk.staff.signOut({ commandId: commandId() })
    expect([held, await codeOf(clerk.counter.list())]).toEqual(['COUNTER_STILL_OCCUPIED', 'SIGNED_OUT'])
  })

  it('ends with a restart', async () => {
    const token = hall.tokenOf(people.clerk.number)
    hall.restart()
    expect(hall.app.sessions.find(token, hall.app.ports.clock.now())).toBeUndefined()
  })
})

describe('the staff list', () => {
  it('takes a number once, and an administrator only from an administrator', async () => {
    const add = (number: string, role: 'clerk' | 'administrator') =>
      manager.staff.add({ commandId: commandId(), number, name: '李国强', role, pin: '1357' })
    expect([
      await codeOf(add('1009', 'clerk')),
      await codeOf(add('1009', 'clerk')),
      await codeOf(add('1010', 'administrator')),
    ]).toEqual(['done', 'STAFF_NUMBER_TAKEN', 'FORBIDDEN'])
  })

  it('sets nobody inactive who holds a counter, nor the last manager; whoever is inactive is signed out and stays out', async () => {
    const clerk = await hall.as(people.clerk.number)
    const set = async (staffId = '', active = false) =>
      codeOf(manager.staff.setActive({ commandId: commandId(), staffId, active }))
    const person = await findClerk()
    const boss = (await manager.staff.list()).find(({ role }) => role === 'manager')
    const [counter] = await clerk.counter.list()
    await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
    const held = await set(person?.id)
    await clerk.counter.leave({ commandId: commandId() })
    const answers = [
      held,
      await set(boss?.id),
      await set(person?.id),
      await codeOf(clerk.counter.list()),
      await codeOf(signIn()),
    ]
    expect(answers).toEqual([
      'COUNTER_STILL_OCCUPIED',
      'LAST_MANAGER',
      'done',
      'SIGNED_OUT',
      'SIGN_IN_REFUSED',
    ])
  })

  it('lets everybody change the own PIN, with the old one', async () => {
    const clerk = await hall.as(people.clerk.number)
    const change = (oldPin: string, newPin: string) =>
      codeOf(clerk.staff.changePin({ commandId: commandId(), oldPin, newPin }))
    const answers = [await change('9999', '8642'), await change('1357', '1357'), await change('1357', '8642')]
    expect([answers, await codeOf(signIn()), await codeOf(signIn('8642'))]).toEqual([
      ['SIGN_IN_REFUSED', 'PIN_UNCHANGED', 'done'],
      'SIGN_IN_REFUSED',
      'done',
    ])
  })

  it('keeps no PIN on disk', async () => {
    // Of so many digits that no random id holds them by chance.
    const pin = '135724681357'
    await manager.staff.add({ commandId: commandId(), number: '1099', name: '新人', role: 'clerk', pin })
    await signIn(pin, '1099')
    const { connection } = hall.app.database
    const texts = connection
      .prepare('SELECT result FROM command_log UNION ALL SELECT payload FROM change_log')
      .pluck()
      .all()
      .join('\n')
    expect(texts).not.toContain(pin)
  })
})
