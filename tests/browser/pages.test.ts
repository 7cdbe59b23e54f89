import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskSize, findBarriers, launchBrowser, openPage } from '../support/browser.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-pages-'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

async function withTerminal(
  name: string,
  isDemonstration: boolean,
  work: (terminal: TerminalProcess) => Promise<void>,
): Promise<void> {
  const terminal = await startTerminalProcess({
    dataFolder: join(folder, name),
    isDemonstration,
    hasPages: true,
  })
  try {
    await work(terminal)
  } finally {
    await terminal.stop()
  }
}

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

async function signIn(page: Page, number: string, pin: string): Promise<void> {
  await page.locator('input').first().waitFor()
  await page.keyboard.type(number)
  await page.keyboard.press('Tab')
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}

describe('the pages', () => {
  it('lead an empty hall through set-up, by keyboard, to its first manager', async () => {
    await withTerminal('empty', false, async ({ pages }) => {
      const { page, problems } = await openPage(browser, `${pages}/`)
      await page.locator('input').first().waitFor()
      expect(await findBarriers(page)).toEqual([])
      await page.keyboard.type('桃园营业厅')
      await page.keyboard.press('Enter')
      await see(page, '缴费')
      for (const _ of ['services', 'counters']) {
        expect(await findBarriers(page)).toEqual([])
        await page.getByRole('button', { name: /下一步/ }).press('Enter')
      }
      await see(page, /主管|经理/)
      expect(await findBarriers(page)).toEqual([])
      for (const [label, value] of [
        [/工号/, '5001'],
        [/姓名/, '周岚'],
        [/^(密码|口令|PIN)/, '86420'],
        [/再/, '86420'],
      ] as const) {
        await page.getByLabel(label).first().fill(value)
      }
      await page.keyboard.press('Enter')
      await see(page, '请核对')
      expect(await findBarriers(page)).toEqual([])
      await page.getByRole('button', { name: '完成设置' }).press('Enter')
      await see(page, '桃园营业厅已设置好')
      expect(await findBarriers(page)).toEqual([])
      await page.keyboard.press('Enter')
      await signIn(page, '5001', '86420')
      await see(page, /选择窗口|经理/)
      expect(problems).toEqual([])
    })
  })

  it('have no barrier for the manager, in Chinese and in English', async () => {
    await withTerminal('demo', true, async ({ pages }) => {
      for (const [locale, manager] of [
        ['zh-CN', /经理页面/],
        ['en-US', /Manager/],
      ] as const) {
        const { page, problems } = await openPage(browser, `${pages}/`, deskSize, locale)
        if (locale === 'en-US') await page.getByText('English').first().click()
        await page.locator('input').first().focus()
        await signIn(page, '1001', '2468')
        await page.getByRole('button', { name: manager }).first().click()
        const menu = page
          .getByRole('navigation')
          .getByRole('button')
          .or(page.getByRole('navigation').getByRole('link'))
          .or(page.getByRole('tab'))
        await menu.first().waitFor()
        const count = await menu.count()
        expect(count).toBeGreaterThanOrEqual(4)
        for (let index = 0; index < count; index += 1) {
          await menu.nth(index).click()
          await page.waitForTimeout(300)
          expect([await menu.nth(index).textContent(), await findBarriers(page)]).toEqual([
            await menu.nth(index).textContent(),
            [],
          ])
        }
        expect(problems).toEqual([])
      }
    })
  })

  it('say on customer screen and display that the host is gone, and show no number that could be old (L17)', async () => {
    let customer: Page | undefined
    let display: Page | undefined
    await withTerminal('lost', true, async ({ pages }) => {
      ;({ page: customer } = await openPage(browser, `${pages}/customer?counter=1`))
      ;({ page: display } = await openPage(browser, `${pages}/display`, { width: 1080, height: 1920 }))
      await see(customer, '未开放')
      await see(display, '滨江营业厅')
    })
    if (customer === undefined || display === undefined) throw new Error('no pages')
    await Promise.all([see(customer, '屏幕暂时无法更新'), see(display, '与营业厅主机失去联系')])
    expect([await findBarriers(customer), await findBarriers(display)]).toEqual([[], []])
  })

  it('say so for a counter that does not exist', async () => {
    await withTerminal('unknown', true, async ({ pages }) => {
      const { page } = await openPage(browser, `${pages}/customer?counter=77`)
      await see(page, /77|没有/)
      expect(await findBarriers(page)).toEqual([])
    })
  })
})
