import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { findBrowser } from '../../build/find-browser.ts'

/** The size of a counter PC's screen in the real world. */
export const deskSize = { width: 1366, height: 768 }

/** `hasCamera`: one that shows a moving test picture, and is allowed. */
export function launchBrowser({ hasCamera = false } = {}): Promise<Browser> {
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
  return chromium.launch({
    executablePath: findBrowser(),
    // As on any desk: without a locale Chromium gives a file with a Chinese name none at all.
    env: { ...process.env, LANG: 'C.UTF-8' },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...(hasCamera ? camera : [])],
  })
}

export type OpenPage = { readonly page: Page; readonly problems: string[] }

/** Opens a page of its own, and keeps what its console and its scripts complain about. */
export async function openPage(
  browser: Browser,
  address: string,
  size = deskSize,
  locale = 'zh-CN',
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: size, locale, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  await page.goto(address)
  return { page, problems }
}

/** What axe finds, in words short enough for a failing test. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
