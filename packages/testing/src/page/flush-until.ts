import type { Page } from 'playwright-core'

/** Some seconds in all. */
const MOST_FLUSHES = 300

/**
 * Sends what waits until that holds, or gives up in the end: a press shows at once, and is safe a moment
 * later.
 */
export async function flushUntil(page: Page, holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < MOST_FLUSHES && !holds(); turn += 1)
    await page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())
}
