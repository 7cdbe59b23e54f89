import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBarriers, type OpenPage } from '../support/browser.ts'
import { openHallPages, see, signIn, type HallPages } from '../support/hall-pages.ts'

const commandId = () => crypto.randomUUID()

let hall: HallPages
let boss: OpenPage
beforeAll(async () => {
  hall = await openHallPages()
  const clerk = await hall.as('1008', '1357')
  const { services, counters } = await clerk.client.hall.configuration()
  await clerk.client.counter.occupy({ commandId: commandId(), counterId: counters[1]?.id ?? '' })
  for (let each = 0; each < 3; each += 1)
    await clerk.client.queue.issueTicket({
      commandId: commandId(),
      serviceId: services[0]?.id ?? '',
      care: 'ordinary',
    })
  const { id: ticketId } = await clerk.client.queue.callNext({ commandId: commandId() })
  await clerk.client.queue.markArrived({ commandId: commandId(), ticketId })
  boss = await hall.open('/')
  await signIn(boss.page, '1001', '2468')
  await boss.page.getByRole('button', { name: /经理页面/ }).click()
  await boss.page.getByRole('navigation').getByRole('button', { name: '业务量统计' }).click()
})
afterAll(() => hall.close())

const openPart = (name: string) =>
  boss.page.getByRole('navigation', { name: '业务量统计' }).getByRole('button', { name }).click()

describe('the throughput page', () => {
  it('opens the tickets behind a figure, of the hall and of a group, for a month as for a day (L18)', async () => {
    const { page } = boss
    await page.getByLabel('时间范围').selectOption('month')
    await page.getByRole('button', { name: /取号 3/ }).click()
    await see(page, '全厅 · 取号：3 条')
    expect([
      await findBarriers(page),
      await page
        .getByRole('dialog')
        .getByText(/^A00\d$/)
        .count(),
    ]).toEqual([[], 3])
    await page.keyboard.press('Escape')
    await openPart('分组')
    await page.getByRole('button', { name: /缴费，未结束 3/ }).click()
    await see(page, /缴费 · 未结束：3 条/)
    await page.keyboard.press('Escape')
  })

  it('draws each chart within the pages’ content policy, with its table beneath and no barrier', async () => {
    const { page, problems } = boss
    for (const [part, heading] of [
      ['到厅客流', '到厅人数：星期与时段'],
      ['窗口状态', '窗口状态：各时段（分钟）'],
      ['等候分布', '等候时长分布'],
    ] as const) {
      await openPart(part)
      await page.locator('.chart canvas').first().waitFor()
      await page.getByRole('table', { name: heading }).waitFor()
      expect([part, await findBarriers(page)]).toEqual([part, []])
    }
    await openPart('原因与收款')
    expect([await findBarriers(page), problems]).toEqual([[], []])
  })

  it('saves what it shows as CSV and as XLSX', async () => {
    const { page } = boss
    const save = async (name: string) => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      const file = await download
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
    }
    const csv = await save('保存 CSV')
    const workbook = await save('保存 XLSX')
    expect({
      names: [csv.name, workbook.name].map((name) => name.replaceAll(/\d{4}-\d\d-\d\d/g, 'day')),
      issued: csv.bytes.toString('utf8').split('\r\n')[2],
      isArchive: workbook.bytes.toString('latin1', 0, 2),
    }).toEqual({
      names: ['业务量-day-day.csv', '业务量-day-day.xlsx'],
      issued: '取号,3,0',
      isArchive: 'PK',
    })
  })
})
