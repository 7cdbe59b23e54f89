import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  exampleAnswers,
  markAllRight,
  openApplication,
  showPaper,
} from '../../../tests/support/application-desk.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { people } from '../../../tests/support/test-hall.ts'
import { runSweep } from '../sweep/index.ts'

const commandId = () => crypto.randomUUID()
const day = 24 * 3600_000

let staffed: StaffedHall
beforeEach(async () => {
  staffed = await openStaffedHall()
})
afterEach(() => staffed.hall.close())

/** Accepted today without the proof of the premises. */
async function acceptWithGap() {
  const clerk = staffed.as(people.clerk)
  const { visitId } = await receive(clerk, staffed.serviceIds[1] ?? '')
  const { application, kind } = await openApplication(clerk, { kind: 'new-residential', visitId })
  const on = { applicationId: application.id }
  const answers = exampleAnswers(kind, application.businessDay)
  await clerk.application.save({ commandId: commandId(), ...on, answers })
  await showPaper(clerk, kind, application.id, 'identity')
  await clerk.application.submit({ commandId: commandId(), ...on })
  await markAllRight(clerk, kind, application.id)
  const accepted = await clerk.application.accept({ commandId: commandId(), ...on, withGaps: true })
  return { ...on, kind, accepted }
}

const alarms = async (open = true) =>
  (await staffed.as(people.manager).alarm.list({ open }))
    .filter(({ kind }) => kind === 'application-overdue' || kind === 'gap-overdue')
    .map(({ kind, figures }) => [kind, figures['number'], figures['day']])
const sweep = () => runSweep(staffed.hall.app)

describe('an accepted application', () => {
  it('goes to the manager once when its promised day or that of its papers is over (F3)', async () => {
    await acceptWithGap()
    // Five working days from Monday are the next Monday.
    staffed.hall.advance(7 * day)
    await sweep()
    const inTime = await alarms()
    staffed.hall.advance(day)
    await sweep()
    await sweep()
    const expected = [
      ['application-overdue', '20261123-0001', '2026-11-30'],
      ['gap-overdue', '20261123-0001', '2026-11-30'],
    ]
    expect([inTime, (await alarms()).toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))]).toEqual(
      [[], expected],
    )
  })

  it('is the manager’s matter no more when the papers came and it is archived', async () => {
    const { applicationId, kind } = await acceptWithGap()
    staffed.hall.advance(8 * day)
    await sweep()
    await showPaper(staffed.as(people.otherClerk), kind, applicationId, 'premises')
    const left = await alarms()
    await staffed.as(people.manager).application.archive({ commandId: commandId(), applicationId })
    expect([left, await alarms(), (await alarms(false)).length]).toEqual([
      [['application-overdue', '20261123-0001', '2026-11-30']],
      [],
      2,
    ])
  })

  it('is the manager’s matter no more when the customer withdraws it', async () => {
    const { applicationId } = await acceptWithGap()
    staffed.hall.advance(8 * day)
    await sweep()
    await staffed
      .as(people.clerk)
      .application.withdraw({ commandId: commandId(), applicationId, words: '客户不再需要' })
    expect(await alarms()).toEqual([])
  })

  it('gets its days as soon as somebody enters the calendar of the year that was missing', async () => {
    staffed.hall.advance(35 * day)
    const { applicationId, accepted } = await acceptWithGap()
    await staffed.as(people.manager).hall.setPublicDays({
      commandId: commandId(),
      year: 2027,
      days: [{ day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year' }],
      reason: '国务院通知',
    })
    await sweep()
    const after = await staffed.as(people.clerk).application.get({ applicationId })
    expect([
      [accepted.accepted?.promisedDay, accepted.accepted?.unknownYear, accepted.gaps[0]?.dueDay],
      [after.accepted?.promisedDay, after.accepted?.unknownYear, after.gaps[0]?.dueDay],
    ]).toEqual([
      [null, 2027, null],
      ['2027-01-05', null, '2027-01-05'],
    ])
  })
})
