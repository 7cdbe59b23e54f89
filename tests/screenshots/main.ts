import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { deskSize, launchBrowser, openPage } from '../support/browser.ts'
import { connectAs } from '../support/client.ts'
import { startTerminalProcess } from '../support/terminal-process.ts'

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
} finally {
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
}
