import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '../../shared/kernel/money.ts'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import type { Connection } from '../support/client.ts'
import { openHallPages, see, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'

const commandId = () => crypto.randomUUID()

let hall: HallPages
let manager: Connection
let desk: OpenPage
let customer: OpenPage
let display: OpenPage
let boss: OpenPage

beforeAll(async () => {
  hall = await openHallPages()
  manager = await hall.as('1001', '2468')
  desk = await hall.open('/')
  boss = await hall.open('/')
  customer = await hall.open('/customer?counter=1', 1280, 800)
  display = await hall.open('/display', 1920, 1080)
})
afterAll(() => hall.close())

const gone = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ state: 'hidden' })
const press = (key: string) => desk.page.keyboard.press(key)
const barriers = async () =>
  Promise.all([desk, boss, customer, display].map(({ page }) => findBarriers(page)))

/** As somebody without a mouse gets to a control; fails when Tab never reaches it. */
async function tabTo({ page }: OpenPage, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (typeof name === 'string' ? text === name : name.test(text)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

async function openManagerPage(name: string): Promise<void> {
  await boss.page.getByRole('navigation').getByRole('button', { name }).click()
  await boss.page
    .getByRole('heading', { name: new RegExp(name) })
    .first()
    .waitFor()
}

describe('a day of the hall, with desk, manager, customer screen and display side by side', () => {
  it('begins with the checks of the counter, one key each (P4)', async () => {
    await signIn(desk.page, '1007', '1357')
    await takeCounter(desk.page)
    await see(desk.page, '开门检查还有 7 项没有完成')
    await tabTo(desk, '开始检查')
    await press('Enter')
    await see(desk.page, '1 号窗口开门检查')
    await press('Enter')
    // The host finds database, disk, clock and the connected customer screen in order by itself.
    await see(desk.page, '电脑检查')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('y')
    await desk.page.waitForTimeout(300)
    await press('n')
    await desk.page.keyboard.type('没有声音，已报修')
    await press('Enter')
    await see(desk.page, '没有声音，已报修')
    // The float is counted by opening the shift; nobody ticks it.
    await see(desk.page, /按 Ctrl\+F9 开班并清点备用金/)
    await press('Escape')
    await see(desk.page, '开门检查还有 2 项没有完成')
    await press('Control+F9')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await desk.page.keyboard.type('5')
    await press('Enter')
    // What is not right stays open, for the manager to see.
    await see(desk.page, '开门检查还有 1 项没有完成')
    await see(desk.page, '等待下一位客户')
  })

  it('has the last open counter paused by the manager only, and every sign counts down (P1, P5)', async () => {
    await press('F8')
    await press('Enter')
    await see(desk.page, /最后/)
    await desk.page.keyboard.type('1001')
    await press('Tab')
    await desk.page.keyboard.type('2468')
    await press('Enter')
    await see(desk.page, /还有 09:\d\d|还有 10:00/)
    await Promise.all([see(customer.page, '暂停服务'), see(display.page, /短暂休息/)])
    const first = await customer.page.getByRole('timer').textContent()
    await customer.page.waitForTimeout(1500)
    expect(await customer.page.getByRole('timer').textContent()).not.toBe(first)
    expect(await barriers()).toEqual([[], [], [], []])
    await press('F8')
    await see(desk.page, '等待下一位客户')
    await gone(customer.page, '暂停服务')
  })

  it('goes through a fault: an apology everywhere, an appointment with a slip, a list of what has to be made up (P2)', async () => {
    const { services } = await manager.client.hall.configuration()
    for (const service of services.slice(0, 1))
      for (let count = 0; count < 2; count += 1)
        await manager.client.queue.issueTicket({
          commandId: commandId(),
          serviceId: service.id,
          care: 'ordinary',
        })
    await signIn(boss.page, '1001', '2468')
    await boss.page.getByRole('button', { name: /经理页面/ }).click()
    await openManagerPage('故障')
    await boss.page.getByRole('button', { name: '报告全厅故障' }).click()
    await boss.page.getByRole('button', { name: '报告全厅故障' }).last().click()
    await Promise.all([see(display.page, /抱歉|对不起/), see(customer.page, /抱歉|对不起/)])
    expect(await barriers()).toEqual([[], [], [], []])
    await boss.page.getByRole('button', { name: '转为长时故障' }).click()
    await boss.page
      .getByRole('button', { name: /转为长时故障|确定/ })
      .last()
      .click()
    await see(boss.page, '等候的客户（2）')
    await boss.page
      .getByRole('button', { name: /A001.*预约或回电|预约或回电/ })
      .first()
      .click()
    await boss.page.getByLabel('客户姓名').or(boss.page.getByLabel('姓名')).fill('孔令辉')
    await boss.page.getByLabel('电话').fill('13800003106')
    expect(await findBarriers(boss.page)).toEqual([])
    await boss.page.keyboard.press('Enter')
    await see(boss.page, '等候的客户（1）')
    await see(boss.page, '孔令辉')
    await boss.page.keyboard.press('Escape')
    await boss.page.getByRole('button', { name: '故障已恢复' }).click()
    await boss.page.getByLabel('恢复情况').fill('线路已修复')
    await boss.page.keyboard.press('Enter')
    await see(boss.page, /要补办 1 项/)
    expect(await barriers()).toEqual([[], [], [], []])
    await gone(display.page, /抱歉|对不起/)
  })

  it('ends with everybody settled by name and a signed statement (P3, L15, L16)', async () => {
    await openManagerPage('日终')
    await boss.page.getByRole('button', { name: '停止取号' }).click()
    await boss.page.getByLabel('原因').fill('提前结束营业')
    await boss.page.keyboard.press('Enter')
    await see(desk.page, '经理已停止取号')
    // Somebody still waits, so the clerk may not go.
    await tabTo(desk, '离开窗口')
    await press('Enter')
    await see(desk.page, '还不能离开窗口')
    expect(await findBarriers(desk.page)).toEqual([])
    await boss.page.getByRole('button', { name: '了结' }).first().click()
    await boss.page.getByText('已离开', { exact: true }).click()
    await boss.page.getByLabel('原因').fill('客户自行离开')
    await boss.page.keyboard.press('Enter')
    await see(boss.page, /没有结束的号（0）|还开着的窗口/)
    await desk.page.keyboard.press('Escape')
    await tabTo(desk, '离开窗口')
    await press('Enter')
    await see(desk.page, '选择窗口')
    // The drawer is counted and closed, as shift.test.ts does with keys.
    const { client: clerk } = await hall.as('1007', '1357')
    await clerk.shift.count({ commandId: commandId(), pieces: { 'note-10000': 5 } })
    await clerk.shift.close({ commandId: commandId(), deposit: fen(0) })
    await boss.page.getByRole('button', { name: '刷新' }).click()
    await boss.page.getByRole('button', { name: '完成日终' }).click()
    await boss.page.getByRole('button', { name: '完成日终' }).last().click()
    await see(boss.page, /日终报表/)
    expect(await barriers()).toEqual([[], [], [], []])
    const { businessDay } = await manager.client.day.status()
    const { statement } = await manager.client.day.statement({ businessDay })
    expect(statement.tickets.map(({ label, end }) => `${label} ${end}`)).toEqual([
      'A001 appointed',
      'A002 left',
    ])
    expect([desk, boss, customer, display].flatMap(({ problems }) => problems)).toEqual([])
  })
})
