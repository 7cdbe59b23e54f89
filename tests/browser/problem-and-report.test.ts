import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import type { Connection } from '../support/client.ts'
import { openHallPages, see, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'

let hall: HallPages
let colleague: Connection
let manager: Connection
let desk: OpenPage
let boss: OpenPage
beforeAll(async () => {
  hall = await openHallPages()
  colleague = await hall.as('1008', '1357')
  manager = await hall.as('1001', '2468')
  desk = await hall.open('/')
  boss = await hall.open('/')
  await signIn(desk.page, '1007', '1357')
  await takeCounter(desk.page)
  await signIn(boss.page, '1001', '2468')
  await boss.page.getByRole('button', { name: /经理页面/ }).click()
})
afterAll(() => hall.close())

const press = (key: string) => desk.page.keyboard.press(key)
const openManagerPage = async (name: string) => {
  await boss.page.getByRole('navigation').getByRole('button', { name }).click()
  await boss.page.getByRole('heading', { name, level: 1 }).waitFor()
}

describe('a problem with the system (S1)', () => {
  it('is reported with F1 from the desk, with what happened and a bundle without personal data', async () => {
    await press('F1')
    await desk.page.getByRole('dialog').waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.getByRole('button', { name: '报告问题', exact: true }).press('Enter')
    await desk.page.getByLabel('出了什么问题').fill('打印机打印不清')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.getByRole('button', { name: '登记问题' }).press('Enter')
    await see(desk.page, /已登记，编号/)
    await press('Escape')
  })

  it('goes from the manager to whoever mends it, back to its finder, and is closed', async () => {
    await openManagerPage('系统问题')
    await boss.page.getByRole('button', { name: /查看问题/ }).click()
    const dialog = boss.page.getByRole('dialog')
    await dialog.waitFor()
    expect(await findBarriers(boss.page)).toEqual([])
    const act = async (name: string, ...fields: readonly (readonly [string, string])[]) => {
      await dialog.getByRole('button', { name }).first().click()
      for (const [label, text] of fields) await boss.page.getByLabel(label).fill(text)
      if (fields.length > 0 || (await boss.page.getByLabel(/说明/).count()) > 0)
        await boss.page.getByRole('button', { name }).last().click()
    }
    await act('审核通过')
    await see(boss.page, '已审核')
    await act('转交处理', ['转交给谁', '信息中心'])
    await see(boss.page, '处理中')
    await act('对方已修好')
    await see(boss.page, '已修好，待验证')
    await boss.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })

    await press('F1')
    await desk.page.getByRole('button', { name: '我报告的问题' }).press('Enter')
    await desk.page.getByRole('button', { name: '验证：已经好了' }).first().press('Enter')
    const verify = desk.page.getByRole('dialog').getByRole('button', { name: '验证：已经好了' })
    if ((await verify.count()) > 0) await verify.last().press('Enter')
    await see(desk.page, '已验证，待关闭')
    expect(await findBarriers(desk.page)).toEqual([])
    const [problem] = await manager.client.problem.list({ onlyOpen: true })
    expect([problem?.state, problem?.finder.number]).toEqual(['verified', '1007'])
    await manager.client.problem.close({
      commandId: crypto.randomUUID(),
      problemId: problem?.id ?? '',
      note: '',
    })
    expect(await manager.client.problem.list({ onlyOpen: true })).toEqual([])
  })
})

describe('the report of the day', () => {
  it('counts what happened, and every figure opens its rows (L18)', async () => {
    const { services } = await colleague.client.hall.configuration()
    for (let count = 0; count < 3; count += 1)
      await colleague.client.queue.issueTicket({
        commandId: crypto.randomUUID(),
        serviceId: services[0]?.id ?? '',
        care: 'ordinary',
      })
    await openManagerPage('日报表')
    const issued = boss.page.getByRole('button', { name: '取号 3' })
    await issued.waitFor()
    expect(await findBarriers(boss.page)).toEqual([])
    for (const section of ['按小时', '按业务类别', '按窗口', '按人员', '全天']) {
      await boss.page.getByRole('button', { name: section }).click()
      expect([section, await findBarriers(boss.page)]).toEqual([section, []])
    }
    await issued.click()
    await see(boss.page, '取号：3 条')
    await see(boss.page, 'A003')
    expect(await findBarriers(boss.page)).toEqual([])
  })

  it('is better for a counter that is reminded when it is idle while people wait (Q3)', async () => {
    await desk.page.keyboard.press('Escape')
    await desk.page.getByText(/人在等候，本窗口已空闲/).waitFor({ timeout: 60_000 })
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Shift+F3')
    await desk.page
      .getByRole('button', { name: /叫下一位/ })
      .first()
      .waitFor()
    expect([desk, boss].flatMap(({ problems }) => problems)).toEqual([])
  })
})
