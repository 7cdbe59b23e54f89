import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleAnswers, openApplication } from '../../../tests/support/application-desk.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'

const commandId = () => crypto.randomUUID()
const people = 1000

let staffed: StaffedHall
beforeAll(async () => {
  staffed = await openStaffedHall()
})
afterAll(() => staffed.hall.close())

/** A made-up person whose every datum is found nowhere else. */
function person(at: number) {
  const order = String(at).padStart(4, '0')
  const head = `430621198${Math.floor(at / 250)}0101${order.slice(-3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(head[place]), 0)
  return {
    applicantName: `测试姓名${order}`,
    contactName: `联系人名${order}`,
    contactPhone: `1770000${order}`,
    identityNumber: head + ('10X98765432'[sum % 11] ?? ''),
    address: `无名路${order}号院甲栋`,
  }
}

it('of a thousand applicants is in no change, no log line and no diagnostics', async () => {
  const { clerk, manager, hall, serviceIds } = staffed
  const { visitId } = await receive(clerk, serviceIds[1] ?? '')
  const known: string[] = []
  for (let at = 0; at < people; at += 1) {
    const { application, kind } = await openApplication(clerk, { kind: 'new-residential', visitId })
    const applicationId = application.id
    const own = person(at)
    const answers = { ...exampleAnswers(kind, '2026-11-23'), ...own }
    const check = await clerk.application.save({ commandId: commandId(), applicationId, answers })
    if (at === 0) expect(check.fields).toEqual([])
    await clerk.application.submit({ commandId: commandId(), applicationId })
    known.push(...Object.values(own))
  }
  const bundle = await manager.problem.diagnose()
  const changes = staffed.all<{ payload: string }>('SELECT payload FROM change_log')
  const seen = [...changes.map(({ payload }) => payload), ...hall.log, JSON.stringify(bundle)].join('\n')
  const [row] = staffed.all<{ count: number }>(
    "SELECT count(*) AS count FROM application_answer WHERE field = 'identityNumber'",
  )
  expect([row?.count, changes.length > people, known.filter((datum) => seen.includes(datum))]).toEqual([
    people,
    true,
    [],
  ])
})
