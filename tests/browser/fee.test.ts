import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleAnswers, markAllRight, openApplication, showPapers } from '../support/application-desk.ts'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { receive } from '../support/staffed-hall.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

let folder: string
let terminal: TerminalProcess
let browser: Browser
let clerk: Connection
let desk: OpenPage
let visitId: string
const commandId = () => crypto.randomUUID()
const start = () => startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-fee-'))
  browser = await launchBrowser()
  await (await start()).stop()
  publishLongAgo()
  terminal = await start()
  clerk = await connectAs(terminal.address, '1007', '1357')
  const { services, counters } = await clerk.client.hall.configuration()
  await clerk.client.counter.occupy({ commandId: commandId(), counterId: counters[0]?.id ?? '' })
  await clerk.client.shift.open({ commandId: commandId(), pieces: {} })
  ;({ visitId } = await receive(clerk.client, services[1]?.id ?? ''))
  const [account] = await clerk.client.account.search({ text: '解放路', limit: 1 })
  const wanted = { kind: 'meter-test', visitId, accountNumber: account?.number ?? '' }
  const { application, kind } = await openApplication(clerk.client, wanted)
  const on = { applicationId: application.id }
  const answers = exampleAnswers(kind, application.businessDay)
  await clerk.client.application.save({ commandId: commandId(), ...on, answers })
  await showPapers(clerk.client, kind, application.id)
  await clerk.client.application.submit({ commandId: commandId(), ...on })
  await markAllRight(clerk.client, kind, application.id)
  desk = await openPage(browser, `${terminal.pages}/`)
})
afterAll(async () => {
  clerk.close()
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

/** The program itself publishes from the next day on at the earliest. */
function publishLongAgo(): void {
  const db = new Sqlite(join(folder, 'guitai.sqlite'))
  db.prepare(
    `INSERT INTO fee_version SELECT 'meter-test', '2020-01-01', '电能表校验费', 'Meter test', '只', 'meter',
      3000, '湘发改价费〔2026〕12号', id, 0 FROM staff LIMIT 1`,
  ).run()
  db.close()
}

const see = (text: string | RegExp) => desk.page.getByText(text).first().waitFor()

it('leads from the accepted application to its fee at the cashier, filled in (F7)', async () => {
  const { page } = desk
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.locator('input').first().fill('1007')
  await page.locator('input').nth(1).fill('1357')
  await page.keyboard.press('Enter')
  await page.locator('[aria-keyshortcuts="Control+F8"][data-idle="false"]').waitFor()
  await page.keyboard.press('Control+F8')
  await page.getByRole('button', { name: /继续：校验电能表/ }).click()
  await page.getByRole('button', { name: /^受\s*理$/ }).click()
  await see('✓ 已受理')
  await see('还要收费')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '去收费' }).click()
  await page
    .getByLabel(/电能表校验费/)
    .first()
    .waitFor()
  expect(await page.getByRole('textbox', { name: /电能表校验费/ }).inputValue()).toBe('1')
})

it('keeps Enter in the waiver from sending the payment behind it (F7)', async () => {
  const { page } = desk
  await page.getByRole('button', { name: '免收：电能表校验费' }).click()
  await page.getByRole('dialog', { name: '免收：电能表校验费' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
  const choosing = await clerk.client.application.feesDue({ visitId: visitId })
  expect([choosing.length, await page.getByRole('dialog').count()]).toEqual([1, 1])
  await page.getByRole('dialog').getByLabel('原因', { exact: true }).fill('电表有误，不收费')
  await page.getByLabel('经理工号').fill('1001')
  await page.getByLabel('经理密码').fill('2468')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // The payment is where it was: nothing was chosen by that Enter.
  expect(await page.getByRole('textbox', { name: /电能表校验费/ }).inputValue()).toBe('')
  expect(await clerk.client.application.feesDue({ visitId: visitId })).toEqual([])
  expect(desk.problems).toEqual([])
})
