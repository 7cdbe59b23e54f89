import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { exampleAnswers, openApplication, showPaper } from '../support/application-desk.ts'
import { openHallPages, signIn } from '../support/hall-pages.ts'
import { sendScan } from '../support/scans.ts'
import { receive } from '../support/staffed-hall.ts'

const commandId = () => crypto.randomUUID()

/** An invented identity card, as a camera would see it. */
const card = `<body style="margin:0;background:#d9d4cb;padding:40px;font:26px 'Noto Sans CJK SC'">
  <div style="width:640px;height:400px;border-radius:18px;background:#eef4f2;padding:34px;box-sizing:border-box">
    <p>姓名　<b>孔超</b></p><p>性别　男　　民族　汉</p><p>出生　1949 年 12 月 31 日</p>
    <p>住址　解放路250号1栋1697室</p><p style="margin-top:44px">公民身份号码　<b>11010519491231002X</b></p>
  </div></body>`

/** The form as it is filled in, its customer screen, and the review beside the scans. */
export async function takeApplications(target: string): Promise<void> {
  const hall = await openHallPages()
  try {
    const { client } = await hall.as('1007', '1357')
    const { services, counters } = await client.hall.configuration()
    await client.counter.occupy({ commandId: commandId(), counterId: counters[0]?.id ?? '' })
    await client.shift.open({ commandId: commandId(), pieces: {} })
    const { visitId } = await receive(client, services[1]?.id ?? '')
    const wanted = { kind: 'new-residential', visitId, isAssisted: true }
    const { application, kind } = await openApplication(client, wanted)
    const { id: applicationId } = application
    const answers = exampleAnswers(kind, application.businessDay)
    const { wishedDay: _, ...most } = answers
    const step = kind.sections.at(-1)?.id ?? ''
    await client.application.save({ commandId: commandId(), applicationId, answers: most, step })

    const { page: desk } = await hall.open('/')
    await signIn(desk, '1007', '1357')
    await desk.locator('[aria-keyshortcuts="Control+F8"][data-idle="false"]').waitFor()
    await desk.keyboard.press('Control+F8')
    await desk.getByRole('button', { name: /继续：低压居民新装/ }).click()
    await take(desk, target, 'desk-application')
    const { page: customer } = await hall.open('/customer?counter=1', 1280, 800)
    await take(customer, target, 'customer-application')

    const paper = await hall.browser.newPage({ viewport: { width: 720, height: 480 } })
    await paper.setContent(card)
    const scan = await sendScan(client, applicationId, await paper.screenshot())
    await client.application.attach({ commandId: commandId(), ...scan, name: '身份证正面.png' })
    await client.application.save({ commandId: commandId(), applicationId, answers })
    for (const group of kind.documents.slice(0, 2)) await showPaper(client, kind, applicationId, group.id)
    await client.application.submit({ commandId: commandId(), applicationId })
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('Control+F8')
    await desk.getByRole('button', { name: /继续：低压居民新装/ }).click()
    const right = desk.getByRole('button', { name: / 对$/ })
    for (let each = 0; each < 4; each += 1) await right.nth(each).click()
    await take(desk, target, 'desk-application-review')
  } finally {
    await hall.close()
  }
}

async function take(page: Page, target: string, name: string): Promise<void> {
  await page.waitForTimeout(1000)
  await page.screenshot({ path: join(target, `${name}.png`) })
}
