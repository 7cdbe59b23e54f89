import type { Page } from 'playwright-core'

/** Signs in, takes the counter, issues, calls, receives and finishes, by keyboard; fails when a window does not follow. */
export async function doMainJob(
  desk: Page,
  customer: Page,
  clerk: { readonly number: string; readonly pin: string },
): Promise<void> {
  const press = (key: string) => desk.keyboard.press(key)
  const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

  await desk.locator('input').first().waitFor()
  await desk.locator('input').first().focus()
  await desk.keyboard.type(clerk.number)
  await press('Tab')
  await desk.keyboard.type(clerk.pin)
  await press('Enter')
  await see(desk, '选择窗口')
  await desk.waitForFunction(() => /1 号窗口|^1/.test(document.activeElement?.textContent ?? ''))
  await press('Enter')
  await see(desk, '等待下一位客户')
  await see(customer, '正在受理')

  await desk.getByRole('button', { name: '取号' }).first().press('Enter')
  await see(desk, 'A001')
  await press('F2')
  await see(desk, '正在呼叫')
  await see(customer, 'A001')
  await press('F4')
  await see(desk, /剩 0[45]:\d\d/)
  await press('F10')
  // Without a payment the outcome is asked; done is chosen already.
  await see(desk, '结束并办结')
  await desk.locator('input[name="outcome"]:checked').press('Enter')
  await see(desk, '等待下一位客户')
  await see(customer, '正在受理')
}
