import { afterEach, beforeEach, expect, it } from 'vitest'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'

const commandId = () => crypto.randomUUID()
let staffed: StaffedHall
beforeEach(async () => {
  staffed = await openStaffedHall()
})
afterEach(() => staffed.hall.close())

const setPrinter = (deviceName: string | null, counterId = staffed.counterIds[0] ?? '') =>
  staffed.manager.print.setPagePrinter({ commandId: commandId(), counterId, deviceName })

it('prints the pages of the hall on the paper that the manager chose, and as the printer is set until then', async () => {
  const { manager, clerk } = staffed
  const seen = [await clerk.print.ownPage()]
  await manager.print.setPageSize({ commandId: commandId(), size: 'A4' })
  await manager.print.setPageSize({ commandId: commandId(), size: 'A5' })
  seen.push(await clerk.print.ownPage())
  await manager.print.setPageSize({ commandId: commandId(), size: null })
  seen.push(await clerk.print.ownPage())
  expect(seen).toEqual([
    { size: null, deviceName: null },
    { size: 'A5', deviceName: null },
    { size: null, deviceName: null },
  ])
})

it('sends the pages of a counter to its printer, and lets everybody else choose one', async () => {
  const { manager, clerk, colleague, counterIds } = staffed
  await setPrinter('Old')
  const { printers } = await setPrinter(' HP LaserJet 一楼 ')
  const own = await Promise.all([clerk, colleague, manager].map((each) => each.print.ownPage()))
  const removed = await setPrinter(null)
  expect([printers, own.map(({ deviceName }) => deviceName), removed.printers]).toEqual([
    [{ counterId: counterIds[0], counterNumber: 1, deviceName: 'HP LaserJet 一楼' }],
    ['HP LaserJet 一楼', null, null],
    [],
  ])
})

it('refuses a counter that is not there, a name that no system gives, and everybody but a manager', async () => {
  const { clerk } = staffed
  expect([
    await codeOf(setPrinter('HP', commandId())),
    await codeOf(setPrinter('')),
    await codeOf(setPrinter('HP\nLPT1')),
    await codeOf(clerk.print.setPageSize({ commandId: commandId(), size: 'A4' })),
    await codeOf(clerk.print.pageSetting()),
  ]).toEqual(['COUNTER_NOT_FOUND', 'INPUT_REFUSED', 'INPUT_REFUSED', 'FORBIDDEN', 'FORBIDDEN'])
})
