import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

const commandId = () => crypto.randomUUID()

let folder: string
let terminal: TerminalProcess
let browser: Browser
let clerk: Connection
let colleague: Connection
let desk: OpenPage
let boss: OpenPage

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-hand-off-'))
  terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
  browser = await launchBrowser()
  colleague = await connectAs(terminal.address, '1008', '1357')
  const { counters } = await colleague.client.hall.configuration()
  await colleague.client.counter.occupy({ commandId: commandId(), counterId: counters[1]?.id ?? '' })
  desk = await openPage(browser, `${terminal.pages}/`)
  // What the printer would be asked for.
  await desk.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['prints'] = `${Number(document.body.dataset['prints'] ?? 0) + 1}`
    }
  })
  await signIn(desk, '1007', '1357')
  await see('选择窗口')
  await seeFocusOn(/坐到 1 号窗口/)
  await press('Enter')
  await see('等待下一位客户')
  clerk = await connectAs(terminal.address, '1007', '1357')
  boss = await openPage(browser, `${terminal.pages}/`)
  await signIn(boss, '1001', '2468')
})
afterAll(async () => {
  clerk.close()
  colleague.close()
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

const type = (text: string) => desk.page.keyboard.type(text)
const see = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()
const gone = (text: string | RegExp) => desk.page.getByText(text).first().waitFor({ state: 'hidden' })
const prints = () => desk.page.evaluate(() => document.body.dataset['prints'])

async function signIn({ page }: OpenPage, number: string, pin: string): Promise<void> {
  await page.locator('input').first().focus()
  await page.keyboard.type(number)
  await page.keyboard.press('Tab')
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    // A key of the desk does nothing while the answer to the one before is on its way.
    if (/F\d/.test(key)) await desk.page.locator(`[aria-keyshortcuts="${key}"][data-idle="false"]`).waitFor()
    await desk.page.keyboard.press(key)
  }
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
async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await press(key)
    const found = await desk.page.evaluate(() => {
      const active = document.activeElement
      return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
    })
    if (name.test(found)) return
  }
  throw new Error(`${key} does not reach ${String(name)}`)
}

async function fill(...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await press('Tab')
    await type(line)
  }
}

/** Opens an act of the list, fills its dialogue in and sends it; the first field has the focus already. */
async function act(name: RegExp, ...lines: readonly string[]): Promise<void> {
  await tabTo(name)
  await press('Enter')
  await desk.page.getByRole('dialog').waitFor()
  expect(await findBarriers(desk.page)).toEqual([])
  const [first, ...others] = lines
  if (first !== undefined) await type(first)
  await fill(...others)
  await press('Enter')
  await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const ownStages = async ({ client }: Connection) =>
  (await client.responsibility.mine()).items.map(({ kind, stage }) => `${kind} ${stage}`)

describe('a customer whose matter a department has to do, by keyboard alone', () => {
  it('is told with whom, by when and under which number, and takes one slip of it along (H1, H2)', async () => {
    await press('F5')
    await seeFocusOn(/居民缴费/)
    await press('Enter')
    await seeFocusOn(/收款/)
    await press('Shift+F7')
    await seeFocusOn(/公司部门/)
    await press('Enter')
    await see('请填写姓名，1 到 40 个字')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Tab', 'Space')
    await fill('电表疑似走快，需要校验', '已核对近三个月用电', '明天下午五点前电话答复')
    await fill('孔令辉', '138 0000 3106')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await see(/^移\d{4}-0001$/)
    const slip = await desk.page.locator('.paper').textContent()
    expect(slip).toMatch(/移\d{4}-0001/)
    for (const words of [
      '抢修班',
      '0731-95598',
      '孔令辉 138 0000 3106',
      '电表疑似走快，需要校验',
      '张敏 1007',
    ])
      expect(slip).toContain(words)
    await seeFocusOn(/知道了/)
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.locator('.paper').waitFor({ state: 'detached' })
    expect(await prints()).toBe('1')
    // A second Enter offers nothing a second time.
    await press('Enter')
    await seeFocusOn(/收款/)
    expect(await ownStages(clerk)).toEqual(['hand-off sent', 'contact first-contact'])
  })

  it('stays on the clerk’s list, where what the department says is kept with a name (H4)', async () => {
    await press('F10')
    await seeFocusOn(/已办成/)
    await press('Enter')
    await see('等待下一位客户')
    await press('Shift+F3')
    await see('电表疑似走快，需要校验')
    expect(await findBarriers(desk.page)).toEqual([])
    await act(/^对方已接收：移/, '李师傅')
    await act(/^记对方进展：移/, '李师傅', '已到现场取表')
    await see('已到现场取表')
    // Esc goes back from the question only, the list stays.
    await tabTo(/^对方退回：移/)
    await press('Enter')
    await desk.page.getByRole('dialog').waitFor()
    await press('Escape')
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await see('已到现场取表')
    await act(/^对方已办结：移/, '李师傅', '误差在允许范围内')
    await see('待告知客户')
    await see('误差在允许范围内')
  })

  it('is seen by the manager with the whole story, and whoever was asked first', async () => {
    const { page } = boss
    await page.getByRole('button', { name: /经理页面/ }).click()
    await page.getByRole('navigation').getByRole('button', { name: '移交', exact: true }).click()
    await page.getByText('已办结，待告知').waitFor()
    await page.getByRole('heading', { name: '未了结的首问' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: /的经过$/ }).click()
    const story = page.getByRole('dialog')
    await story.getByText('到窗口询问').waitFor()
    const whats = await story.locator('b').allTextContents()
    expect(whats.slice(whats.indexOf('发起移交'))).toEqual([
      '发起移交',
      '结束',
      '办结',
      '接收',
      '进展',
      '办结',
      '答应客户',
    ])
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('navigation').getByRole('button', { name: '岗位与部门' }).click()
    await page.getByText('解放路1号2楼201').waitFor()
    await page.getByRole('button', { name: /^添\s*加$/ }).click()
    await page.getByLabel('中文名称').fill('档案室')
    await page.getByLabel('英文名称').fill('Archive')
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '停用 档案室' }).click()
    await page.getByRole('button', { name: '恢复 档案室' }).waitFor()
  })

  it('is answered for until the outcome has been told (H1)', async () => {
    await act(/^已告知客户：移/, '已电话告知，客户满意')
    await gone('待告知客户')
    expect((await ownStages(clerk)).filter((each) => each.startsWith('hand-off'))).toEqual([])
    expect(desk.problems).toEqual([])
  })
})

describe('a matter that comes to this counter', () => {
  it('is accepted from the list, and returned with a reason that the sender reads (H2)', async () => {
    const { counters, transactionKinds } = await colleague.client.hall.configuration()
    const visit = await colleague.client.visit.startWalkIn({
      commandId: commandId(),
      kindId: transactionKinds[0]?.id ?? '',
    })
    const [open] = visit.transactions
    await colleague.client.visit.endTransaction({
      commandId: commandId(),
      transactionId: open?.id ?? '',
      outcome: 'handed-on',
    })
    await colleague.client.handoff.offer({
      commandId: commandId(),
      subject: { kind: 'visit', id: visit.id },
      to: { kind: 'counter', counterId: counters[0]?.id ?? '' },
      why: '增值税发票由她开',
      doneSoFar: '已核对税号',
      toldCustomer: '请到 1 号窗口',
    })
    await press('Escape', 'Shift+F3')
    await see('待您接收')
    await act(/^接收：移/)
    await see('您在办理')
    await act(/^退回：移/, '税号已注销')
    await gone('您在办理')
    const [returned] = (await colleague.client.responsibility.mine()).items
    expect(returned).toMatchObject({
      kind: 'hand-off',
      stage: 'returned',
      handOff: { state: 'returned', responsible: { number: '1008' } },
    })
    await press('Escape')
    await see('等待下一位客户')
  })

  it('goes the other way once the matter that is still open has ended, and the number is said', async () => {
    await press('F2')
    await seeFocusOn(/已到窗/)
    await press('F4')
    await seeFocusOn(/收款/)
    await press('Shift+F7')
    await seeFocusOn(/公司部门/)
    await press('ArrowRight')
    await seeFocusOn(/^窗口$/)
    await press('Tab', 'Space')
    await fill('她熟悉这个户', '已查账', '请到 2 号窗口')
    await press('Enter')
    await see('先结束这件业务，再移交')
    await seeFocusOn(/转出办理/)
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    // All that was typed is still there.
    await see('移交客户的事项')
    await seeFocusOn(/^窗口$/)
    await press('Enter')
    await see('转到 2 号窗口')
    await seeFocusOn(/知道了/)
    const called = await colleague.client.queue.callNext({ commandId: commandId() })
    expect(called.handedOff).toBe(true)
    await colleague.client.queue.markArrived({ commandId: commandId(), ticketId: called.id })
    expect(await ownStages(colleague)).toContain('hand-off held')
    await press('Enter')
    await see('等待下一位客户')
  })
})

describe('a clerk who goes home', () => {
  it('has promised a visit at home, with the address (H3, Q4)', async () => {
    await press('Shift+F3')
    await tabTo(/^答应客户回复$/)
    await press('Enter')
    await seeFocusOn(/回电/)
    await press('ArrowLeft')
    await seeFocusOn(/上门/)
    await press('Enter')
    await see('上门须填写地址（至少 2 个字）')
    expect(await findBarriers(desk.page)).toEqual([])
    await fill('老人家里用电检查', '人民路 8 号 2 单元 301', '孔超', '13800003107')
    await press('Enter')
    await see('您答应的')
    await tabTo(/^记录联系：上门/)
    await press('Enter')
    await desk.page.getByRole('dialog').waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await press('ArrowDown', 'ArrowDown')
    await fill('下午再打')
    await press('Enter')
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
    await see('无人接听 · 下午再打')
  })

  it('hands a question of the entrance on to a colleague, as a message (H1)', async () => {
    await clerk.client.contact.openEnquiry({
      commandId: commandId(),
      wanted: '光伏补贴怎么申请',
      care: 'ordinary',
    })
    await press('Escape', 'Shift+F3')
    await see('光伏补贴怎么申请')
    await tabTo(/^移交：询问/)
    await press('Enter')
    await seeFocusOn(/公司部门/)
    await press('ArrowLeft', 'ArrowLeft')
    await see('询问人不在排队，移交的是事项。接收前仍由您负责。')
    // 周岚 the manager stands first, the colleague second.
    await press('Tab', 'Space', 'ArrowRight')
    await fill('她负责光伏业务', '已记下问题', '明天电话答复')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await see(/移交给阿依古丽/)
    await see('对方接收前仍由您负责。')
    expect(await findBarriers(desk.page)).toEqual([])
    await seeFocusOn(/知道了/)
    await press('Enter')
    await see('她负责光伏业务')
    expect(await ownStages(colleague)).toContain('hand-off to-accept')
    await press('Escape')
    await see('等待下一位客户')
  })

  it('passes each open thing on by name, or keeps it, before the sign-off (L5)', async () => {
    await clerk.client.contact.openEnquiry({
      commandId: commandId(),
      wanted: '问停电时间',
      care: 'ordinary',
    })
    const before = await ownStages(colleague)
    await tabTo(/^离开窗口$/, 'Shift+Tab')
    await press('Enter')
    await see('选择窗口')
    await seeFocusOn(/坐到 1 号窗口/)
    await tabTo(/^退出登录$/, 'Shift+Tab')
    await press('Enter')
    await see('下班前请交代清楚')
    expect(await findBarriers(desk.page)).toEqual([])
    await seeFocusOn(/自己留办/)
    const open = await desk.page.getByRole('dialog').getByRole('combobox').count()
    // What is wrong has the focus before the next key can come.
    const focused = await desk.page.evaluate(() => {
      document.querySelector<HTMLFormElement>('dialog form')?.requestSubmit()
      return document.activeElement?.getAttribute('aria-invalid')
    })
    expect(focused).toBe('true')
    await see('请写明交接说明（至少 2 个字）')
    // 周岚 the manager stands first, the colleague second.
    await press('Shift+Tab')
    await desk.page.locator('select:focus').waitFor()
    await press('ArrowDown', 'ArrowDown')
    await desk.page.locator('select:focus option:checked', { hasText: '1008' }).waitFor({ state: 'attached' })
    await fill('请明早回复')
    await press('Enter')
    await see('工号')
    expect([open, await ownStages(colleague)]).toEqual([2, [...before, 'contact first-contact']])
    expect([desk, boss].flatMap(({ problems }) => problems)).toEqual([])
  })
})
