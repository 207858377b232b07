import type { Page } from 'playwright-core'
import { sayInPanel } from '../say-in-panel.ts'

/** What the page has of the widget. */
interface Candor {
  open(): Promise<void>
  close(): void
  send(event: { kind: 'feedback'; text: string }): Promise<void>
  flush(): Promise<void>
}

/** Has the page send through its handle. Rejects where that or the page goes away first. */
export async function sendByHandle(page: Page, text: string): Promise<boolean> {
  await page.evaluate(
    (text) => (Reflect.get(window, 'candor') as Candor).send({ kind: 'feedback', text }),
    text,
  )
  return true
}

export const flush = (page: Page): Promise<void> =>
  page.evaluate(() => (Reflect.get(window, 'candor') as Candor).flush())

/** Whether the widget has come up in the page. */
export const hasWidget = (page: Page): Promise<boolean> =>
  page.evaluate(() => Reflect.has(window, 'candor'))

/** Whether the panel can be opened: its code may not have come through. Leaves it closed. */
export async function hasPanel(page: Page): Promise<boolean> {
  await page.evaluate(() => (Reflect.get(window, 'candor') as Candor).open())
  const isShown = await page.getByRole('textbox', { name: 'In your words' }).isVisible()
  await page.evaluate(() => (Reflect.get(window, 'candor') as Candor).close())
  return isShown
}

/** Has an employee send with mouse and keyboard. `false` where the panel says that it could not. */
export async function sendByHand(page: Page, text: string): Promise<boolean> {
  await sayInPanel(page, { rating: '2: A little', text })
  await page.getByRole('button', { name: 'Send anonymously' }).click()
  const thanks = page.getByText('Thank you. You were heard.')
  const problem = page.getByRole('alert').filter({ hasText: /\S/ })
  await thanks.or(problem).waitFor()
  const isSent = await thanks.isVisible()
  await page.evaluate(() => (Reflect.get(window, 'candor') as Candor).close())
  return isSent
}
