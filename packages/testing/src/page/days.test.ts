import type { Content } from '@candor/protocol'
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { FULL_CONTENT } from '../cost/full-content.ts'
import { undoAfter } from '../undo-after.ts'
import { countTimers, timersOf } from './count-timers.ts'
import { openPage } from './open-page.ts'

const MONDAY = '2026-11-02T09:00:00'

/** Milliseconds. */
const WEEK = 7 * 86_400_000

/** As it is published on the Monday after. */
const NEXT_WEEK = {
  ...FULL_CONTENT,
  announcements: (FULL_CONTENT.announcements ?? []).map((one) => ({
    ...one,
    id: 'third',
    title: { en: 'The third region is live' },
  })),
}

test('a page that is open for days has each day’s content and prompt, and no more timers', async (test) => {
  const { page } = await openPage(undoAfter(test))
  let content: object = untilWednesday(FULL_CONTENT)
  const headers = { 'access-control-allow-origin': '*' }
  await page.route('**/v1/content', (route) => route.fulfill({ json: content, headers }))
  await page.clock.install({ time: MONDAY })
  await page.addInitScript(countTimers)
  await page.reload()
  const bubble = page.locator('.bubble')
  await page.locator('.places').first().waitFor({ state: 'attached' })
  await page.clock.fastForward('00:06')
  await bubble.getByText('The second region is live').waitFor()
  const news = page.locator('.view')
  await open(page)
  await news.getByText('On the road').waitFor()
  await ask(page)
  await assert.rejects(ask(page), /has said that already/, 'once a week')
  await close(page)
  const timers = await timersAtRest(page)

  content = untilWednesday(NEXT_WEEK)
  await page.clock.fastForward(WEEK)
  const fetched = page.waitForResponse('**/v1/content')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await fetched
  await page.clock.runFor('00:10')
  await bubble.getByText('The third region is live').waitFor()
  await open(page)
  await news.getByText('The third region is live').first().waitFor()
  assert.equal(await news.getByText('On the road').count(), 0, 'that survey has ended')
  await ask(page)
  await close(page)
  assert.equal(await timersAtRest(page), timers)
})

const untilWednesday = ({ surveys = [], ...content }: Content) => ({
  ...content,
  topics: [{ id: 'quotes', title: { en: 'Quotes' } }],
  surveys: surveys.map((survey) => ({ ...survey, until: '2026-11-04' })),
})

/** What was said has been answered, and a minute later what looks for the screen's elements has found them. */
async function timersAtRest(page: Page): Promise<number> {
  await page.evaluate(() => (Reflect.get(window, 'candor') as Handle).flush())
  await page.clock.runFor('01:00')
  return timersOf(page)
}

interface Handle {
  open(view: string): Promise<void>
  close(): void
  send(event: object): Promise<void>
  flush(): Promise<void>
}

const open = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'candor') as Handle).open('news'))
const close = (page: Page) => page.evaluate(() => (Reflect.get(window, 'candor') as Handle).close())
const ask = (page: Page) =>
  page.evaluate(() =>
    (Reflect.get(window, 'candor') as Handle).send({ kind: 'ask', topic: 'quotes' }),
  )
