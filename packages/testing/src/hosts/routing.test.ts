import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../page/open-page.ts'
import { undoAfter } from '../undo-after.ts'

interface Routing {
  name: string
  app: string
  from: string
  /** As the panel names it. */
  left: string
  to: string
  reached: string
  /** What the CRM does; runs in the page. */
  go: (to: string) => void
}

const TWENTY = {
  app: 'twenty',
  from: '/object/person/0d1f7b3a-1111-2222-3333-444455556666',
  left: 'person · record (twenty)',
  to: '/objects/companies',
  reached: 'companies · list (twenty)',
}

/** The ways in which single-page applications go from one screen to the next. */
const ROUTINGS: Routing[] = [
  {
    name: 'by the fragment',
    app: 'atomic-crm',
    from: '/#/contacts/1/show',
    left: 'contacts · record (atomic-crm)',
    to: '/#/deals',
    reached: 'deals · board (atomic-crm)',
    go: (to) => location.assign(to),
  },
  { name: 'by pushState', ...TWENTY, go: (to) => history.pushState({ page: 2 }, '', to) },
  { name: 'by replaceState', ...TWENTY, go: (to) => history.replaceState({ page: 2 }, '', to) },
  {
    name: 'by the Navigation API',
    ...TWENTY,
    go(to) {
      navigation.addEventListener('navigate', (event) => event.intercept(), { once: true })
      navigation.navigate(to, { state: { page: 2 } })
    },
  },
]

for (const { name, app, from, left, to, reached, go } of ROUTINGS)
  test(`where the page is routed ${name} the panel follows, and leaves its history alone`, async (test) => {
    const attributes = `data-delay="86400" data-app="${app}"`
    const { page, context } = await openPage(undoAfter(test), { attributes, path: from })
    const [before] = await Promise.all([historyOf(page), openPanel(page)])
    await screenOf(page, left).waitFor()
    assert.deepEqual(await historyOf(page), before)
    await page.evaluate(go, to)
    await screenOf(page, reached).waitFor()

    const alone = await context.newPage()
    await alone.route('**/candor.js', (route) => route.abort())
    await alone.goto(new URL(from, page.url()).href)
    await alone.evaluate(go, to)
    await alone.waitForURL(new URL(to, page.url()).href)
    assert.deepEqual(await historyOf(page), await historyOf(alone))
  })

test('what is half said stays about the screen on which it was begun', async (test) => {
  const attributes = `data-delay="86400" data-app="${TWENTY.app}"`
  const { page } = await openPage(undoAfter(test), { attributes, path: TWENTY.from })
  const text = page.getByRole('textbox', { name: 'In your words' })
  await openPanel(page)
  await text.fill('Half a sen')
  await page.evaluate((to) => history.pushState(null, '', to), TWENTY.to)
  await text.pressSequentially('tence')
  assert.equal(await text.inputValue(), 'Half a sentence')
  await screenOf(page, TWENTY.left).waitFor()
  await text.fill('')
  await screenOf(page, TWENTY.reached).waitFor()
})

test('where each screen is a page of its own the panel names each, and opens on none by itself', async (test) => {
  const path = '/index.php?module=Accounts&action=DetailView&record=9551'
  const attributes = 'data-delay="86400" data-app="suitecrm"'
  const { page } = await openPage(undoAfter(test), { attributes, path })
  await openPanel(page)
  await screenOf(page, 'Accounts · record (suitecrm)').waitFor()
  await page.evaluate(() => location.assign('/index.php?module=Leads&action=index'))
  await page.waitForURL('**Leads**')
  await launcherOf(page).waitFor()
  assert.equal(await page.locator('.panel').count(), 0)
  await openPanel(page)
  await screenOf(page, 'Leads · list (suitecrm)').waitFor()
  await page.goBack()
  await openPanel(page)
  await screenOf(page, 'Accounts · record (suitecrm)').waitFor()
})

const launcherOf = (page: Page) => page.getByRole('button', { name: 'Feedback & help' })
const openPanel = (page: Page) => launcherOf(page).click()

/** Where the panel names that screen. */
const screenOf = (page: Page, name: string) =>
  page.locator('candor-widget form strong').getByText(name, { exact: true })

const historyOf = (page: Page) =>
  page.evaluate(() => ({
    length: history.length,
    state: history.state as unknown,
    entries: navigation.entries().map((entry) => [entry.url, entry.getState()]),
  }))
