import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import { openHallPages, see, signIn, takeCounter, type HallPages } from '../support/hall-pages.ts'
import { sizeOfPdf } from '../support/text-of-pdf.ts'

let hall: HallPages
let desk: OpenPage
let boss: OpenPage

beforeAll(async () => {
  hall = await openHallPages()
  desk = await hall.open('/')
  boss = await hall.open('/')
  await signIn(desk.page, '1007', '1357')
  await takeCounter(desk.page)
  await desk.page.getByRole('button', { name: '开始检查' }).click()
  await desk.page.getByRole('button', { name: '打印测试页' }).waitFor()
})
afterAll(() => hall.close())

type Asked = { silent: unknown[]; dialogues: number }

/** Electron's bridge, where there is one, and the dialogue: both only keep what they were asked. */
const answerWith = (outcome: 'printed' | 'no-such-printer' | 'no bridge') =>
  desk.page.evaluate((answer) => {
    const asked: Asked = { silent: [], dialogues: 0 }
    Object.assign(window, {
      asked,
      print: () => {
        asked.dialogues += 1
        window.dispatchEvent(new Event('afterprint'))
      },
      guitai:
        answer === 'no bridge'
          ? undefined
          : {
              printSilently: (wish: unknown) => {
                asked.silent.push(wish)
                return Promise.resolve(answer)
              },
            },
    })
  }, outcome)
async function printTestPage(): Promise<Asked> {
  await desk.page.getByRole('button', { name: '打印测试页' }).click()
  await desk.page.locator('.paper-waiting').waitFor({ state: 'attached' })
  await desk.page.locator('.paper-waiting').waitFor({ state: 'detached' })
  return desk.page.evaluate(() => Reflect.get(window, 'asked') as Asked)
}

it('has the manager choose the hall’s paper and name a counter’s printer', async () => {
  await signIn(boss.page, '1001', '2468')
  await boss.page.getByRole('button', { name: /经理页面/ }).click()
  await boss.page.getByRole('navigation').getByRole('button', { name: '打印机' }).click()
  await boss.page.getByLabel('纸张').selectOption('A5')
  const form = boss.page.getByRole('region', { name: '指定系统打印机' })
  await form.getByRole('button', { name: '保存' }).click()
  await see(boss.page, '请填写打印机名称（不超过 120 个字）')
  await boss.page.keyboard.type('一楼 HP LaserJet')
  await boss.page.keyboard.press('Enter')
  await boss.page.getByRole('cell', { name: '一楼 HP LaserJet' }).waitFor()
  expect(await findBarriers(boss.page)).toEqual([])
  const manager = await hall.as('1001', '2468')
  const { size, printers } = await manager.client.print.pageSetting()
  expect([size, printers.map(({ counterNumber, deviceName }) => [counterNumber, deviceName])]).toEqual([
    'A5',
    [[1, '一楼 HP LaserJet']],
  ])
})

it('prints at that printer without a dialogue, and by the dialogue where it is not there or no Electron is', async () => {
  const seen: Asked[] = []
  for (const outcome of ['printed', 'no-such-printer', 'no bridge'] as const) {
    await answerWith(outcome)
    seen.push(await printTestPage())
  }
  const wish = { deviceName: '一楼 HP LaserJet', pageSize: 'A5' }
  expect(seen).toEqual([
    { silent: [wish], dialogues: 0 },
    { silent: [wish], dialogues: 1 },
    { silent: [], dialogues: 1 },
  ])
})

it.each([
  ['A5', { widthMm: 148, heightMm: 210 }],
  ['A4', { widthMm: 210, heightMm: 297 }],
] as const)('lays a sheet out on %s', async (size, measures) => {
  const manager = await hall.as('1001', '2468')
  await manager.client.print.setPageSize({ commandId: crypto.randomUUID(), size })
  await desk.page.evaluate(() => {
    // The paper stays as it does while a printer's dialogue is open.
    const wait = window.setTimeout.bind(window)
    const longest = 900
    Object.assign(window, {
      print: () => {},
      setTimeout: (work: () => void, ms?: number) => ((ms ?? 0) > longest ? 0 : wait(work, ms)),
    })
  })
  await desk.page.getByRole('button', { name: '打印测试页' }).click()
  await desk.page.locator(`.paper-waiting[data-page="${size}"]`).waitFor({ state: 'attached' })
  expect(await sizeOfPdf(await desk.page.pdf({ preferCSSPageSize: true }))).toEqual({ pages: 1, ...measures })
  await desk.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await desk.page.locator('.paper-waiting').waitFor({ state: 'detached' })
})
