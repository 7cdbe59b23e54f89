import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

let folder: string
let terminal: TerminalProcess
let browser: Browser
let clerk: Connection
let desk: OpenPage
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-application-'))
  browser = await launchBrowser()
  await start()
})
afterAll(async () => {
  clerk.close()
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<void> {
  terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
  desk = await openPage(browser, `${terminal.pages}/`)
  await desk.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('.paper-waiting')?.textContent ?? ''
    }
  })
  await desk.page.locator('input').first().focus()
  await type('1007')
  await press('Tab')
  await type('1357')
  await press('Enter')
  clerk = await connectAs(terminal.address, '1007', '1357')
}

const type = (text: string) => desk.page.keyboard.type(text)
const see = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    if (/F\d/.test(key)) await desk.page.locator(`[aria-keyshortcuts="${key}"][data-idle="false"]`).waitFor()
    await desk.page.keyboard.press(key)
  }
}

/** The field with this label has the focus: only the keyboard brought the clerk there. */
async function seeFocusOn(label: string): Promise<void> {
  await desk.page.waitForFunction((wanted) => {
    const active = document.activeElement
    const id = active?.id ?? ''
    const words =
      active?.getAttribute('aria-label') ??
      (id === '' ? undefined : document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent) ??
      active?.closest('label')?.textContent ??
      active?.textContent
    return active !== document.body && words?.includes(wanted) === true
  }, label)
}

async function fill(label: string, text: string): Promise<void> {
  await seeFocusOn(label)
  await type(text)
}

/** The option so many below "please choose". */
async function choose(label: string, place: number): Promise<void> {
  await seeFocusOn(label)
  for (let each = 0; each < place; each += 1) await press('ArrowDown')
}

async function sitDown(): Promise<void> {
  await see('选择窗口')
  await seeFocusOn('坐到 1 号窗口')
  await press('Enter')
  await see('等待下一位客户')
}

async function receiveBusiness(): Promise<void> {
  await press('F5')
  await see('用电业务')
  await desk.page.locator('input[type=radio]:focus').waitFor()
  while (!(await desk.page.locator('input[type=radio]:focus[value="electricity-business"]').count()))
    await press('ArrowDown')
  await press('Enter')
  await see('无号客户')
}

describe('an application for a new connection, with the keyboard alone', () => {
  it('is told, filled in, reviewed and accepted, with a promised day and a gap (F1, F2, F3)', async () => {
    await sitDown()
    await receiveBusiness()
    await press('Control+F8')
    await fill('业务、申请或户号', 'jmxz')
    await see('住宅第一次通电')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await seeFocusOn('资料已告知')
    expect(await findBarriers(desk.page)).toEqual([])
    for (const part of ['资料已告知', '流程已告知', '收费已告知', '时限已告知']) {
      await seeFocusOn(part)
      await press('Space', 'Tab')
    }
    await press('Enter')
    await choose('申请人类型', 1)
    await press('Tab')
    await fill('户名', '孔超')
    await press('Tab')
    await choose('证件类型', 1)
    await press('Tab')
    await fill('公民身份号码', '110105194912310021')
    await press('Enter')
    await see('校验位不对')
    await seeFocusOn('公民身份号码')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Backspace')
    await desk.page.keyboard.press('Backspace')
    await type('2X')
    await press('Enter')
    await fill('联系人', '孔超')
    await press('Tab')
    await fill('联系电话', '13893393106')
    await press('Tab')
    await choose('联系方式', 1)
    await press('Tab')
    await choose('由他人代办', 2)
    await press('Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')
    await seeFocusOn('联系电话')
    await press('Enter')
    await fill('用电地址', '解放路250号1栋1697室')
    await press('Tab')
    await fill('住宅套数', '2')
    await press('Tab')
    await see('多套住宅由高压供电')
    await press('Shift+Tab')
    await seeFocusOn('住宅套数')
    await press('Backspace')
    await type('1')
    await press('Tab')
    await fill('申请容量', '8')
    await press('Tab')
    await choose('供电电压', 1)
    await press('Shift+Tab', 'Enter')
    await seeFocusOn('居民身份证')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Space')
    await see('✓ 已齐')
    await press('Enter')
    await seeFocusOn('申请人类型 对')
    expect(await findBarriers(desk.page)).toEqual([])
    for (let each = 0; each < 20; each += 1) {
      const before = await desk.page.locator('.review-row[data-verdict="right"]').count()
      const all = await desk.page.locator('.review-row').count()
      if (before === all) break
      await press('Enter')
      await desk.page.locator(`.review-row[data-verdict="right"] >> nth=${before}`).waitFor()
    }
    await seeFocusOn('移交给')
    await press('Tab', 'Enter')
    await see('✓ 已受理')
    expect(await findBarriers(desk.page)).toEqual([])
    const [found] = await clerk.client.application.find({ text: '孔超' })
    expect([found?.state, found?.openGaps, found?.promisedDay === null]).toEqual(['accepted', 1, false])
    await see(found?.number ?? '没有编号')
    await desk.page.waitForFunction(() => document.body.dataset['printed'] !== undefined)
    const printed = await desk.page.evaluate(() => document.body.dataset['printed'] ?? '')
    expect(
      ['用电申请受理单', found?.number ?? '', '11010519491231002X', '张敏 1007', '补齐'].filter(
        (words) => !printed.includes(words),
      ),
    ).toEqual([])
    expect(desk.problems).toEqual([])
  })
})

describe('the power fails while somebody types', () => {
  it('loses at most the last second; the form opens again at the step where it was left (F2)', async () => {
    await press('Enter')
    await press('Control+F8')
    await fill('业务、申请或户号', 'jmxz')
    await see('住宅第一次通电')
    await press('Enter')
    for (const part of ['资料已告知', '流程已告知', '收费已告知', '时限已告知']) {
      await seeFocusOn(part)
      await press('Space', 'Tab')
    }
    await press('Enter')
    await seeFocusOn('申请人类型')
    await desk.page.getByRole('button', { name: '用电需求' }).click()
    await seeFocusOn('用电地址')
    const typed: { readonly at: number; readonly text: string }[] = []
    const letters = '湖南省长沙市岳麓区解放路二百五十号滨江花园一栋二单元三零一室'
    for (let count = 1; count <= letters.length; count += 1) {
      await desk.page.keyboard.insertText(letters[count - 1] ?? '')
      typed.push({ at: performance.now(), text: letters.slice(0, count) })
      await desk.page.waitForTimeout(90)
    }
    const killedAt = performance.now()
    terminal.process.kill('SIGKILL')
    clerk.close()
    await desk.page.close()
    await start()
    await see('无号客户')
    await press('Control+F8')
    await see('我手上的申请')
    await desk.page.getByRole('button', { name: /继续：低压居民新装/ }).click()
    await seeFocusOn('用电地址')
    const kept = await desk.page.getByLabel('用电地址').inputValue()
    const aSecondBefore = typed.findLast(({ at }) => at <= killedAt - 1000)?.text ?? ''
    expect([letters.startsWith(kept), kept.length >= aSecondBefore.length, aSecondBefore.length > 5]).toEqual(
      [true, true, true],
    )
  })
})

describe('the one box', () => {
  it('finds kinds at hand by a key, applications by a name, and an account that a kind is then for', async () => {
    const boss = await connectAs(terminal.address, '1001', '2468')
    const kinds = ['meter-test', 'rename']
    await boss.client.application.setQuickKinds({ commandId: crypto.randomUUID(), kinds })
    const [account] = await boss.client.account.search({ text: '解放路', limit: 1 })
    boss.close()
    const { page } = desk
    await page.keyboard.press('Escape')
    await press('Control+F8')
    await seeFocusOn('业务、申请或户号')
    await page.getByRole('button', { name: /更名.*Alt\+2/ }).waitFor()
    await page.keyboard.press('Alt+1')
    await see('校验电能表 · 户号')
    await page.keyboard.press('Escape')
    await fill('业务、申请或户号', account?.number ?? '')
    await page.getByRole('button', { name: account?.number ?? '' }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await press('Enter')
    await see(`给 ${account?.number ?? ''}`)
    await page.keyboard.press('Alt+2')
    await see('更名 · 业务告知')
    await see(account?.number ?? '')
    await page.keyboard.press('Escape')
    await fill('业务、申请或户号', '孔超')
    await page.getByRole('table', { name: '找到的申请' }).waitFor()
    await press('Enter')
    await see('办理经过')
    expect(await findBarriers(page)).toEqual([])
  })
})
