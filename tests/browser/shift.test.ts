import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import { openHallPages, see, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'
import { fen } from '../../shared/kernel/money.ts'

let hall: HallPages
let desk: OpenPage
let manager: OpenPage

const commandId = () => crypto.randomUUID()

beforeAll(async () => {
  hall = await openHallPages()
  desk = await hall.open('/')
  await signIn(desk.page, '1007', '1357')
  await takeCounter(desk.page)
  await desk.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.querySelector('.paper-waiting')?.textContent ?? ''
    }
  })
})
afterAll(() => hall.close())

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key)
}
const type = (text: string) => desk.page.keyboard.type(text)
/** All that the printer was last asked for; a dialogue would stop the page. */
const printed = () => desk.page.evaluate(() => document.body.dataset['printed'] ?? '')
async function seePrinted(words: string): Promise<void> {
  await desk.page.waitForFunction((wanted) => document.body.dataset['printed']?.includes(wanted), words)
  // Without a dialogue a sheet waits a moment longer, and the next one would be read behind it.
  await desk.page.locator('.paper-waiting').waitFor({ state: 'detached' })
}
const focused = () => desk.page.locator(':focus')

/** As somebody without a mouse gets to a control; fails when Tab never reaches it. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await press('Tab')
    if ((await focused().textContent()) === name) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

describe('a clerk’s drawer, by keyboard alone', () => {
  it('is counted by denomination before money is taken (L3)', async () => {
    await see(desk.page, '收款前请先开班')
    await press('Control+F9')
    await see(desk.page, '开班：清点备用金')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Tab')
    await type('x')
    await press('Enter')
    await see(desk.page, '整数')
    await see(desk.page, '开班：清点备用金')
    await press('Backspace')
    await type('1')
    await see(desk.page, '250.00')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Enter')
    await see(desk.page, '等待下一位客户')
    const { client } = await hall.as('1001', '2468')
    const { businessDay } = await client.hall.status()
    const [report] = await client.shift.listOfDay({ businessDay: businessDay ?? '' })
    expect(report).toMatchObject({ expected: 25_000, shift: { state: 'open', float: 25_000 } })
  })

  it('gives money out for a reason, to somebody, with a slip', async () => {
    await press('Control+F9')
    await see(desk.page, '第 1 班')
    await desk.page.locator('.shift-acts :focus').waitFor()
    await press('Enter')
    await desk.page.locator('.small-form input:focus').waitFor()
    expect(await findBarriers(desk.page)).toEqual([])
    await press('ArrowDown', 'ArrowDown')
    await tabTo('确定并打印')
    await press('Enter')
    await see(desk.page, '请填写大于 0 的金额')
    const fields = desk.page.locator('.small-form .text-field')
    for (const [place, text] of ['30', '买清洁用品', '李红'].entries()) await fields.nth(place).fill(text)
    await press('Enter')
    await see(desk.page, '第 1 班')
    const { client } = await hall.as('1001', '2468')
    const { businessDay } = await client.hall.status()
    const [report] = await client.shift.listOfDay({ businessDay: businessDay ?? '' })
    expect(report?.shift.movements).toMatchObject([
      { number: 1, kind: 'pay-out', amount: 3_000, reason: '买清洁用品', receiver: '李红' },
    ])
    expect(report?.expected).toBe(22_000)
    await seePrinted('买清洁用品')
    expect(await printed()).toMatch(/现金收付单.*支出现金30\.00.*叁拾元整/)
  })

  it('is reported on paper without closing it, blind until it is counted (L1)', async () => {
    await tabTo('班中报表')
    await press('Enter')
    await see(desk.page, '班中报表：先清点钱箱')
    expect(await desk.page.locator('main').textContent()).not.toContain('220.00')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '班中报表（X）')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.locator(':focus', { hasText: '打印报表' }).waitFor()
    await press('Enter')
    await seePrinted('班中报表（X）')
    expect(await printed()).toContain('应有现金220.00')
    await tabTo('返回')
    await press('Enter')
    await desk.page.locator('.shift-acts :focus').waitFor()
    // The count is still of the drawer as it is: nobody is asked twice.
    await tabTo('班中报表')
    await press('Enter')
    await see(desk.page, '班中报表（X）')
    await tabTo('返回')
    await press('Enter')
    await desk.page.locator('.shift-acts :focus').waitFor()
    const { client } = await hall.as('1007', '1357')
    expect((await client.shift.mine())?.state).toBe('open')
  })

  it('is counted blind, and a difference is written up before it closes (C4, L6)', async () => {
    await tabTo('清点结班')
    await press('Enter')
    await see(desk.page, '结班：先清点钱箱')
    expect(await desk.page.locator('main').textContent()).not.toContain('220.00')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '短款 20.00')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.locator('.text-field:focus').waitFor()
    await press('Enter')
    await see(desk.page, '有差额时必须写明情况')
    await type('少收一张二十元，已回看监控')
    await press('Enter')
    await see(desk.page, '✓ 已结班')
    await see(desk.page, '等经理签字')
    expect(await findBarriers(desk.page)).toEqual([])
    await press('Escape')
    await see(desk.page, '收款前请先开班')
  })

  it('is signed by the manager on the cash page, which shows the frozen figures', async () => {
    manager = await hall.open('/')
    await signIn(manager.page, '1001', '2468')
    await manager.page.getByRole('button', { name: '经理页面' }).click()
    await manager.page.getByRole('navigation').getByRole('button', { name: '现金' }).click()
    await see(manager.page, '待签字的差额（1）')
    expect(await findBarriers(manager.page)).toEqual([])
    await manager.page.getByRole('button', { name: '签字：第 1 班的差额' }).click()
    await see(manager.page, '少收一张二十元，已回看监控')
    await manager.page.getByLabel('审核意见').fill('已核对监控')
    expect(await findBarriers(manager.page)).toEqual([])
    await manager.page.keyboard.press('Enter')
    await see(manager.page, '没有待签字的差额')
    await manager.page.getByRole('button', { name: '查看报表：第 1 班' }).click()
    await see(manager.page, '结班报表（Z）')
    expect(await findBarriers(manager.page)).toEqual([])
    const { client } = await hall.as('1001', '2468')
    const { businessDay } = await client.hall.status()
    const [report] = await client.shift.listOfDay({ businessDay: businessDay ?? '' })
    expect(report?.shift).toMatchObject({
      state: 'closed',
      close: { expected: 22_000, counted: 20_000, overShort: -2_000, left: 20_000 },
    })
  })
})

describe('a drawer that was left open', () => {
  it('is handed to a colleague, who accepts with number and PIN at the same screen', async () => {
    await press('Control+F9')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '等待下一位客户')
    await press('Control+F9')
    await desk.page.locator('.shift-acts :focus').waitFor()
    await tabTo('交接钱箱')
    await press('Enter')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '没有差额')
    expect(await findBarriers(desk.page)).toEqual([])
    await desk.page.getByLabel('工号').fill('1008')
    await desk.page.getByLabel('密码').fill('1357')
    await press('Enter')
    await see(desk.page, '✓ 已结班')
    const colleague = await hall.as('1008', '1357')
    const taken = await colleague.client.shift.mine()
    expect([taken?.float, taken?.leftBefore]).toEqual([fen(20_000), fen(20_000)])
    await colleague.client.shift.count({ commandId: commandId(), pieces: { 'note-10000': 2 } })
    await colleague.client.shift.close({ commandId: commandId(), deposit: fen(0) })
  })
  it('puts the bank’s slip on paper with the Z of a close (L6)', async () => {
    await press('Escape')
    await see(desk.page, '收款前请先开班')
    await press('Control+F9')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '等待下一位客户')
    await press('Control+F9')
    await desk.page.locator('.shift-acts :focus').waitFor()
    await tabTo('清点结班')
    await press('Enter')
    await desk.page.locator('.pieces-field:focus').waitFor()
    await type('2')
    await press('Enter')
    await see(desk.page, '没有差额')
    await desk.page.getByLabel('缴存银行（元）').fill('150')
    await press('Enter')
    await see(desk.page, '✓ 已结班')
    await seePrinted('现金缴存单')
    expect(await printed()).toMatch(/现金缴存单.*缴存银行150\.00.*结班报表（Z）.*留作下一班备用金50\.00/)
  })
})

describe('the cash of a day', () => {
  it('stands by clerk and hall on the screen, on paper and in a file, reconciled to the bills (L18)', async () => {
    const { page } = manager
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = document.querySelector('.paper-waiting')?.textContent ?? ''
      }
    })
    await page.getByRole('dialog').getByRole('button', { name: '打印报表' }).click()
    await page.waitForFunction(() => document.body.dataset['printed']?.includes('结班报表（Z）'))
    await page.locator('.paper-waiting').waitFor({ state: 'detached' })
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^关\s*闭$/ })
      .click()
    await page.getByRole('button', { name: /^刷\s*新$/ }).click()
    const table = page.getByRole('table', { name: '收款员与全厅汇总' })
    const total = table.getByRole('row').last()
    await total.getByText('4', { exact: true }).waitFor()
    const cells = await total.getByRole('cell').allTextContents()
    expect([cells[0], cells.at(-1)]).toEqual(['全厅合计', '-20.00'])
    await see(page, '收据合计 0.00 − 电费 0.00 − 服务收费 0.00 − 预存 0.00：')
    await see(page, '✓ 与账单核对一致，差额 0.00')
    expect(await findBarriers(page)).toEqual([])

    const { client } = await hall.as('1001', '2468')
    const { businessDay } = await client.hall.status()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出日报' }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`现金日报-${businessDay}.csv`)
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFF收款员,')).toBe(true)
    expect(text.trimEnd().split('\r\n').at(-1)).toBe(cells.join(','))

    await page.getByRole('button', { name: '打印日报' }).click()
    await page.waitForFunction(() => document.body.dataset['printed']?.includes('营业厅现金日报'))
    const paper = await page.evaluate(() => document.body.dataset['printed'] ?? '')
    for (const words of [businessDay ?? '', cells.join(''), '✓ 与账单核对一致', '经理签字'])
      expect(paper).toContain(words)
  })
})

describe('a drawer that somebody went away from', () => {
  it('is counted and closed by the manager on the cash page, with an account (L5, C4)', async () => {
    const { page } = manager
    const { client } = await hall.as('1009', '1357')
    const counters = await client.counter.list()
    const free = counters.find(({ clerk }) => clerk === null)
    await client.counter.occupy({ commandId: commandId(), counterId: free?.id ?? '' })
    await client.shift.open({ commandId: commandId(), pieces: { 'note-10000': 2 } })
    await page.getByRole('button', { name: /^刷\s*新$/ }).click()
    const table = page.getByRole('table', { name: '现在的钱箱' })
    await table
      .getByRole('row', { name: /李国强 1009/ })
      .getByRole('button')
      .click()
    const dialog = page.getByRole('dialog')
    await dialog
      .getByLabel(/100 元/)
      .first()
      .fill('2')
    await dialog.getByLabel('存入银行').or(dialog.getByLabel(/缴存/)).first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await see(page, '请写明')
    await dialog.getByPlaceholder('例如：该员工临时离岗，由我清点').fill('李国强突发疾病，由我清点')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /查看报表/ }).waitFor()
    await page.keyboard.press('Escape')
    await table.getByText('李国强 1009').waitFor({ state: 'detached' })
  })
})
