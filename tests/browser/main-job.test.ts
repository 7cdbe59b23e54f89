import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capitalAmount } from '../../shared/cashier/capital-amount.ts'
import { fen, formatFen, sumFen } from '../../shared/kernel/money.ts'
import type { AccountStatement } from '../../shared/account/account.ts'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

const clerk = { number: '1007', pin: '1357' }
const colleague = { number: '1008', pin: '1357' }

let folder: string
let terminal: TerminalProcess
let browser: Browser
let api: Connection
let desk: OpenPage
let customer: OpenPage
let display: OpenPage

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-browser-'))
  terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
  browser = await launchBrowser()
  api = await connectAs(terminal.address, colleague.number, colleague.pin)
  desk = await openPage(browser, `${terminal.pages}/`)
  customer = await openPage(browser, `${terminal.pages}/customer?counter=1`, { width: 1280, height: 800 })
  display = await openPage(browser, `${terminal.pages}/display`, { width: 1920, height: 1080 })
})
afterAll(async () => {
  api.close()
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

/** A household with three or more bills to pay. */
async function findDebtor(): Promise<AccountStatement> {
  for (const { number } of await api.client.account.search({ text: '路', limit: 50 })) {
    const statement = await api.client.account.open({ accountNumber: number })
    if (statement.bills.length >= 3 && statement.account.category === '居民生活') return statement
  }
  throw new Error('the demonstration has nobody with three bills')
}

const press = (key: string) => desk.page.keyboard.press(key)
const type = (text: string) => desk.page.keyboard.type(text)
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** The next step is the focused control, so the clerk never reaches for the mouse. */
async function seeFocusOn(name: string | RegExp): Promise<void> {
  await desk.page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.activeElement?.textContent ?? ''),
    typeof name === 'string' ? name : name.source,
  )
}

/** As somebody without a mouse gets to a control; fails when Tab never reaches it. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await press('Tab')
    if ((await desk.page.evaluate(() => document.activeElement?.textContent)) === name) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

describe('the main job by keyboard alone, with desk, customer screen and display side by side', () => {
  it('signs in and takes the counter', async () => {
    await see(customer.page, '未开放')
    await desk.page.locator('input').first().waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await type(clerk.number)
    await press('Tab')
    await type(clerk.pin)
    await press('Enter')
    await see(desk.page, '选择窗口')
    expect(await findBarriers(desk.page)).toEqual([])
    await seeFocusOn(/1 号窗口|^1/)
    await press('Enter')
    await see(desk.page, '等待下一位客户')
    await see(customer.page, '正在受理')
    await see(customer.page, '张敏')
    expect([
      await findBarriers(desk.page),
      await findBarriers(customer.page),
      await findBarriers(display.page),
    ]).toEqual([[], [], []])
  })

  it('counts the float before money is taken (L3)', async () => {
    await see(desk.page, '收款前请先开班')
    await press('Control+F9')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await see(desk.page, '200.00')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await desk.page.getByText('收款前请先开班').waitFor({ state: 'detached' })
    await see(desk.page, '等待下一位客户')
  })

  it('issues a ticket and calls it, which display and customer screen show', async () => {
    await tabTo('取号')
    await press('Enter')
    const label = 'A001'
    await desk.page.getByText(label).first().waitFor()
    await press('F2')
    await see(desk.page, '正在呼叫')
    await seeFocusOn('已到窗')
    await Promise.all([see(display.page, label), see(customer.page, label)])
    expect([
      await findBarriers(desk.page),
      await findBarriers(customer.page),
      await findBarriers(display.page),
    ]).toEqual([[], [], []])
    await press('F4')
    await see(desk.page, /剩 0[45]:\d\d/)
    await see(customer.page, label)
    expect(await findBarriers(desk.page)).toEqual([])
  })

  it('pays three bills with read-back and change; the amounts stand on the customer screen as they are said (C1, L7)', async () => {
    const { account, bills } = await findDebtor()
    const due = sumFen(bills.map(({ owed }) => owed))
    const tendered = fen(Math.ceil(due / 10_000) * 10_000 + 10_000)
    const change = fen(tendered - due)

    await press('F9')
    await desk.page.locator('main input, [role="search"] input, input[type="search"]').first().waitFor()
    await type(account.number)
    await see(desk.page, account.address)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeFocusOn('收款')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await see(customer.page, formatFen(due))
    expect(await findBarriers(customer.page)).toEqual([])

    await type(formatFen(due).replace(/,|\..*/g, ''))
    await press('Enter')
    await see(desk.page, /还差|不够|少/)
    await desk.page.keyboard.press('Control+A')
    await type(String(tendered / 100))
    await press('Enter')

    await seeFocusOn('已唱收')
    await see(desk.page, capitalAmount(tendered))
    await see(customer.page, formatFen(tendered))
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeFocusOn('已唱付')
    await see(desk.page, capitalAmount(change))
    await see(customer.page, formatFen(change))
    expect([await findBarriers(desk.page), await findBarriers(customer.page)]).toEqual([[], []])
    await press('Enter')
    await seeFocusOn('打印收据')

    const [receipt] = await api.client.cashier.listReceipts({ accountNumber: account.number })
    expect(receipt).toMatchObject({
      number: 1,
      due,
      tendered,
      change,
      lines: bills.map(({ id, owed }) => ({ billId: id, amount: owed })),
    })
    expect((await api.client.account.open({ accountNumber: account.number })).bills).toEqual([])
    expect(await findBarriers(desk.page)).toEqual([])
  })

  it('finishes the visit; the ticket has ended and the counter is open for the next', async () => {
    await press('F10')
    await see(desk.page, '等待下一位客户')
    await see(customer.page, /谢谢|感谢/)
    const [ended] = await api.client.queue.list({ state: 'finished' })
    expect(ended?.label).toBe('A001')
    await see(customer.page, '正在受理')
  })

  it('pauses with reason and return, at once on customer screen and display (P1)', async () => {
    // A colleague with the same services goes on: the last open counter would need the manager (P5).
    const { counters } = await api.client.hall.configuration()
    await api.client.counter.occupy({ commandId: crypto.randomUUID(), counterId: counters[2]?.id ?? '' })
    await press('F8')
    await see(desk.page, '预计多少分钟后恢复')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await Promise.all([
      see(desk.page, '恢复服务'),
      see(customer.page, '暂停服务'),
      see(display.page, '暂停服务'),
    ])
    expect([
      await findBarriers(desk.page),
      await findBarriers(customer.page),
      await findBarriers(display.page),
    ]).toEqual([[], [], []])
    await press('F8')
    await see(customer.page, '正在受理')
  })

  it('left nothing on the consoles of the pages', () => {
    expect([desk.problems, customer.problems, display.problems]).toEqual([[], [], []])
  })
})
