import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { undoAfter } from '../undo-after.ts'
import { pressKey, tabTo } from './keyboard.ts'
import { openPage } from './open-page.ts'

const launcherOf = (page: Page) => page.getByRole('button', { name: 'Feedback & help' })

/** Pixels. */
const RING = 8

/** Notes each place that the launcher has at a frame, from the first on. */
function notePlaces() {
  const places: string[] = []
  Object.assign(window, { places })
  const note = () => {
    const root = document.querySelector('candor-widget')?.shadowRoot
    const rect = root?.querySelector('.launcher')?.getBoundingClientRect()
    const place = rect && [rect.x, rect.y, rect.width].map(Math.round).join()
    if (place && places.at(-1) !== place) places.push(place)
    requestAnimationFrame(note)
  }
  note()
}

const placesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Reflect.get(window, 'places') as string[])

test('the launcher stays where pointer and keys have put it, and never jumps there', async (test) => {
  const { page } = await openPage(undoAfter(test), { before: notePlaces })
  const launcher = launcherOf(page)
  await pressKey(page, launcher)
  await page.keyboard.press('Escape')

  await launcher.hover()
  await page.mouse.down()
  await page.mouse.move(3, 200, { steps: 5 })
  await page.mouse.up()
  await page.reload()
  const away = await launcher.boundingBox()
  assert.ok(away && away.x === 0 && away.y < 100 && away.width < 60, JSON.stringify(away))
  await pressKey(page, launcher)
  await page.locator('.panel').waitFor()
  const places = (await placesOf(page)).map((place) => place.split(',').map(Number))
  // By the keyboard it comes out as far as its ring needs, and goes back.
  for (const [x = -1, y] of places)
    assert.ok(x >= 0 && x <= RING && y === places[0]?.[1], JSON.stringify(places))

  await page.keyboard.press('Escape')
  await tabTo(page, launcher)
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(`Shift+${key}`)
  await page.setViewportSize({ width: 320, height: 256 })
  await page.reload()
  const box = await launcher.boundingBox()
  assert.ok(box && box.x > 100 && box.x + box.width <= 320, JSON.stringify(box))
  assert.ok(box.y > 128 && box.y + box.height <= 256, JSON.stringify(box))
})
