import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../page/open-page.ts'
import { pressSend, sayInPanel } from '../say-in-panel.ts'
import { storedAnswers } from '../stored-answers.ts'
import { undoAfter } from '../undo-after.ts'

test('a page that waits in the back/forward cache comes back with all that was in it', async (test) => {
  const { page, wire, db } = await openPage(undoAfter(test), {
    before: listenAsHosts,
    path: '/deals/7',
    // Playwright's own flag.
    launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  })
  await sayInPanel(page, { text: 'Said before' })
  await pressSend(page)
  await page.getByRole('button', { name: 'Say something else' }).click()
  const text = page.getByRole('textbox', { name: 'In your words' })
  await text.fill('Half a sen')
  const { href } = new URL('/deals', page.url())
  await page.goto(href)
  await wire.first('POST')

  // Its load event has been long ago.
  await page.goBack({ waitUntil: 'commit' })
  assert.deepEqual(await heardIn(page, 'shown'), ['loaded', 'from the cache'])
  assert.equal(await text.inputValue(), 'Half a sen')
  await text.press('End')
  await page.keyboard.type('tence')
  assert.deepEqual(await heardIn(page, 'keys'), [], 'the shield still stands')
  await pressSend(page)
  await page.keyboard.press('Escape')
  await page.locator('.panel').waitFor({ state: 'detached' })
  await page.evaluate(() => (Reflect.get(window, 'candor') as { flush(): Promise<void> }).flush())
  assert.equal(storedAnswers(db).length, 2)
  assert.deepEqual(
    new Set(storedAnswers(db).map(({ value }) => value)),
    new Set(['Said before', 'Half a sentence']),
  )
})

/** Runs in the page. */
function listenAsHosts(): void {
  const [shown, keys]: string[][] = [[], []]
  Object.assign(window, { shown, keys })
  addEventListener('pageshow', ({ persisted }) =>
    shown?.push(persisted ? 'from the cache' : 'loaded'),
  )
  addEventListener('DOMContentLoaded', () =>
    document.addEventListener('keydown', ({ key }) => keys?.push(key)),
  )
}

const heardIn = (page: Page, what: 'shown' | 'keys') =>
  page.evaluate((what) => Reflect.get(window, what) as string[], what)
