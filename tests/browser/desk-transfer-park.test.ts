import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../../shared/account/account.ts'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import type { Connection } from '../support/client.ts'
import { openHallPages, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'

const commandId = () => crypto.randomUUID()

let hall: HallPages
let colleague: Connection
let manager: Connection
let desk: OpenPage

beforeAll(async () => {
  hall = await openHallPages()
  colleague = await hall.as('1008', '1357')
  manager = await hall.as('1001', '2468')
  const { services, counters } = await colleague.client.hall.configuration()
  await colleague.client.counter.occupy({ commandId: commandId(), counterId: counters[1]?.id ?? '' })
  for (let count = 0; count < 4; count += 1)
    await colleague.client.queue.issueTicket({
      commandId: commandId(),
      serviceId: services[0]?.id ?? '',
      care: 'ordinary',
    })
  desk = await hall.open('/')
  await signIn(desk.page, '1007', '1357')
  await takeCounter(desk.page)
})
afterAll(() => hall.close())

const type = (text: string) => desk.page.keyboard.type(text)
const see = (text: string | RegExp) =>
  desk.page.locator('.desk, body').last().getByText(text).first().waitFor()
const seeMiddle = (text: string | RegExp) => desk.page.locator('main').getByText(text).first().waitFor()
const middle = () => desk.page.locator('main').textContent()

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // A key of the desk does nothing while the answer to the one before is on its way.
    if (/F\d/.test(key)) await desk.page.locator(`[aria-keyshortcuts="${key}"][data-idle="false"]`).waitFor()
    await desk.page.keyboard.press(key)
  }
}

async function pressInVain(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await desk.page.keyboard.press(key)
}

/** The next step is the focused control, so the clerk never reaches for the mouse. */
async function seeFocusOn(name: RegExp): Promise<void> {
  await desk.page.waitForFunction((pattern) => {
    const active = document.activeElement
    const words = active instanceof HTMLInputElement ? active.closest('label') : active
    return active !== document.body && new RegExp(pattern).test(words?.textContent ?? '')
  }, name.source)
}

/** As somebody without a mouse gets to a control; fails when Tab never reaches it. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await press('Tab')
    const found = await desk.page.evaluate(() => {
      const active = document.activeElement
      return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
    })
    if (typeof name === 'string' ? found === name : name.test(found)) return
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

const waiting = async () =>
  (await colleague.client.queue.list({})).map(
    ({ label, handedOff }) => `${label}${handedOff ? ' sent on' : ''}`,
  )

describe('a customer who goes on to somebody else, by keyboard alone', () => {
  it('is asked about first: the matter that is still open is ended, then place and reason are chosen (Q5)', async () => {
    await press('F2')
    await seeFocusOn(/已到窗/)
    await press('F4')
    await seeFocusOn(/收款/)
    await press('F7')
    await seeMiddle('先结束这件业务，再转号')
    await seeFocusOn(/转出办理/)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeMiddle('A001 保留原号和到达时间，先于新到客户叫号，不用重新取号。')
    // The matter that has ended stands there with its outcome and quantity.
    await seeMiddle('转出办理')
    await seeMiddle('1 件')
    await seeFocusOn(/业务类别/)
    await press('ArrowRight')
    await seeMiddle(/2 号窗口 · /)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeMiddle('请选择转到哪里')
    await seeMiddle('请写明原因（至少 2 个字）')
  })

  it('is told why it is refused where nobody is, and nothing that was typed is lost', async () => {
    await press('Tab', 'Space', 'Tab')
    await type('变更一直由她经办')
    await colleague.client.counter.leave({ commandId: commandId() })
    await press('Enter')
    await seeMiddle(/对方窗口无人/)
    const { counters } = await colleague.client.hall.configuration()
    await colleague.client.counter.occupy({ commandId: commandId(), counterId: counters[1]?.id ?? '' })
    await press('Enter')
    await seeMiddle('已转号')
    await seeMiddle('转到 2 号窗口')
    await seeFocusOn(/知道了/)
    expect(await findBarriers(desk.page)).toEqual([])
    expect(await waiting()).toEqual(['A001 sent on', 'A002', 'A003', 'A004'])
    await press('Enter')
    await seeMiddle('等待下一位客户')
  })

  it('stands in the waiting list with rank and target, which only those concerned may release', async () => {
    await press('Shift+F2')
    await seeMiddle('只等 2 号窗口')
    await seeMiddle('转来 · 先于新到客户')
    await seeMiddle('由对方或经理解除')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Escape')
    await seeMiddle('等待下一位客户')
  })

  it('may be sent from the waiting list too, to oneself, and be released again to the same place', async () => {
    await press('Shift+F2')
    await seeMiddle('等候名单')
    await tabTo('转号 A003')
    await press('Enter')
    await seeMiddle('A003 保留原号和到达时间，按原来的位次叫号，不用重新取号。')
    await press('ArrowRight')
    await seeMiddle(/1 号窗口 · /)
    await press('Tab', 'Space', 'Tab')
    await type('下午约好的')
    await press('Enter')
    await seeMiddle('转到 1 号窗口')
    await press('Enter')
    await seeMiddle('指定您')
    expect(await waiting()).toEqual(['A001 sent on', 'A002', 'A004'])
    await tabTo('解除指定 A003')
    await press('Enter')
    await type('客户改了主意')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await desk.page.locator('main').getByText('指定您').waitFor({ state: 'hidden' })
    expect(await waiting()).toEqual(['A001 sent on', 'A002', 'A003', 'A004'])
  })

  it('does not end by a slip: that somebody left is asked once (L13, L15)', async () => {
    await tabTo('A004 已离开')
    await press('Enter')
    await seeMiddle(/A004 已离开？/)
    await seeFocusOn(/^返\s*回$/)
    // Enter alone goes back.
    await press('Enter')
    expect(await waiting()).toEqual(['A001 sent on', 'A002', 'A003', 'A004'])
    await press('Escape')
    await seeMiddle('等待下一位客户')
  })
})

describe('a customer who steps aside, by keyboard alone', () => {
  it('leaves the counter free, and is listed with the time aside beside the time worked', async () => {
    await press('F5')
    await seeFocusOn(/居民缴费/)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('Shift+F8')
    await seeMiddle('客户暂离')
    await see('您先去办，回来直接到本窗口找我，不用重新取号。')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('ArrowRight', 'Enter')
    await seeMiddle('等待下一位客户')
    await see(/暂离 1 位 · 最长 \d\d:\d\d/)
  })

  it('is taken back by whoever parked, others see why not (Q5)', async () => {
    const { transactionKinds } = await colleague.client.hall.configuration()
    const theirs = await colleague.client.visit.startWalkIn({
      commandId: commandId(),
      kindId: transactionKinds[0]?.id ?? '',
    })
    await colleague.client.visit.park({ commandId: commandId(), visitId: theirs.id, reason: 'other' })
    await press('Shift+F9')
    await seeMiddle(/只能由 .+ 或经理召回/)
    await seeMiddle('客户填写表单')
    await seeFocusOn(/召\s*回/)
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.waitForTimeout(1100)
    await press('Enter')
    await seeMiddle(/暂离过 00:0\d，不计入办理时间/)
    await seeFocusOn(/收款/)
  })

  it('is not forgotten when nobody comes back: what became of them is said (L15)', async () => {
    await press('Shift+F8')
    await seeMiddle('客户暂离')
    await press('Enter')
    await seeMiddle('等待下一位客户')
    await press('Shift+F9')
    await seeFocusOn(/召\s*回/)
    await press('Tab', 'Enter')
    await seeMiddle('1 号窗口无号客户 没有回来')
    await press('Enter')
    await seeMiddle('请写明原因（至少 2 个字）')
    await press('Tab')
    await type('等了一小时，电话无人接')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeMiddle(/只能由/)
    expect((await colleague.client.visit.listParked()).map(({ counterNumber }) => counterNumber)).toEqual([2])
    await press('Escape')
    await seeMiddle('等待下一位客户')
  })
})

describe('a customer whose wish cannot be met, by keyboard alone', () => {
  it('has the reason explained, in words where it is another, and the manager called over (F8)', async () => {
    await press('F5')
    await seeFocusOn(/居民缴费/)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('F10')
    await seeFocusOn(/已办成/)
    await press('ArrowRight', 'Enter')
    await seeMiddle('请选择已向客户说明的原因')
    await press('Tab', 'ArrowLeft')
    await seeFocusOn(/其他（写明）/)
    await press('Tab')
    await type('线路还没有改造完成')
    await press('Tab', 'Space')
    await seeMiddle('结束，等经理来')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeMiddle('已请经理过来')
    await seeMiddle(/线路还没有改造完成/)
    const alarms = await manager.client.alarm.list({})
    expect(alarms.filter(({ kind }) => kind === 'manager-called')).toHaveLength(1)
  })

  it('has several matters in one visit, each with its own time, outcome and quantity', async () => {
    await press('Shift+F5')
    await seeFocusOn(/居民缴费/)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('F10')
    await seeFocusOn(/已办成/)
    await press('Tab')
    await press('Control+A')
    await type('0')
    await seeMiddle(/请填 1 至 999/)
    await press('Control+A')
    await type('12')
    await press('Enter')
    await seeMiddle('12 件')
    const rows = await desk.page
      .getByRole('list', { name: '本次业务' })
      .getByRole('listitem')
      .allTextContents()
    expect(rows.map((row) => row.replaceAll(/\d\d:\d\d/g, 'mm:ss'))).toEqual([
      '1. 居民缴费不能办理（已说明原因）: 线路还没有改造完成1 件用时 mm:ss',
      '2. 居民缴费已办成12 件用时 mm:ss',
    ])
  })

  it('is not left by a slip while the manager is on the way (L13)', async () => {
    // Keys for the next customer do nothing while this one is here.
    await pressInVain('F2', 'F5', 'F8')
    expect(await middle()).toContain('请客户留在窗口等经理')
    await press('F10')
    await seeMiddle('办结，让客户离开？')
    await seeFocusOn(/^返\s*回$/)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeMiddle('请客户留在窗口等经理')
    await press('F10')
    await seeMiddle('办结，让客户离开？')
    await press('Tab')
    // As a second Enter does that falls on "call next" the moment it comes up: nobody may be called.
    await desk.page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')]
        const callNext = buttons.find(({ textContent }) => textContent.startsWith('叫下一位'))
        if (callNext === undefined) return
        observer.disconnect()
        callNext.click()
      })
      observer.observe(document.body, { childList: true, subtree: true })
    })
    await press('Enter')
    await seeFocusOn(/叫下一位/)
    expect(await waiting()).toEqual(['A001 sent on', 'A002', 'A003', 'A004'])
    expect(await middle()).toContain('等待下一位客户')
  })
})

describe('a customer who pays', () => {
  it('is asked for the account as soon as the drawer is counted (L3)', async () => {
    await press('F5')
    await seeFocusOn(/居民缴费/)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('F9')
    await seeMiddle('开班：清点备用金')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
  })

  it('keeps all that was typed while the clerk looks at a list, and no key leads away meanwhile (L13)', async () => {
    const { number, address } = await findDebtor()
    await desk.page.locator('#find-text:focus').waitFor()
    await type(number)
    await seeMiddle(address)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('Enter')
    await desk.page.locator('.tender-field:focus').waitFor()
    await type('1000')
    await pressInVain('F7', 'F10', 'Shift+F8')
    await press('Shift+F2')
    await seeMiddle('等候名单')
    await press('Escape')
    expect(await desk.page.locator('.tender-field').first().inputValue()).toBe('1000')
  })

  it('has the paid bills counted, as one transaction of three', async () => {
    await desk.page.locator('.tender-field').first().focus()
    await press('Enter')
    await seeFocusOn(/已唱收/)
    await press('Enter')
    await seeFocusOn(/已唱付/)
    await press('Enter')
    await seeFocusOn(/打印收据/)
    await press('Shift+F5')
    await seeFocusOn(/已办成/)
    await seeMiddle('按已缴账单数')
    expect(await desk.page.getByLabel('件数').inputValue()).toBe('3')
    await press('Enter')
    await seeMiddle('3 件')
    await seeMiddle('办下一件')
    expect(desk.problems).toEqual([])
  })
})

/** A household with exactly three bills to pay. */
async function findDebtor(): Promise<Account> {
  for (const { number } of await colleague.client.account.search({ text: '路', limit: 50 })) {
    const { account, bills } = await colleague.client.account.open({ accountNumber: number })
    if (bills.length === 3 && account.category === '居民生活') return account
  }
  throw new Error('the demonstration has nobody with three bills')
}
