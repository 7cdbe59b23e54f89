import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { deskSize, launchBrowser, openPage } from '../support/browser.ts'
import { connectAs } from '../support/client.ts'
import { signIn } from '../support/hall-pages.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'
import { takeApplications } from './applications.ts'

// Makes the README's pictures from the real product: `npm run screenshots`, after `npm run build`.
const target = join(import.meta.dirname, '..', '..', 'docs')
const commandId = () => crypto.randomUUID()
const folder = mkdtempSync(join(tmpdir(), 'guitai-screenshots-'))
const terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
const browser = await launchBrowser()

async function open(path: string, size: { width: number; height: number }): Promise<Page> {
  return (await openPage(browser, `${terminal.pages}${path}`, size)).page
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(target, `${name}.png`) })
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(400)
  }
}

/** Colleagues at their counters, one of them paused, and people who wait. */
async function fillHall(): Promise<{ readonly debtor: string }> {
  const second = await connectAs(terminal.address, '1008', '1357')
  const third = await connectAs(terminal.address, '1009', '1357')
  const { services, counters } = await second.client.hall.configuration()
  const issue = (service: number, care: 'ordinary' | 'elderly' | 'assisted') =>
    second.client.queue.issueTicket({ commandId: commandId(), serviceId: services[service]?.id ?? '', care })
  for (const care of ['ordinary', 'ordinary', 'elderly', 'ordinary', 'ordinary', 'ordinary'] as const)
    await issue(0, care)
  for (const care of ['ordinary', 'assisted', 'ordinary'] as const) await issue(1, care)
  for (const [person, counter] of [
    [second, 1],
    [third, 4],
  ] as const) {
    await person.client.counter.occupy({ commandId: commandId(), counterId: counters[counter]?.id ?? '' })
  }
  const called = await second.client.queue.callNext({ commandId: commandId() })
  await second.client.queue.markArrived({ commandId: commandId(), ticketId: called.id })
  await third.client.counter.pause({ commandId: commandId(), reason: 'meal', expectedMinutes: 30 })
  const hits = await second.client.account.search({ text: '路', limit: 50 })
  for (const { number, category } of hits) {
    const { bills } = await second.client.account.open({ accountNumber: number })
    if (bills.length === 3 && category === '居民生活') return { debtor: number }
  }
  throw new Error('nobody has three bills')
}

/** Several means in one payment, and a reversal of the day's last receipt. */
async function picturesOfCash(desk: Page): Promise<void> {
  await desk.waitForTimeout(800)
  await press(desk, 'F5', 'Enter', 'F9')
  await desk.keyboard.type('路')
  await desk.waitForTimeout(600)
  await press(desk, 'ArrowDown', 'ArrowDown', 'Enter')
  await desk.waitForTimeout(600)
  await desk.getByLabel(/预存/).fill('200')
  await press(desk, 'Enter')
  await desk.getByLabel('支票、刷卡、扫码……').check()
  await desk.getByLabel('金额（元）').fill('50')
  await desk.getByLabel('凭证单号').fill('4200002155')
  await press(desk, 'Enter')
  await take(desk, 'desk-means')
  await press(desk, 'Enter', 'Enter', 'Enter', 'F10')
  await desk.waitForTimeout(800)
  await desk.getByRole('button', { name: '今天的收据' }).click()
  await desk.waitForTimeout(600)
  await desk
    .getByRole('button', { name: /查看收据/ })
    .first()
    .click()
  await desk.getByRole('button', { name: '冲正', exact: true }).click()
  await desk.getByLabel('原因', { exact: true }).fill('户号收错，已向客户致歉')
  await take(desk, 'desk-reversal')
  await desk.getByLabel('经理工号').fill('1001')
  await desk.getByLabel('经理密码').fill('2468')
  await press(desk, 'Enter')
  await desk.waitForTimeout(1200)
  await desk.getByRole('button', { name: '关闭' }).last().click()
  await press(desk, 'Escape')
}

/** Hand-off, responsibilities, guide, report, fault and closing. */
async function picturesOfTheDay(desk: Page, display: Page): Promise<void> {
  const second = await connectAs(terminal.address, '1007', '1357')
  const places = await second.client.handoff.places()
  const department = places.find(({ kind }) => kind === 'department')
  for (const wanted of ['电表走得快，要校表', '路灯不亮']) {
    const { id } = await second.client.contact.openEnquiry({
      commandId: commandId(),
      wanted,
      care: 'ordinary',
    })
    await second.client.handoff.offer({
      commandId: commandId(),
      subject: { kind: 'enquiry', id },
      to: { kind: 'department', placeId: department?.id ?? '' },
      why: wanted,
      doneSoFar: '已核对户号',
      toldCustomer: '一个工作日内电话答复',
      customer: { name: '孔令辉', phone: '13800003106' },
    })
  }
  await press(desk, 'F2', 'F4')
  await desk.waitForTimeout(600)
  await press(desk, 'Shift+F7')
  await take(desk, 'desk-hand-off')
  await press(desk, 'Escape', 'Shift+F3')
  await take(desk, 'desk-responsibilities')

  const guide = await open('/guide', { width: 1024, height: 768 })
  await signIn(guide, '1009', '1357')
  await guide.waitForTimeout(800)
  await take(guide, 'guide')

  const manager = await open('/', deskSize)
  await signIn(manager, '1001', '2468')
  await manager.getByRole('button', { name: '经理页面' }).click()
  for (const [name, picture] of [
    ['日报表', 'manager-report'],
    ['日终', 'manager-closing'],
    ['现金', 'manager-cash'],
  ] as const) {
    await manager.getByRole('navigation').getByRole('button', { name }).click()
    await take(manager, picture)
  }
  const boss = await connectAs(terminal.address, '1001', '2468')
  const length = { scope: 'hall', length: 'short', cause: 'network', expectedMinutes: 20 } as const
  await boss.client.fault.declare({ commandId: commandId(), ...length })
  await take(display, 'hall-display-fault')
  boss.close()
  second.close()
}

try {
  mkdirSync(target, { recursive: true })
  const { debtor } = await fillHall()
  const desk = await open('/', deskSize)
  const customer = await open('/customer?counter=1', { width: 1280, height: 800 })
  const display = await open('/display', { width: 1920, height: 1080 })
  await desk.locator('input').first().waitFor()
  await desk.keyboard.type('1007')
  await press(desk, 'Tab')
  await desk.keyboard.type('1357')
  await press(desk, 'Enter', 'Enter')
  await take(desk, 'desk-idle')
  await press(desk, 'Control+F9')
  await desk.waitForTimeout(600)
  await desk.keyboard.type('2')
  await press(desk, 'Tab')
  await desk.keyboard.type('4')
  await take(desk, 'desk-float')
  await press(desk, 'Enter')
  await desk.waitForTimeout(600)
  await press(desk, 'F2')
  await take(display, 'hall-display')
  await press(desk, 'F4', 'F9')
  await desk.keyboard.type(debtor)
  await desk.waitForTimeout(600)
  await press(desk, 'Enter')
  await take(desk, 'desk-bills')
  await press(desk, 'Enter')
  await desk.keyboard.type('1000')
  await press(desk, 'Enter')
  await take(desk, 'desk-received')
  await press(desk, 'Enter')
  await take(customer, 'customer-screen')
  await press(desk, 'Enter')
  await take(desk, 'desk-paid')
  await press(desk, 'Enter', 'Escape')
  await press(desk, 'F10')
  await picturesOfCash(desk)
  await picturesOfTheDay(desk, display)
  await takeApplications(target)
} finally {
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
}
