import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountStatement } from '../../shared/account/account.ts'
import { capitalAmount } from '../../shared/cashier/capital-amount.ts'
import { formatFen, sumFen } from '../../shared/kernel/money.ts'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import type { Connection } from '../support/client.ts'
import { startFakePrinter } from '../support/fake-printer.ts'
import { textOfPdf } from '../support/text-of-pdf.ts'
import { openHallPages, see, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'

let hall: HallPages
let desk: OpenPage
let manager: Connection
let debtors: AccountStatement[]

const commandId = () => crypto.randomUUID()

beforeAll(async () => {
  hall = await openHallPages()
  manager = await hall.as('1001', '2468')
  await manager.client.cashier.setPayee({ commandId: commandId(), name: '滨江供电公司' })
  debtors = []
  for (const text of ['路', '巷', '街', '里']) {
    for (const { number } of await manager.client.account.search({ text, limit: 50 })) {
      const statement = await manager.client.account.open({ accountNumber: number })
      if (statement.bills.length > 0 && statement.account.category === '居民生活') debtors.push(statement)
    }
  }
  desk = await hall.open('/')
  await signIn(desk.page, '1007', '1357')
  await takeCounter(desk.page)
  await press('Control+F9')
  await desk.page.locator('.pieces-field:focus').waitFor()
  await type('5')
  await press('Enter')
  await see(desk.page, '等待下一位客户')
})
afterAll(() => hall.close())

const press = async (...keys: readonly string[]) => {
  for (const key of keys) {
    // A key of the desk does nothing while the answer to the one before is on its way.
    if (/^F\d/.test(key)) await desk.page.locator(`[aria-keyshortcuts="${key}"][data-idle="false"]`).waitFor()
    await desk.page.keyboard.press(key)
  }
}
const type = (text: string) => desk.page.keyboard.type(text)
const seeFocusOn = (name: RegExp) =>
  desk.page.waitForFunction(
    (pattern) =>
      document.activeElement !== document.body &&
      new RegExp(pattern).test(document.activeElement?.textContent ?? ''),
    name.source,
  )
const debtor = (place: number): AccountStatement => {
  const found = debtors[place]
  if (found === undefined) throw new Error('the demonstration has too few debtors')
  return found
}
const lastReceipt = async () => {
  const [receipt] = await manager.client.cashier.listReceipts({})
  if (receipt === undefined) throw new Error('nothing was paid')
  return receipt
}

/** As somebody without a mouse gets to a control; fails when Tab never reaches it. */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await press(key)
    const label = await desk.page.evaluate(() => {
      const active = document.activeElement
      const words = active instanceof HTMLInputElement ? (active.labels?.[0] ?? active) : active
      return words?.textContent ?? ''
    })
    if (name.test(label)) return
  }
  throw new Error(`Tab does not reach ${name.source}`)
}

/** A customer before the clerk, the account found and its bills checked. */
async function bringToTender({ account }: AccountStatement): Promise<void> {
  await press('F5')
  await desk.page.locator('.small-form :focus').waitFor()
  await press('Enter')
  await seeFocusOn(/收款/)
  await press('F9')
  await desk.page.locator('#find-text:focus').waitFor()
  await type(account.number)
  await see(desk.page, account.address)
  await press('Enter')
  await seeFocusOn(/收款/)
  await press('Enter')
  await desk.page.locator('.tender-field:focus').waitFor()
}

async function finish(): Promise<void> {
  await press('F10')
  await see(desk.page, '等待下一位客户')
}

describe('a payment with exact money', () => {
  it('takes eight strokes from the called customer to the printed receipt, the scanned bill being one of them', async () => {
    const { account, bills } = debtor(0)
    const { services } = await manager.client.hall.configuration()
    const clerk = await hall.as('1007', '1357')
    const serviceId = services[0]?.id ?? ''
    await manager.client.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' })
    await clerk.client.queue.callNext({ commandId: commandId() })
    await seeFocusOn(/已到窗/)
    let strokes = 0
    const stroke = async (act: () => Promise<void>, then: () => Promise<unknown>) => {
      strokes += 1
      await act()
      await then()
    }
    await stroke(
      () => press('F4'),
      () => seeFocusOn(/收款/),
    )
    await stroke(
      () => press('F9'),
      () => desk.page.locator('#find-text:focus').waitFor(),
    )
    // The scanner types the account's number off the bill and ends with Enter.
    await stroke(
      async () => {
        await type(account.number)
        await press('Enter')
      },
      () => seeFocusOn(/核对无误/),
    )
    await stroke(
      () => press('Enter'),
      () => desk.page.locator('.tender-field:focus').waitFor(),
    )
    await stroke(
      () => press('Enter'),
      () => seeFocusOn(/已唱收/),
    )
    await stroke(
      () => press('Enter'),
      () => seeFocusOn(/已唱付/),
    )
    await stroke(
      () => press('Enter'),
      () => seeFocusOn(/打印收据/),
    )
    await stroke(
      () => press('Enter'),
      () => see(desk.page, '收据已送打印'),
    )
    const receipt = await lastReceipt()
    expect([strokes, receipt.accountNumber, receipt.due, receipt.change]).toEqual([
      8,
      account.number,
      sumFen(bills.map(({ owed }) => owed)),
      0,
    ])
    await finish()
  })
})

describe('a payment in several means, by keyboard alone', () => {
  it('refuses a card number, takes a slip’s, and asks the rest in cash (C1)', async () => {
    await bringToTender(debtor(1))
    const due = sumFen(debtor(1).bills.map(({ owed }) => owed))
    await tabTo(/输入金额/, 'Shift+Tab')
    await press('ArrowRight', 'ArrowRight')
    await see(desk.page, '其他付款方式')
    await press('Tab')
    await desk.page.locator('[name="other-means"]:focus').waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await tabTo(/金额（元）/)
    await press('Control+A')
    await type('1')
    await press('Tab')
    await type('4111 1111 1111 1111')
    await press('Enter')
    await see(desk.page, '请填凭证上的单号')
    await press('Control+A')
    await type('4111111111111111')
    await press('Enter')
    await see(desk.page, '系统不保存卡号')
    await press('Control+A')
    await type('42000021552026')
    await press('Enter')
    await desk.page.locator('.tender-field:focus').waitFor()
    expect(await desk.page.locator('.tender-field').inputValue()).toBe(formatFen(due - 100))
  })

  it('says what is wrong with a cheque, gives it back with a slip, and books nothing (C3)', async () => {
    await tabTo(/输入金额/, 'Shift+Tab')
    await press('ArrowRight', 'ArrowRight')
    await see(desk.page, '其他付款方式')
    await press('Tab')
    await desk.page.locator('[name="other-means"]:focus').waitFor()
    for (let step = 0; step < 4; step += 1) await press('ArrowRight')
    await see(desk.page, '大写金额')
    const fill = (label: string, text: string) => desk.page.getByLabel(label, { exact: true }).fill(text)
    await fill('金额（元）', '1')
    await fill('出票日期', '2020-01-02')
    await fill('收款人', '滨江自来水公司')
    await fill('大写金额', '壹元')
    await fill('出票银行', '工商银行')
    await fill('支票号码', '30901234')
    await press('Enter')
    await see(desk.page, '已超过出票日起 10 天')
    const shown = await desk.page.locator('.wrong-cheque li').allTextContents()
    expect(shown).toEqual([
      '已超过出票日起 10 天的提示付款期',
      '出票日期没有用中文大写',
      '收款人不是本公司全称',
      '大写金额不规范',
      '缺少印鉴或印鉴不清',
      '有涂改痕迹',
    ])
    expect(await findBarriers(desk.page)).toEqual([])
    await tabTo(/退还支票/, 'Shift+Tab')
    await press('Enter')
    await see(desk.page, '说明单第 1 号')
  })

  it('reads back the whole sum with its means, and the receipt names them (C1)', async () => {
    const due = sumFen(debtor(1).bills.map(({ owed }) => owed))
    await tabTo(/支票、刷卡/, 'Shift+Tab')
    await press('ArrowLeft', 'ArrowLeft', 'Tab')
    await desk.page.locator('.tender-field:focus').waitFor()
    await press('Enter')
    await seeFocusOn(/已唱收/)
    await see(desk.page, capitalAmount(due))
    await see(desk.page, /微信 1\.00/)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeFocusOn(/已唱付/)
    await press('Enter')
    await seeFocusOn(/打印收据/)
    expect((await lastReceipt()).tenders).toEqual([
      { means: 'cash', amount: due - 100, reference: null },
      { means: 'wechat', amount: 100, reference: '42000021552026' },
    ])
    await finish()
  })
})

describe('an account that was cut off for arrears', () => {
  it('is promised its supply back as soon as all is paid, with the slip of the hand-off (C6)', async () => {
    const cutOff = debtors.find(({ account }) => account.state === '欠费停电')
    if (cutOff === undefined) throw new Error('the demonstration has nobody who was cut off')
    await bringToTender(cutOff)
    await press('Enter')
    await seeFocusOn(/已唱收/)
    await press('Enter')
    await seeFocusOn(/已唱付/)
    await press('Enter')
    await see(desk.page, /已开复电单 复\d{4}-0001/)
    expect(await findBarriers(desk.page)).toEqual([])
    const [order] = await manager.client.restore.listOpen({})
    expect(order?.accountNumber).toBe(cutOff.account.number)
    await tabTo(/打印/, 'Shift+Tab')
    await finish()
  })
})

describe('a receipt that was wrong', () => {
  it('is reversed from the day’s list, with the manager’s PIN at the same screen (C5, L8)', async () => {
    const wrong = await lastReceipt()
    await desk.page.getByRole('button', { name: '今天的收据' }).focus()
    await press('Enter')
    await see(desk.page, '付款方式')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page
      .getByRole('button', { name: /查看收据/ })
      .first()
      .focus()
    await press('Enter')
    await see(desk.page, '补打会计数')
    expect(await findBarriers(desk.page)).toEqual([])
    await tabTo(/^冲正$/)
    await press('Enter')
    await see(desk.page, '原收据保留')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.getByLabel('原因', { exact: true }).fill('户号收错')
    await desk.page.getByLabel('经理工号').fill('1001')
    await desk.page.getByLabel('经理密码').fill('2468')
    await press('Enter')
    await see(desk.page, '请客户在冲正单上签字')
    const reversal = await lastReceipt()
    expect([reversal.due, reversal.reverses?.id, reversal.tenders.map(({ means }) => means)]).toEqual([
      -wrong.due,
      wrong.id,
      ['cash'],
    ])
    await tabTo(/^关闭$/)
    await press('Enter')
    await see(desk.page, /已由 \d+ 冲正/)
    await press('Escape')
  })

  it('stands on the manager’s page with its reason, and the means agree with the receipts (L18)', async () => {
    const { page } = await hall.open('/')
    await signIn(page, '1001', '2468')
    await page.getByRole('button', { name: '经理页面' }).click()
    await page.getByRole('navigation').getByRole('button', { name: '现金' }).click()
    await see(page, '冲正（1）')
    await see(page, '户号收错')
    await see(page, '与收据合计一致')
    expect(await findBarriers(page)).toEqual([])
  })
})

describe('a receipt on paper', () => {
  it('goes to the counter’s receipt printer without a dialogue, with the drawer’s pulse (L2)', async () => {
    const printer = await startFakePrinter()
    try {
      const boss = await hall.open('/')
      await signIn(boss.page, '1001', '2468')
      await boss.page.getByRole('button', { name: '经理页面' }).click()
      await boss.page.getByRole('navigation').getByRole('button', { name: '打印机' }).click()
      await boss.page.getByLabel('名称').fill('一号机')
      await boss.page.getByLabel('地址').fill('192.168.1 50')
      await boss.page.keyboard.press('Enter')
      await see(boss.page, '请填写打印机地址')
      await boss.page.getByLabel('地址').fill(printer.address)
      await boss.page.keyboard.press('Enter')
      await see(boss.page, printer.address)
      expect(await findBarriers(boss.page)).toEqual([])

      await bringToTender(debtor(2))
      await press('Enter')
      await seeFocusOn(/已唱收/)
      await press('Enter')
      await seeFocusOn(/已唱付/)
      await press('Enter')
      await seeFocusOn(/打印收据/)
      await press('Enter')
      await see(desk.page, '收据已送打印')
      await see(boss.page, '已打印')
      const receipt = await lastReceipt()
      const [paper = Buffer.alloc(0)] = printer.papers
      expect(iconv.decode(paper, 'gb18030')).toContain(String(receipt.number).padStart(8, '0'))
      expect(paper.includes(Buffer.from([0x1b, 0x70]))).toBe(true)
      expect(await findBarriers(boss.page)).toEqual([])
      await finish()
      const [set] = await manager.client.print.printers()
      await manager.client.print.removePrinter({ commandId: commandId(), printerId: set?.id ?? '' })
    } finally {
      await printer.close()
    }
  })

  it('is a PDF with the same words and figures where the page prints it', async () => {
    const receipt = await lastReceipt()
    await desk.page.getByRole('button', { name: '今天的收据' }).focus()
    await press('Enter')
    const button = desk.page.getByRole('button', { name: /查看收据/ }).first()
    await button.waitFor()
    await button.focus()
    await press('Enter')
    await desk.page.evaluate(() => {
      // The paper stays as it does while a printer's dialogue is open.
      const wait = window.setTimeout.bind(window)
      const longest = 900
      Object.assign(window, {
        print: () => {},
        setTimeout: (work: () => void, ms?: number) => ((ms ?? 0) > longest ? 0 : wait(work, ms)),
      })
    })
    await tabTo(/^补打$/)
    await press('Enter')
    await desk.page.locator('.receipt-sheet').waitFor({ state: 'attached' })
    const text = await textOfPdf(await desk.page.pdf({ preferCSSPageSize: true }))
    expect(text).toContain(String(receipt.number).padStart(8, '0'))
    expect(text).toContain(formatFen(receipt.due))
    expect(text).toContain(capitalAmount(receipt.due))
    expect(text).toContain('补打 第 1 次')
  })
})
