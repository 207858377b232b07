import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../page/open-page.ts'
import { undoAfter } from '../undo-after.ts'

interface Router {
  /** Ends the sentence "the panel follows …". */
  name: string
  app: string
  addresses: [from: string, to: string]
  screens: [from: string, to: string]
  /** Goes to an address; runs in the page. */
  go: (to: string) => void | Promise<void>
  /** Entries of the history that it adds. */
  adds: 0 | 1
}

const HASH = {
  app: 'atomic-crm',
  addresses: ['/#/deals', '/#/contacts/7/show'],
  screens: ['deals · board (atomic-crm)', 'contacts · record (atomic-crm)'],
} satisfies Partial<Router>

const PATH = {
  app: 'frappe',
  addresses: ['/crm/deals', '/crm/contacts/7'],
  screens: ['deals · list (frappe)', 'contacts · record (frappe)'],
} satisfies Partial<Router>

const ROUTERS: readonly Router[] = [
  { name: 'a hash', ...HASH, adds: 1, go: (to) => void (location.href = to) },
  { name: 'pushState', ...PATH, adds: 1, go: (to) => history.pushState({ to }, '', to) },
  { name: 'replaceState', ...PATH, adds: 0, go: (to) => history.replaceState({ to }, '', to) },
  {
    name: 'the Navigation API',
    ...PATH,
    adds: 1,
    async go(to) {
      // As it is the browser takes the focus to the top of what it holds for a new page.
      const keepFocus = (event: NavigateEvent) => event.intercept({ focusReset: 'manual' })
      navigation.addEventListener('navigate', keepFocus, { once: true })
      await navigation.navigate(to, { state: { to } }).finished
    },
  },
]

for (const { name, app, addresses, screens, go, adds } of ROUTERS)
  test(`the panel follows ${name}, and what is half written stays`, async (test) => {
    const [from, to] = addresses
    const { page } = await openPage(undoAfter(test), {
      attributes: `data-delay="86400" data-app="${app}"`,
      path: from,
    })
    const text = page.getByRole('textbox', { name: 'In your words' })
    await page.getByRole('button', { name: 'Feedback & help' }).click()
    await text.fill('Half a sen')
    await namesScreen(page, screens[0])
    const { length } = await historyOf(page)

    await page.evaluate(go, to)
    const gone = await historyOf(page)
    assert.equal(gone.length, length + adds)
    assert.equal(await text.inputValue(), 'Half a sen')
    await page.keyboard.type('tence')
    assert.equal(await text.inputValue(), 'Half a sentence', 'the focus is where it was')
    await namesScreen(page, screens[0])

    // What is not begun is about the screen that is there.
    await text.fill('')
    await headsForm(page, screens[1])
    await text.fill('Anew')
    await namesScreen(page, screens[1])
    await text.fill('')
    if (adds) await wander(page, -1)
    else await page.evaluate(go, from)
    await headsForm(page, screens[0])
    await text.fill('Back')
    await namesScreen(page, screens[0])
    assert.equal((await historyOf(page)).length, length + adds)

    if (!adds) return
    await wander(page, 1)
    assert.deepEqual(await historyOf(page), gone)
  })

test('the panel names the screen of each page that is loaded, and adds nothing to the history', async (test) => {
  const { page } = await openPage(undoAfter(test), {
    attributes: `data-delay="86400" data-app="${PATH.app}"`,
    path: PATH.addresses[0],
  })
  const { length } = await historyOf(page)
  for (const [at, screen] of PATH.screens.entries()) {
    await page.goto(new URL(PATH.addresses[at] ?? '', page.url()).href)
    await page.getByRole('button', { name: 'Feedback & help' }).click()
    await page.getByRole('textbox', { name: 'In your words' }).fill('Said')
    await namesScreen(page, screen)
    assert.deepEqual(await historyOf(page), { length: length + at, states: [null, undefined] })
    // What is half said goes along, and is about the screen on which it was begun.
    await page.getByRole('textbox', { name: 'In your words' }).fill('')
  }
})

const headsForm = (page: Page, screen: string) =>
  page.locator('candor-widget form strong').getByText(screen, { exact: true }).waitFor()

const namesScreen = (page: Page, screen: string) =>
  page.locator('.preview dd', { hasText: screen }).waitFor()

const historyOf = (page: Page): Promise<{ length: number; states: unknown[] }> =>
  page.evaluate(() => ({
    length: history.length,
    states: [history.state, navigation.currentEntry?.getState()],
  }))

/** Steps in the history, forward or back. */
const wander = (page: Page, steps: number) =>
  page.evaluate(
    (steps) =>
      new Promise((done) => {
        addEventListener('popstate', done, { once: true })
        history.go(steps)
      }),
    steps,
  )
