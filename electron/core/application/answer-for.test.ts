import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptByExamples, openApplication } from '../../../tests/support/application-desk.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { endMatter, openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { people } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const kind = 'new-residential'
const reason = '交接班'

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let visitId: string
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, colleague } = staffed)
  ;({ visitId } = await receive(clerk, staffed.serviceIds[1] ?? ''))
})
afterEach(() => staffed.hall.close())

/** What stands on this person's list of applications: stage, and whether it keeps them from going home. */
async function listed(who: Client) {
  const { items } = await who.responsibility.mine()
  return items.flatMap((item) => (item.kind === 'application' ? [[item.stage, item.mustSettle]] : []))
}
const accepted = async () =>
  (await acceptByExamples(clerk, { kind, visitId, today: '2026-11-23' })).application
const department = async (nameZh: string) => {
  const place = { kind: 'department', nameZh, nameEn: nameZh, phone: null, where: null } as const
  const { id: placeId } = await staffed.manager.handoff.addPlace({ commandId: commandId(), ...place })
  return { kind: 'department', placeId } as const
}

/** The customer goes, and the clerk from the counter. */
async function goHome() {
  await endMatter(staffed, clerk, visitId)
  await clerk.visit.finish({ commandId: commandId(), visitId })
  await clerk.counter.leave({ commandId: commandId() })
}

describe('whoever has an application in hand', () => {
  it('passes it on by name or keeps it before they sign off, and nothing typed is lost (L5, F2)', async () => {
    const { application } = await openApplication(clerk, { kind, visitId })
    const { id } = application
    await clerk.application.save({
      commandId: commandId(),
      applicationId: id,
      answers: { applicantName: '孔超' },
    })
    expect(await listed(clerk)).toEqual([['in-hand', true]])
    await goHome()
    const signOff = () => codeOf(staffed.as(people.clerk).staff.signOut({ commandId: commandId() }))
    const passTo = (person: { readonly number: string }) =>
      clerk.responsibility.passOn({
        commandId: commandId(),
        items: [{ kind: 'application', id }],
        toStaffId: staffed.idOf(person),
        reason,
      })
    const asked = await signOff()
    await passTo(people.clerk)
    const kept = await signOff()
    await passTo(people.otherClerk)
    expect([asked, kept, await listed(clerk), await listed(colleague)]).toEqual([
      'RESPONSIBILITIES_OPEN',
      'done',
      [],
      [['in-hand', true]],
    ])
    const taken = await colleague.application.get({ applicationId: id })
    expect([taken.isFull, taken.answers['applicantName'], taken.events.at(-1)]).toMatchObject([
      true,
      '孔超',
      { type: 'taken-over', text: reason },
    ])
  })

  it('leaves it to the manager who lets them go (H1)', async () => {
    await openApplication(clerk, { kind, visitId })
    await goHome()
    const staffId = staffed.idOf(people.clerk)
    await staffed.manager.staff.setActive({ commandId: commandId(), staffId, active: false })
    expect(await listed(staffed.manager)).toEqual([['in-hand', true]])
  })
})

describe('an accepted application', () => {
  it('is followed up by whoever accepted it until a department has it, and again when it comes back (H2, F4)', async () => {
    const { id, number } = await accepted()
    expect(await listed(clerk)).toEqual([['to-follow-up', false]])
    const to = await department('业扩室')
    const handing = () =>
      codeOf(clerk.application.handOver({ commandId: commandId(), applicationId: id, to }))
    expect(await handing()).toBe('done')
    expect(await listed(clerk)).toEqual([])
    const [sent] = (await clerk.responsibility.mine()).items.filter(({ kind: each }) => each === 'hand-off')
    expect(sent).toMatchObject({
      stage: 'sent',
      handOff: { why: expect.stringContaining(number ?? '') as string },
    })
    expect(await handing()).toBe('APPLICATION_HANDED_OFF')
    await clerk.handoff.withdraw({
      commandId: commandId(),
      handOffId: sent?.id ?? '',
      reason: '改由另一部门办理',
    })
    expect(await listed(clerk)).toEqual([['to-follow-up', false]])
    expect(await handing()).toBe('done')
    await clerk.application.withdraw({ commandId: commandId(), applicationId: id, words: '客户不再需要' })
    expect([await listed(clerk), await handing()]).toEqual([[], 'APPLICATION_STATE_WRONG'])
  })

  it('keeps its clerk from going home when its promised day is near (F3, L5)', async () => {
    const { promisedDay } = (await accepted()).accepted ?? {}
    staffed.hall.setClock(
      Date.parse(`${promisedDay ?? ''}T01:00:00Z`) - staffed.hall.app.ports.clock.now().atMs,
    )
    expect(await listed(staffed.as(people.clerk))).toEqual([['to-follow-up', true]])
  })
})
