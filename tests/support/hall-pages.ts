import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser, openPage, type OpenPage } from './browser.ts'
import { connectAs, type Connection } from './client.ts'
import { startTerminalProcess, type TerminalProcess } from './terminal-process.ts'

/** The demonstration hall in a process of its own, with a browser before it. */
export type HallPages = {
  readonly terminal: TerminalProcess
  readonly browser: Browser
  readonly open: (path: string, width?: number, height?: number, locale?: string) => Promise<OpenPage>
  /** The typed API as this person. */
  readonly as: (number: string, pin: string) => Promise<Connection>
  readonly close: () => Promise<void>
}

export async function openHallPages(): Promise<HallPages> {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-pages-'))
  const terminal = await startTerminalProcess({
    dataFolder: folder,
    isDemonstration: true,
    hasPages: true,
  })
  const browser = await launchBrowser()
  const connections: Connection[] = []
  return {
    terminal,
    browser,
    open: (path, width = 1366, height = 768, locale = 'zh-CN') =>
      openPage(browser, `${terminal.pages}${path}`, { width, height }, locale),
    async as(number, pin) {
      const connection = await connectAs(terminal.address, number, pin)
      connections.push(connection)
      return connection
    },
    async close() {
      for (const connection of connections) connection.close()
      await browser.close()
      await terminal.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

export async function signIn(page: Page, number: string, pin: string): Promise<void> {
  await page.locator('input').first().focus()
  await page.keyboard.type(number)
  await page.keyboard.press('Tab')
  await page.keyboard.type(pin)
  await page.keyboard.press('Enter')
}

export const see = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor()

/** The first free counter, which has the focus; a second Enter right after signing in would be taken for a slip (L13). */
export async function takeCounter(page: Page): Promise<void> {
  await see(page, '选择窗口')
  await page.locator(':focus', { hasText: '空闲' }).waitFor()
  await page.waitForTimeout(700)
  await page.keyboard.press('Enter')
  await see(page, '等待下一位客户')
}
