import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { signIn } from '../support/hall-pages.ts'
import { accountHeader, accountLine, csv, stageFiles } from '../support/import-files.ts'
import {
  billOf,
  bills,
  commandId,
  openHallWithBills,
  pay,
  resident,
  sitDown,
} from '../support/payment-desk.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'
import { people } from '../support/test-hall.ts'

let folder: string
let terminal: TerminalProcess
let browser: Browser
let boss: OpenPage

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-restore-'))
  await makeHall(folder)
  terminal = await startTerminalProcess({ dataFolder: folder, hasPages: true })
  browser = await launchBrowser()
  boss = await openPage(browser, `${terminal.pages}/`)
  await signIn(boss.page, people.manager.number, people.manager.pin)
})
afterAll(async () => {
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

/** A hall without a repair post, in which an account that was cut off has paid what it owed. */
async function makeHall(target: string): Promise<void> {
  const hall = await openHallWithBills()
  const manager = await hall.as(people.manager.number)
  const accounts = csv(accountHeader, accountLine(resident).replace('正常', '欠费停电'))
  const importId = await stageFiles(manager, { accounts })
  await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
  const names = { nameZh: '复电岗', nameEn: 'Repair post', phone: null, where: null }
  await manager.handoff.addPlace({ commandId: commandId(), kind: 'post', ...names })
  const desk = await sitDown(hall)
  const lines = [billOf(bills.october, 10_500), billOf(bills.november, 6_363)]
  await pay(desk, { lines, tendered: 20_000 })
  hall.app.database.close()
  await cp(hall.folder, target, { recursive: true })
  rmSync(hall.folder, { recursive: true })
}

const goTo = (name: string) =>
  boss.page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

it('shows the manager what is to be restored, until when, and lets them hand it on and end it (C6)', async () => {
  const { page, problems } = boss
  await page.getByRole('button', { name: /经理页面/ }).click()
  await goTo('移交')
  const section = page.getByRole('region', { name: '待复电' })
  await section.getByText('复2026-0001').waitFor()
  await section.getByText(resident).waitFor()
  await section.getByText(/还剩|已超期/).waitFor()
  await section.getByText('没有移交，由收款人负责').waitFor()
  await section.getByRole('button', { name: '复2026-0001 移交复电岗位' }).click()
  await section.getByText('还没有指定复电岗位').waitFor()
  expect(await findBarriers(page)).toEqual([])

  await goTo('岗位与部门')
  await page.getByRole('button', { name: '把 复电岗 设为复电岗位' }).click()
  await page.getByRole('button', { name: '复电岗 不再是复电岗位' }).waitFor()
  expect(await findBarriers(page)).toEqual([])

  await goTo('移交')
  await section.getByRole('button', { name: '复2026-0001 移交复电岗位' }).click()
  await section.getByText('移2026-0001 待接收').waitFor()
  await page.evaluate(() => {
    window.print = () =>
      (document.body.dataset['printed'] = document.querySelector('.paper')?.textContent ?? '')
  })
  await section.getByRole('button', { name: '打印移交单 移2026-0001' }).click()
  await page.waitForFunction(() => document.body.dataset['printed']?.includes('恢复供电'))
  await section.getByRole('button', { name: '复2026-0001 已复电' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^保\s*存$/ }).click()
  await dialog.getByText('请填写是谁说已复电的').waitFor()
  await dialog.getByLabel('谁说的').fill('抢修班王工')
  await dialog.getByLabel('情况').fill('十点四十已合闸')
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Enter')
  await section.getByText('没有待复电的户。').waitFor()
  await page.getByText('已办结，待告知').waitFor()
  expect(problems).toEqual([])
})
