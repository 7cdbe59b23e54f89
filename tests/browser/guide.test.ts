import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import type { Connection } from '../support/client.ts'
import { openHallPages, see, signIn, type HallPages } from '../support/hall-pages.ts'

let hall: HallPages
let manager: Connection
let guide: OpenPage
beforeAll(async () => {
  hall = await openHallPages()
  manager = await hall.as('1001', '2468')
  guide = await hall.open('/guide', 1024, 768)
  await signIn(guide.page, '1009', '1357')
})
afterAll(() => hall.close())

const fill = (label: string, text: string) => guide.page.getByLabel(label, { exact: true }).fill(text)
const press = (name: string) => guide.page.getByRole('button', { name, exact: true }).click()

describe('the guide at the entrance, on a tablet', () => {
  it('is the first contact of whoever gets a ticket, with what they want and the care they need (H1, Q4)', async () => {
    await fill('客户要办什么', '电表走得快，要校表')
    expect(await findBarriers(guide.page)).toEqual([])
    await guide.page.getByText('需要协助').click()
    await press('取号')
    await see(guide.page, '请把号码告诉客户')
    await see(guide.page, 'A001')
    expect(await findBarriers(guide.page)).toEqual([])
    const ticket = await manager.client.queue.find({ label: 'A001' })
    const contact = await manager.client.contact.find({ contactId: ticket?.firstContactId ?? '' })
    expect([ticket?.care, ticket?.wanted, contact?.source]).toEqual([
      'assisted',
      '电表走得快，要校表',
      'guide',
    ])
    // The next step has the focus.
    await guide.page.keyboard.press('Enter')
  })

  it('brushes no question off: it is answered at once, or leads to a ticket (H3)', async () => {
    await press('只登记询问，不取号')
    await see(guide.page, '登记询问须写明客户问什么')
    for (const wanted of ['问阶梯电价', '问更名过户']) {
      await fill('客户要办什么', wanted)
      await press('只登记询问，不取号')
      await see(guide.page, '已登记，您是首问责任人')
      await press('下一位客户')
    }
    await see(guide.page, '还没有答复的询问（2）')
    await press('答复：问阶梯电价')
    await fill('告诉了客户什么', '已讲解三档电价')
    expect(await findBarriers(guide.page)).toEqual([])
    await guide.page.keyboard.press('Enter')
    await see(guide.page, '还没有答复的询问（1）')
    await press('取号：问更名过户')
    await see(guide.page, '为“问更名过户”取号')
    await guide.page.getByText('B 业务办理').click()
    await press('取号')
    await see(guide.page, 'B001')
    await see(guide.page, '没有还没答复的询问。')
  })

  it('is told why when no more tickets are given (L16)', async () => {
    await manager.client.day.stopIssue({ commandId: crypto.randomUUID(), reason: '提前结束营业' })
    await press('下一位客户')
    await press('取号')
    await guide.page
      .getByRole('alert')
      .getByText(/停止|结束|取号/)
      .first()
      .waitFor()
    expect(await findBarriers(guide.page)).toEqual([])
    // The one refused call is no fault of the page.
    expect(guide.problems.filter((problem) => !problem.includes('422'))).toEqual([])
  })
})
