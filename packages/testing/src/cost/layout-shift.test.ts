import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../page/open-page.ts'
import { undoAfter } from '../undo-after.ts'
import { FULL_CONTENT } from './full-content.ts'
import { VIEWS, closePanel, showView } from './show-view.ts'

test('nothing of the page shifts, whatever the widget shows, and nothing of the widget once it is loaded', async (test) => {
  const { page } = await openPage(undoAfter(test), {
    content: FULL_CONTENT,
    before: collectShifts,
    body: '<h1>Deal</h1><label>Amount <input id="amount"></label>',
  })
  await page.clock.install()
  await page.reload()
  await page.locator('.mark').waitFor()
  await page.clock.fastForward('00:06')
  await page.locator('.bubble').waitFor()
  for (const view of VIEWS) await showView(page, view)
  await closePanel(page)
  const shifted = await shiftsOf(page)
  assert.deepEqual(
    shifted.filter(({ ofPage }) => ofPage),
    [],
    'of the page, from its loading on',
  )

  for (const view of VIEWS) {
    await showView(page, view)
    assert.deepEqual(await shiftsOf(page), shifted, view)
  }
  await closePanel(page)
  assert.deepEqual(await shiftsOf(page), shifted, 'closed again')

  await page.evaluate(() => document.querySelector('h1')?.before('A line that comes late'))
  assert.ok((await shiftsOf(page)).at(-1)?.ofPage, 'what does shift is seen')
})

interface Shift {
  /** As the browser scores it. */
  score: number
  /** What lies in a shadow root has no name here. */
  ofPage: boolean
}

/** Runs in the page. Nobody presses anything, so that no shift counts as asked for. */
function collectShifts(): void {
  const shifts: Shift[] = []
  const take = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as unknown as LayoutShift[])
      shifts.push({ score: value, ofPage: sources.some(({ node }) => node) })
  }
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  const all = () => {
    take(observer.takeRecords())
    return shifts
  }
  Object.assign(window, { shifts: all })
}

/** https://wicg.github.io/layout-instability */
interface LayoutShift {
  value: number
  sources: { node: Node | null }[]
}

/** All so far, those of the frame that is being drawn as well. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
    return (Reflect.get(window, 'shifts') as () => Shift[])()
  })
