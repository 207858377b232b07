import type { Page } from 'playwright-core'

/** What stands in a view of `FULL_CONTENT` once all of it is there. */
const LAST_TO_COME = {
  feedback: 'How much does this screen help you?',
  tips: 'Round is enough',
  ask: 'CRM team',
  news: 'The second region is live',
  privacy: 'What leaves this browser',
}

export type View = keyof typeof LAST_TO_COME

export const VIEWS = Object.keys(LAST_TO_COME) as View[]

/** Opens the panel there, without a press. */
export async function showView(page: Page, view: View): Promise<void> {
  await page.evaluate(
    (view) => (Reflect.get(window, 'candor') as { open(view: string): Promise<void> }).open(view),
    view,
  )
  await page.locator('.view').getByText(LAST_TO_COME[view]).first().waitFor()
}

export const closePanel = (page: Page): Promise<void> =>
  page.evaluate(() => (Reflect.get(window, 'candor') as { close(): void }).close())
