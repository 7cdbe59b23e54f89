import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleAnswers, openApplication } from '../support/application-desk.ts'
import { findBarriers, launchBrowser, openPage, type OpenPage } from '../support/browser.ts'
import { connectAs, type Connection } from '../support/client.ts'
import { receive } from '../support/staffed-hall.ts'
import { startTerminalProcess, type TerminalProcess } from '../support/terminal-process.ts'

let folder: string
let terminal: TerminalProcess
let browser: Browser
let clerk: Connection
let desk: OpenPage
let applicationId = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-attachment-'))
  browser = await launchBrowser({ hasCamera: true })
  terminal = await startTerminalProcess({ dataFolder: folder, isDemonstration: true, hasPages: true })
  clerk = await connectAs(terminal.address, '1007', '1357')
  const { services, counters } = await clerk.client.hall.configuration()
  const commandId = () => crypto.randomUUID()
  await clerk.client.counter.occupy({ commandId: commandId(), counterId: counters[0]?.id ?? '' })
  const { visitId } = await receive(clerk.client, services[1]?.id ?? '')
  const opened = await openApplication(clerk.client, { kind: 'new-residential', visitId })
  const { application, kind } = opened
  applicationId = application.id
  const answers = exampleAnswers(kind, application.businessDay)
  await clerk.client.application.save({ commandId: commandId(), applicationId, answers, step: 'papers' })
  desk = await openPage(browser, `${terminal.pages}/`)
  const { page } = desk
  await page.context().grantPermissions(['camera'])
  await page.locator('input').first().fill('1007')
  await page.locator('input').nth(1).fill('1357')
  await page.keyboard.press('Enter')
  await page.locator('[aria-keyshortcuts="Control+F8"][data-idle="false"]').waitFor()
  await page.keyboard.press('Control+F8')
  await page.getByRole('button', { name: /继续：低压居民新装/ }).click()
  await page.getByText('客户带来的资料').waitFor()
})
afterAll(async () => {
  clerk.close()
  await browser.close()
  await terminal.stop()
  rmSync(folder, { recursive: true })
})

const scans = async () => (await clerk.client.application.get({ applicationId })).attachments
/** The grey of the middle of each drawn scan: something was really drawn. */
const inks = () =>
  desk.page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('canvas.attachment-picture')].map((canvas) => {
      const ink = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let isDrawn = false
      for (let at = 3; at < ink.length; at += 4) if (ink[at] !== 0) isDrawn = true
      return isDrawn && canvas.width > 40
    }),
  )

it('takes a picture, a PDF and a photograph of the paper, shows them small and large, and keeps them (F2)', async () => {
  const { page } = desk
  const paper = await browser.newPage()
  await paper.setContent('<h1>居民身份证</h1><p style="break-after: page">孔超</p><h1>背面</h1>')
  const picture = join(folder, '身份证正面.png')
  writeFileSync(picture, await paper.screenshot())
  const pdf = join(folder, '身份证.pdf')
  writeFileSync(pdf, await paper.pdf({ format: 'A5' }))
  const wrong = join(folder, '身份证.jpg')
  writeFileSync(wrong, 'MZ this is a program')
  await paper.close()

  const adding = page.getByLabel(/给“.*”添加扫描件/).first()
  await adding.setInputFiles([picture, pdf])
  await page.getByRole('button', { name: '查看 身份证.pdf' }).waitFor()
  await adding.setInputFiles(wrong)
  await page.getByText('只收 JPG、PNG 图片和 PDF').waitFor()
  expect((await scans()).map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['身份证正面.png', 'image/png'],
    ['身份证.pdf', 'application/pdf'],
  ])

  await page
    .getByRole('button', { name: /^拍照：/ })
    .first()
    .click()
  await page.locator('dialog button', { hasText: '拍照' }).and(page.locator(':enabled')).click()
  await page.getByRole('button', { name: '查看 拍照.jpg' }).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('canvas.attachment-picture').length === 3)
  await expect.poll(inks).toEqual([true, true, true])
  expect(await findBarriers(page)).toEqual([])

  await page.getByRole('button', { name: '查看 身份证.pdf' }).click()
  await page.getByText('第 1 页，共 2 页').waitFor()
  await page.getByRole('button', { name: '下一页' }).click()
  await page.getByText('第 2 页，共 2 页').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: '删除 拍照.jpg' }).click()
  await page.getByRole('button', { name: '查看 拍照.jpg' }).waitFor({ state: 'detached' })
  expect(await scans()).toHaveLength(2)
})

it('lays the scans beside the answers in the review, and follows the paper that is looked at (F2)', async () => {
  const { page } = desk
  await page.getByRole('checkbox', { name: '居民身份证' }).first().click()
  await page.getByText('✓ 已齐').first().waitFor()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByText('对照证件逐项核对').waitFor()
  // Left and gone on with, it is still in review, and nothing tries to save a form that is not open.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+F8')
  await page.getByRole('button', { name: /继续：低压居民新装/ }).click()
  await page.getByText('对照证件逐项核对').waitFor()
  await page.waitForTimeout(1_000)
  expect(await page.getByText(/尚未保存|状态已经改变/).count()).toBe(0)
  await page.getByRole('button', { name: '2 身份证.pdf' }).click()
  await page.getByText('第 1 页，共 2 页').waitFor()
  expect(await findBarriers(page)).toEqual([])
  await page.locator('.review-row', { hasText: '居民身份证' }).last().getByRole('button').first().focus()
  await page.locator('.attachment-tabs [aria-pressed="true"]', { hasText: '身份证正面.png' }).waitFor()
  await expect.poll(inks).toEqual([true])
  expect(desk.problems).toEqual([])
})
