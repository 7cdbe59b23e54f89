import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'
import { answerAlarmsOf, countOpenAlarms, findAlarmOf, raiseAlarm } from './index.ts'

const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const minute = 60_000
const [clerkRef, managerRef] = [people.clerk, people.manager].map(({ number, name }) => ({
  id: anId,
  number,
  name,
}))

let staffed: StaffedHall
let clerk: Client
let manager: Client
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, manager } = staffed)
})
afterEach(() => staffed.hall.close())

type Raised = Parameters<typeof raiseAlarm>[1]
/** As the slices raise theirs, inside a command of their own. */
const raise = (alarm: Raised) =>
  runCommand(staffed.hall, people.clerk.number, (command) => raiseAlarm(command, alarm))
const settle = (kind: Raised['kind'], subjectId: string) =>
  runCommand(staffed.hall, people.clerk.number, (command) => answerAlarmsOf(command, kind, subjectId))
const answer = (alarmId: string, words = '已到场处理', who = manager) =>
  who.alarm.answer({ commandId: commandId(), alarmId, words })
const list = async (open = true) =>
  (await manager.alarm.list({ open })).map(({ kind, subjectId, figures }) => [kind, subjectId, figures])
const idOf = async (subjectId: string) =>
  (await manager.alarm.list({ open: false })).find((each) => each.subjectId === subjectId)?.id ?? ''
const changes = () =>
  staffed
    .all<{ type: string }>("SELECT type FROM change_log WHERE type LIKE 'alarm.%'")
    .map(({ type }) => type)

describe('an alarm', () => {
  it('is raised once for its kind and subject, as it was the first time', async () => {
    await raise({ kind: 'handoff-overdue', subjectId: 'one', figures: { number: '移2026-0001' } })
    staffed.hall.advance(minute)
    await raise({ kind: 'handoff-overdue', subjectId: 'one', figures: { number: '移2026-0009' } })
    await raise({ kind: 'handoff-overdue', subjectId: 'two' })
    staffed.hall.advance(minute)
    await raise({ kind: 'followup-overdue', subjectId: 'one' })
    expect([await list(), changes()]).toEqual([
      [
        ['followup-overdue', 'one', {}],
        ['handoff-overdue', 'two', {}],
        ['handoff-overdue', 'one', { number: '移2026-0001' }],
      ],
      Array(3).fill('alarm.raised'),
    ])
  })

  it('is not raised again after it was answered, by a manager or by its cause', async () => {
    const kind = 'pause-overdue'
    await raise({ kind, subjectId: 'by the manager' })
    await raise({ kind, subjectId: 'by its cause' })
    await answer(await idOf('by the manager'))
    await settle(kind, 'by its cause')
    await raise({ kind, subjectId: 'by the manager' })
    await raise({ kind, subjectId: 'by its cause' })
    expect([await list(), (await list(false)).length, changes()]).toEqual([
      [],
      2,
      ['alarm.raised', 'alarm.raised', 'alarm.answered', 'alarm.settled'],
    ])
  })

  it('says what, where, whom it is about and since when', async () => {
    const { id } = await clerk.fault.declare({
      commandId: commandId(),
      scope: 'counter',
      length: 'short',
      cause: 'printer',
    })
    expect(await manager.alarm.list({})).toEqual([
      {
        id: anId,
        kind: 'fault-declared',
        subjectId: id,
        businessDay: '2026-11-23',
        counterId: staffed.counterIds[0],
        staff: clerkRef,
        figures: { counterNumber: 1, length: 'short', cause: 'printer' },
        raisedAtMs: openingMs,
        answered: null,
      },
    ])
  })

  it('cannot be taken away on disk', async () => {
    await raise({ kind: 'ticket-forgotten', subjectId: '2026-11-22' })
    const { connection } = staffed.hall.app.database
    expect(() => connection.exec('DELETE FROM alarm')).toThrow('alarms are not deleted')
  })
})

describe('an alarm is answered', () => {
  it('by a manager in words, once, and stands with them', async () => {
    await raise({ kind: 'problem-overdue', subjectId: 'one' })
    staffed.hall.advance(minute)
    const { answered } = await answer(await idOf('one'))
    const again = await codeOf(answer(await idOf('one'), '又看了一次'))
    const [kept] = await manager.alarm.list({ open: false })
    const wanted = { by: managerRef, atMs: openingMs + minute, words: '已到场处理' }
    expect([answered, again, await codeOf(answer(commandId())), kept?.answered]).toEqual([
      wanted,
      'ALARM_ALREADY_ANSWERED',
      'ALARM_NOT_FOUND',
      wanted,
    ])
  })

  it('by nobody when its cause is gone, which takes no manager’s words away', async () => {
    await raise({ kind: 'opening-late', subjectId: 'one' })
    await raise({ kind: 'opening-late', subjectId: 'two' })
    await answer(await idOf('two'))
    staffed.hall.advance(minute)
    for (const subject of ['one', 'two', 'three']) await settle('opening-late', subject)
    const answers = new Map(
      (await manager.alarm.list({ open: false })).map(({ subjectId, answered }) => [subjectId, answered]),
    )
    expect([answers.get('one'), answers.get('two'), await codeOf(answer(await idOf('one')))]).toEqual([
      { by: null, atMs: openingMs + minute, words: null },
      { by: managerRef, atMs: openingMs, words: '已到场处理' },
      'ALARM_ALREADY_ANSWERED',
    ])
  })

  it('with words that headquarters is not told', async () => {
    await raise({ kind: 'manager-called', subjectId: 'one' })
    await answer(await idOf('one'), '已安抚客户孔超')
    const sent = staffed.all<{ payload: string }>('SELECT payload FROM change_log')
    expect(sent.filter(({ payload }) => payload.includes('孔超'))).toEqual([])
  })
})

describe('the list of alarms', () => {
  it('has the open ones, or all, the newest first, and no more than asked for', async () => {
    for (const subjectId of ['one', 'two', 'three', 'four']) {
      await raise({ kind: 'followup-overdue', subjectId })
      staffed.hall.advance(minute)
    }
    await settle('followup-overdue', 'three')
    const subjects = async (asked: Parameters<Client['alarm']['list']>[0]) =>
      (await manager.alarm.list(asked)).map(({ subjectId }) => subjectId)
    const { open, found } = staffed.hall.app.database.read((tx) => ({
      open: countOpenAlarms(tx),
      found: findAlarmOf(tx, 'followup-overdue', 'three')?.subjectId,
    }))
    expect([
      await subjects({}),
      await subjects({ open: false }),
      await subjects({ limit: 2 }),
      await subjects({ open: false, limit: 2 }),
      open,
      found,
    ]).toEqual([
      ['four', 'two', 'one'],
      ['four', 'three', 'two', 'one'],
      ['four', 'two'],
      ['four', 'three'],
      3,
      'three',
    ])
  })

  it('keeps those of one instant in the order of their raising', async () => {
    const subjects = Array.from({ length: 12 }, (_, place) => String(place))
    for (const subjectId of subjects) await raise({ kind: 'followup-overdue', subjectId })
    expect((await list()).map(([, subjectId]) => subjectId)).toEqual(subjects.toReversed())
    expect((await list(false)).map(([, subjectId]) => subjectId)).toEqual(subjects.toReversed())
  })

  it('is the managers’: no clerk reads or answers one', async () => {
    await raise({ kind: 'manager-called', subjectId: 'one' })
    const { connection } = staffed.hall.app.database
    connection.exec(`UPDATE staff SET role = 'administrator' WHERE number = '${people.otherClerk.number}'`)
    const administrator = staffed.as(people.otherClerk)
    expect([
      await codeOf(clerk.alarm.list({})),
      await codeOf(answer(await idOf('one'), undefined, clerk)),
      await codeOf(staffed.hall.anybody.alarm.list({})),
      await codeOf(administrator.alarm.list({})),
      await codeOf(answer(await idOf('one'), undefined, administrator)),
    ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'SIGNED_OUT', 'done', 'done'])
  })
})
